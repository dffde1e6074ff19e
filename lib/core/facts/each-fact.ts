import { keysOf } from '../plain/entries';
import type { FactName, Facts, FactValues, Statement } from './fact';

/** The facts with this said of one of them; one of which nothing is said any more is none. */
export function withFact<Name extends FactName>(
  facts: Facts,
  name: Name,
  said: readonly Statement<FactValues[Name]>[],
): Facts {
  if (said.length > 0) return { ...facts, [name]: said };
  const rest: { -readonly [Known in FactName]?: Facts[Known] } = { ...facts };
  delete rest[name];
  return rest;
}

/** Makes the statements of any fact anew: it may leave some out, and change when one was read. */
type Remake = <Value>(
  said: readonly Statement<Value>[],
  name: FactName,
) => readonly Statement<Value>[];

/** Every fact with its statements made anew. */
export const eachFact = (facts: Facts, remake: Remake): Facts =>
  keysOf(facts).reduce<Facts>((made, name) => remade(made, name, remake), facts);

function remade<Name extends FactName>(facts: Facts, name: Name, remake: Remake): Facts {
  const said: readonly Statement<FactValues[Name]>[] = facts[name] ?? [];
  return withFact(facts, name, remake(said, name));
}
