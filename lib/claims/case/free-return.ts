import { factValue } from '../../core/facts/statement';
import type { Known } from './known';

/** Whether the order can be sent back without a reason: its buyer says so, or its page grants days for it. */
export function isFreeReturn({ order: { facts } }: Pick<Known, 'order'>): boolean {
  const said = factValue(facts, 'freeReturn');
  if (said !== null) return said === 'yes';
  return factValue(facts, 'statedFreeReturnDays') !== null;
}
