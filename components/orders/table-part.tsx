import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Group } from '../../lib/core/list/list-order';
import type { Grouping } from '../../lib/core/list/list-settings';
import { useHere } from '../here';
import { OrderTable } from './order-table';

interface TablePartProps {
  readonly groups: readonly Group[];
  readonly grouping: Grouping;
}

/** So many rows are drawn at first, and as many more at each press: thousands would keep the page waiting. */
const ROWS = 200;

/** The list as a table on the page. */
export function TablePart({ groups, grouping }: TablePartProps): JSX.Element {
  const { words } = useHere();
  const [most, setMost] = useState(ROWS);
  const left = groups.reduce((sum, { rows }) => sum + rows.length, 0) - most;
  return (
    <div class="table-part">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the page is moved by keys */}
      <section class="table-scroll" aria-label={words.say('listName')} tabIndex={0}>
        <OrderTable groups={firstOf(groups, most)} grouping={grouping} />
      </section>
      {left > 0 && (
        <button type="button" onClick={() => setMost(most + ROWS)}>
          {words.count('listMore', left)}
        </button>
      )}
    </div>
  );
}

function firstOf(groups: readonly Group[], most: number): Group[] {
  let left = most;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
}
