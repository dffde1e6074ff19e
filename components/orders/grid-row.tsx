import { Component, type JSX } from 'preact';
import type { OrderKey } from '../../lib/core/facts/order';
import { keysOf } from '../../lib/core/plain/entries';
import { ListRow, type ListRowProps } from './list-row';

interface GridRowProps extends ListRowProps {
  /** The place in the virtual list. */
  readonly index: number;
  /** The place among the orders, from 1 with the head of the list. */
  readonly place: number;
  /** px from the top of the list. */
  readonly start: number;
  readonly isActive: boolean;
  readonly measure: (row: HTMLElement | null) => void;
}

/** The id of a row in the page. */
export const rowId = (key: OrderKey | null): string => `order-${key}`;

/** One order of the list, drawn anew only where something of it changed: a list that scrolls draws at each frame. */
export class GridRow extends Component<GridRowProps> {
  override shouldComponentUpdate(next: GridRowProps): boolean {
    return keysOf(next).some((name) => next[name] !== this.props[name]);
  }

  override render(props: GridRowProps): JSX.Element {
    const { row, index, isChosen, choose } = props;
    return (
      // biome-ignore lint/a11y/useSemanticElements: a list of which only a part is drawn cannot be a table
      // biome-ignore lint/a11y/useFocusableInteractive: the list itself is focused, and names the row
      // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys
      <div
        role="row"
        class="grid-row"
        id={rowId(row.key)}
        aria-rowindex={props.place}
        aria-selected={isChosen}
        data-index={index}
        data-urgency={row.urgency}
        data-active={props.isActive}
        ref={props.measure}
        style={{ transform: `translateY(${props.start}px)` }}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('a')) return;
          choose(
            row,
            event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'alone',
          );
        }}
      >
        <ListRow {...props} />
      </div>
    );
  }
}
