import type { JSX } from 'preact';
import { orderPageOf } from '../../lib/core/facts/order-page';
import type { Words } from '../../lib/core/facts/words';
import type { Group } from '../../lib/core/list/list-order';
import type { Grouping } from '../../lib/core/list/list-settings';
import type { OrderRow } from '../../lib/core/views/order-row';
import { dayText } from '../../lib/wording/format';
import { barText, groupText, rowCertaintyText } from '../../lib/wording/list/list-texts';
import { rowDateText, stateText } from '../../lib/wording/list/row-texts';
import { shopLabel } from '../../lib/wording/list/shop-label';
import { moneyText } from '../../lib/wording/money';
import { titleText } from '../../lib/wording/order-texts';
import { urgencyText } from '../../lib/wording/status-words';
import { useHere } from '../here';
import './order-table.css';

interface OrderTableProps {
  readonly groups: readonly Group[];
  readonly grouping: Grouping;
}

/** The list as a table, in words: as it is printed, and as it is read out. */
export function OrderTable({ groups, grouping }: OrderTableProps): JSX.Element {
  const here = useHere();
  const { words } = here;
  return (
    <table class="order-table">
      <caption>{words.say('navOrders')}</caption>
      <thead>
        <tr>
          {(['Order', 'ClaimBy', 'Shop', 'Status', 'Ordered', 'Amount', 'Windows'] as const).map(
            (column) => (
              <th scope="col" key={column}>
                {words.say(`listColumn${column}`)}
              </th>
            ),
          )}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.name}>
          {grouping !== 'none' && (
            <tr>
              <th scope="rowgroup" colSpan={7}>
                {groupText(group, grouping, here)}
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <a href={orderPageOf(row.key)} dir="auto">
                  {titleText(row, here)}
                </a>
              </th>
              <td>
                {[rowDateText(row, here), rowCertaintyText(row, here)].filter(Boolean).join(', ')}
              </td>
              <td>{shopText(row, words)}</td>
              <td>{`${urgencyText(row.urgency, words)}; ${stateText(row, here)}`}</td>
              <td>{row.placed && dayText(row.placed, here)}</td>
              <td>{row.total && moneyText(row.total, words)}</td>
              <td>{row.bars.map((bar) => barText(bar, here)).join('; ')}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Where it was bought: of a shop that is not known its own name, where there is one. */
const shopText = ({ marketplace, store }: OrderRow, words: Words): string =>
  [marketplace === 'other' && store ? null : shopLabel(marketplace, words), store]
    .filter(Boolean)
    .join(', ');
