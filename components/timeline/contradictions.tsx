import type { JSX } from 'preact';
import type { OrderView } from '../../lib/core/order-view';
import { anchorName } from '../clock-names';
import type { Here } from '../format';
import { valueText } from './value-text';

/** Where the shop's pages contradict each other: a quiet line for each, with who says what. */
export function Contradictions({
  view: { disagreements },
  here,
}: {
  readonly view: OrderView;
  readonly here: Here;
}): JSX.Element {
  const { words } = here;
  return (
    <>
      {disagreements.map(({ fact, speakers }) => (
        <p key={fact} class="origin">
          {words.say(
            'differ',
            anchorName(fact, words),
            new Intl.ListFormat(words.language).format(
              speakers.map(({ from, value }) =>
                words.say(`differSays_${from.replace('-', '_')}`, valueText(value, here)),
              ),
            ),
          )}
        </p>
      ))}
    </>
  );
}
