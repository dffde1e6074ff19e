import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { NEW_ORDER_PAGE } from '../../lib/core/facts/order-page';
import { axisAround } from '../../lib/core/list/axis';
import { allChosen, noneChosen } from '../../lib/core/list/selection';
import { dayOf } from '../../lib/core/time/calendar-day';
import type { Sum } from '../../lib/core/views/order-view';
import { sumsText } from '../../lib/wording/money';
import { useHere } from '../here';
import { ChosenBar, type ChosenBarProps } from './chosen-bar';
import { noFilter } from './filter-panel';
import { Legend } from './legend';
import { ListGrid, type ListGridProps } from './list-grid';
import type { ListKeys } from './list-keys';
import { ListTools, type ListToolsProps } from './list-tools';
import './orders-view.css';

export interface OrdersViewProps
  extends Pick<ListKeys, 'keys'>,
    Omit<ListGridProps, 'axis'>,
    ListToolsProps,
    Omit<ChosenBarProps, 'chosen' | 'listed' | 'chooseAll' | 'chooseNone'> {
  readonly phase: 'loading' | 'some' | 'all' | 'failed';
  readonly stored: number;
  readonly sums: readonly Sum[];
  readonly retry: () => void;
}

/** Every stored order: found, looked at on one line of time, and acted on. */
export function OrdersView(props: OrdersViewProps): JSX.Element {
  const { settings, keys, selection, shift } = props;
  const { words, now, zone } = useHere();
  const field = useRef<HTMLInputElement>(null);
  const today = dayOf(now, zone);
  const axis = useMemo(
    () => axisAround(now, zone, settings.zoom, shift),
    // Within a day nobody sees the difference, and rows that stay as they are cost nothing.
    [today, zone, settings.zoom, shift],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the whole part, wherever the focus stands
    <div
      class="orders-part"
      onKeyDown={(event) => {
        const typing =
          event.target instanceof Element && event.target.closest('input, select, textarea');
        if (typing) return;
        if (event.key === '/') {
          event.preventDefault();
          field.current?.focus();
        }
        if (event.key === 'z' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          props.undo();
        }
      }}
    >
      <header class="list-head">
        <h1>{words.say('listTitle')}</h1>
        <p role="status">
          <Counts {...props} />
        </p>
        <a class="button" href={NEW_ORDER_PAGE}>
          {words.say('orderPageAddAnother')}
        </a>
      </header>
      <ListTools {...props} field={field} />
      {keys.length > 0 && <Legend groups={props.groups} />}
      {keys.length > 0 ? <ListGrid {...props} axis={axis} /> : <Instead {...props} />}
      <ChosenBar
        {...props}
        chosen={selection.keys.size}
        listed={keys.length}
        chooseAll={() => props.choose(allChosen(selection, keys))}
        chooseNone={() => props.choose(noneChosen(selection))}
      />
    </div>
  );
}

/** How many are shown, and their money by currency. */
function Counts({ keys, stored, sums, phase }: OrdersViewProps): JSX.Element | null {
  const { words } = useHere();
  if (phase === 'loading' || stored === 0) return null;
  const shown = words.count('listOrders', keys.length);
  const all = new Intl.NumberFormat(words.language).format(stored);
  const texts = [
    phase === 'some' || keys.length < stored ? words.say('listOrdersOf', shown, all) : shown,
    phase === 'some' ? words.say('listReading') : sumsText(sums, words),
  ];
  return <>{texts.filter((text) => text !== '').join(' · ')}</>;
}

/** What stands in the place of a list that is empty. */
function Instead({ phase, stored, set, retry }: OrdersViewProps): JSX.Element | null {
  const { words } = useHere();
  if (phase === 'loading') return null;
  if (phase === 'failed')
    return (
      <section class="panel">
        <p>{words.say('listFailed')}</p>
        <div class="actions">
          <button type="button" onClick={retry}>
            {words.say('popupRetry')}
          </button>
        </div>
      </section>
    );
  if (stored === 0)
    return (
      <section class="panel">
        <h2>{words.say('listNone')}</h2>
        <p>{words.say('listNoneText')}</p>
      </section>
    );
  return (
    <section class="panel">
      <p>{words.say('listNoMatch')}</p>
      <div class="actions">
        <button type="button" onClick={() => set(noFilter())}>
          {words.say('listClear')}
        </button>
      </div>
    </section>
  );
}
