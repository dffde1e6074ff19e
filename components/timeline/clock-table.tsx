import type { JSX } from 'preact';
import type { Clock } from '../../lib/core/rules/clock';
import type { OrderView } from '../../lib/core/views/order-view';
import { clockWordings } from '../../lib/wording/clocks/clock-wording';
import type { Here } from '../../lib/wording/format';
import { ClockRow } from './clock-row';

interface ClockTableProps {
  readonly view: OrderView;
  readonly here: Here;
  /** Where a date's rule can be checked; left out where no link may lead there, as on a shop's page. */
  readonly ruleAt?: (clock: Clock) => string;
}

/** Every clock of an order: the ones that count, and clearly second the ones that are only listed. */
export function ClockTable({ view, here, ruleAt }: ClockTableProps): JSX.Element | null {
  if (view.clocks.length === 0) return null;
  const names = clockWordings(view.clocks, here.words);
  const rows = view.clocks.map((clock, index) => ({ clock, name: names[index] ?? '' }));
  const counting = rows.filter(({ clock }) => clock.counts);
  const listed = rows.filter(({ clock }) => !clock.counts);
  return (
    <table class="clocks">
      <caption>{here.words.say('timelineClocks')}</caption>
      <tbody>
        {counting.map((row) => (
          <ClockRow key={row.name} {...row} here={here} ruleAt={ruleAt} />
        ))}
      </tbody>
      {listed.length > 0 && (
        <tbody class="listed">
          <tr>
            <th colSpan={2} scope="rowgroup">
              {here.words.say('timelineListed')}
            </th>
          </tr>
          {listed.map((row) => (
            <ClockRow key={row.name} {...row} here={here} ruleAt={ruleAt} />
          ))}
        </tbody>
      )}
    </table>
  );
}
