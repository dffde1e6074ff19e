import type { JSX } from 'preact';
import type { OrderView } from '../../lib/core/views/order-view';
import type { Here } from '../../lib/wording/format';
import { ClockRow } from './clock-row';

/** Every clock of an order: the ones that count, and clearly second the ones that are only listed. */
export function ClockTable({
  view,
  here,
}: {
  readonly view: OrderView;
  readonly here: Here;
}): JSX.Element | null {
  const counting = view.clocks.filter((clock) => clock.counts);
  const listed = view.clocks.filter((clock) => !clock.counts);
  if (view.clocks.length === 0) return null;
  return (
    <table class="clocks">
      <caption>{here.words.say('timelineClocks')}</caption>
      <tbody>
        {counting.map((clock) => (
          <ClockRow key={clock.rule} clock={clock} here={here} />
        ))}
      </tbody>
      {listed.length > 0 && (
        <tbody class="listed">
          <tr>
            <th colSpan={2} scope="rowgroup">
              {here.words.say('timelineListed')}
            </th>
          </tr>
          {listed.map((clock) => (
            <ClockRow key={clock.rule} clock={clock} here={here} />
          ))}
        </tbody>
      )}
    </table>
  );
}
