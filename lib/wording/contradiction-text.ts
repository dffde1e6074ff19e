import type { Disagreement } from '../core/facts/disagreements';
import type { Here } from './format';
import { valueText } from './value-text';

/**
 * What the shop's pages contradict each other about, and who says what.
 *
 * @param as `decides`: with which of them counts; `past`: for a list that says that none does
 */
export function contradictionText(
  { fact, speakers }: Disagreement,
  here: Here,
  as: 'decides' | 'past' = 'decides',
): string {
  const { words } = here;
  const says = speakers.map(({ from, value }) =>
    words.say(`differSays_${from.replace('-', '_')}`, valueText(value, here)),
  );
  return words.say(
    as === 'past' ? 'differPastLine' : 'differ',
    words.say(`orderPageFact_${fact}`),
    new Intl.ListFormat(words.language).format(says),
  );
}
