import type { Scenario } from '../scenario';
import { carriers } from './carriers';
import { checkTwelve } from './check-twelve';
import { languages } from './languages';
import { news } from './news';
import { states } from './states';
import { urgencies } from './urgencies';

export const SCENARIOS: readonly Scenario[] = [
  urgencies,
  carriers,
  ...checkTwelve,
  ...languages,
  ...news,
  ...states,
];

export function scenarioNamed(name: string): Scenario {
  const scenario = SCENARIOS.find((each) => each.name === name);
  if (!scenario) throw new Error(`The shop has no scenario “${name}”`);
  return scenario;
}
