import type { JSX, RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Account } from '../../lib/core/facts/account';
import type { OrderKey } from '../../lib/core/facts/order';
import type { Axis } from '../../lib/core/list/axis';
import type { Group } from '../../lib/core/list/list-order';
import type { ListSettings } from '../../lib/core/list/list-settings';
import { chosen, type Selection } from '../../lib/core/list/selection';
import type { OrderRow } from '../../lib/core/views/order-row';
import { groupText } from '../../lib/wording/list/list-texts';
import { useHere } from '../here';
import { AxisHead, type AxisHeadProps } from './axis-head';
import { GridRow, rowId } from './grid-row';
import { percent } from './lane';
import { type ListKeys, onListKey } from './list-keys';
import type { ListRowProps } from './list-row';
import { useVirtualRows } from './use-virtual-rows';
import './list-grid.css';

export interface ListGridProps extends Omit<ListKeys, 'keys'> {
  readonly groups: readonly Group[];
  readonly settings: ListSettings;
  readonly axis: Axis;
  readonly accounts: readonly Account[];
  readonly selection: Selection;
}

type Entry =
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'row'; readonly row: OrderRow };

/** px that a row and the head of a group are about high; what they measure counts. */
const ROW = 57;
const GROUP = 37;
/** px that the head of the list, or what is said of the chosen ones, lies over. */
const COVERED = 64;

/** The orders as a grid: as many rows as are in sight are in the page, and the keyboard walks through all. */
export function ListGrid(props: ListGridProps): JSX.Element {
  const { groups, settings, axis, accounts, selection } = props;
  const here = useHere();
  const { words } = here;
  const grid = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const top = useTopOf(body);

  const entries = useMemo(
    () => entriesOf(groups, settings.grouping !== 'none'),
    [groups, settings.grouping],
  );
  const keys = useMemo(() => keysOf(groups), [groups]);
  const orders = useMemo(() => new Map(keys.map((key, index) => [key, index] as const)), [keys]);
  const places = useMemo(
    () => new Map(entries.map((entry, index) => [keyOf(entry), index] as const)),
    [entries],
  );
  const active = selection.active === null ? null : (places.get(selection.active) ?? null);
  const rows = useVirtualRows({
    count: entries.length,
    keyOf: (index) => keyOf(entries[index]),
    sizeOf: (index) => (entries[index]?.kind === 'group' ? GROUP : ROW),
    active,
    top,
    covered: COVERED,
  });
  const { scrollTo } = rows;
  useLayoutEffect(() => {
    if (active !== null && document.activeElement === grid.current) scrollTo(active);
    // Only when the keyboard moves: drawn anew for another reason, the page does not scroll.
  }, [active]);

  const { zoom } = settings;
  // The same while one scrolls.
  const head = useMemo(() => <Head axis={axis} zoom={zoom} />, [axis, zoom, words.language]);
  const latest = useRef(props);
  latest.current = props;
  // The same for ever, so that rows stay as they are.
  const choose = useCallback<ListRowProps['choose']>((row, choice) => {
    const { selection: before, choose: take, groups: listed } = latest.current;
    take(chosen(before, keysOf(listed), row.key, choice));
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list of which only a part is drawn cannot be a table
    <div
      ref={grid}
      role="grid"
      class="order-grid"
      aria-label={words.say('listName')}
      aria-multiselectable="true"
      aria-rowcount={keys.length + 1}
      aria-activedescendant={active === null ? undefined : rowId(selection.active)}
      tabIndex={0}
      onKeyDown={(event) => onListKey(event, { ...props, keys })}
    >
      {head}
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div
        role="rowgroup"
        class="grid-body"
        ref={body}
        style={{ blockSize: `${rows.height}px`, '--today': percent(axis.today) }}
      >
        {axis.today >= 0 && axis.today <= 1 ? (
          <div class="today-line" aria-hidden="true">
            <b style={{ insetInlineStart: percent(axis.today) }} />
          </div>
        ) : null}
        {rows.items.map(({ index, key, start }) => {
          const entry = entries[index];
          if (entry?.kind === 'group')
            return (
              // biome-ignore lint/a11y/useSemanticElements: as above
              // biome-ignore lint/a11y/useFocusableInteractive: the list itself is focused
              <div
                role="row"
                class="grid-group"
                key={key}
                data-index={index}
                ref={rows.measure}
                style={{ transform: `translateY(${start - rows.top}px)` }}
              >
                {/* biome-ignore lint/a11y/useSemanticElements: as above */}
                {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
                <span role="gridcell" aria-colspan={5} data-urgency={entry.group.name}>
                  {groupText(entry.group, settings.grouping, here)}{' '}
                  <span class="soft">{words.count('listOrders', entry.group.rows.length)}</span>
                </span>
              </div>
            );
          if (entry === undefined) return null;
          const { row } = entry;
          return (
            <GridRow
              key={key}
              index={index}
              place={(orders.get(row.key) ?? 0) + 2}
              start={start - rows.top}
              isActive={active === index}
              measure={rows.measure}
              row={row}
              account={accounts.find(({ id }) => id === row.account)}
              axis={axis}
              isChosen={selection.keys.has(row.key)}
              choose={choose}
            />
          );
        })}
      </div>
    </div>
  );
}

function Head({ axis, zoom }: AxisHeadProps): JSX.Element {
  const { words } = useHere();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list of which only a part is drawn cannot be a table
    <div role="rowgroup" class="grid-head">
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the list itself is focused */}
      <div role="row" class="grid-row" aria-rowindex={1}>
        {(['Chosen', 'Order', 'Amount', 'ClaimBy', 'Windows'] as const).map((column) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <span role="columnheader" key={column} class={`head-${column}`}>
            <span class={column === 'Windows' || column === 'Chosen' ? 'unseen' : ''}>
              {words.say(`listColumn${column}`)}
            </span>
            {column === 'Windows' && <AxisHead axis={axis} zoom={zoom} />}
          </span>
        ))}
      </div>
    </div>
  );
}

const entriesOf = (groups: readonly Group[], withHeads: boolean): Entry[] =>
  groups.flatMap((group): Entry[] => [
    ...(withHeads ? [{ kind: 'group', group } as const] : []),
    ...group.rows.map((row) => ({ kind: 'row', row }) as const),
  ]);

const keyOf = (entry: Entry | undefined): string => {
  if (entry === undefined) return '';
  return entry.kind === 'row' ? entry.row.key : `group ${entry.group.name}`;
};

const keysOf = (groups: readonly Group[]): OrderKey[] =>
  groups.flatMap(({ rows }) => rows.map(({ key }) => key));

/** px from the top of the page to an element's; looked at when something around it changes, not while one scrolls. */
function useTopOf(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const around = element.current?.closest('.orders-part');
    if (!around) return;
    const measure = () => {
      const now = (element.current?.getBoundingClientRect().top ?? 0) + scrollY;
      setTop((before) => (Math.abs(now - before) > 1 ? now : before));
    };
    measure();
    const watch = new ResizeObserver(measure);
    // What stands above the list, and the page as a whole.
    for (const each of [around, ...around.children]) watch.observe(each);
    return () => watch.disconnect();
  }, [element]);
  return top;
}
