import type { Time } from '../time/time';
import { TIME_FACTS, type TimeFactName } from './fact';
import { TO_COME } from './impossible-facts';

const HAPPENED = TIME_FACTS.filter((name) => !TO_COME.includes(name));

/** Whether a fact of this name is the time of something that has happened: no such time lies ahead. */
export const hasHappened = (name: string): name is TimeFactName =>
  HAPPENED.some((each) => each === name);

/** Whether the value of a fact is a time. */
export const isTime = (value: unknown): value is Time =>
  typeof value === 'object' && value !== null && 'kind' in value;
