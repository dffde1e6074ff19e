import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { NEW_ORDER_PAGE } from '../../lib/core/facts/order-page';
import { axisAround } from '../../lib/core/list/axis';
import { allChosen, noneChosen } from '../../lib/core/list/selection';
import { dayOf } from '../../lib/core/time/calendar-day';
import type { WeekDay } from '../../lib/core/time/week';
import type { Sums } from '../../lib/core/views/order-view';
import { sumsText } from '../../lib/wording/money';
import { useQuestion } from '../actions/use-question';
import { AlongButtons } from '../data/along-buttons';
import type { AlongKind } from '../data/data-content';
import { useHere, useReadOnly } from '../here';
import { RetryPanel } from '../retry-panel';
import { ChosenBar, type ChosenBarProps } from './chosen-bar';
import { noFilter } from './filter-panel';
import { Legend } from './legend';
import { ListGrid, type ListGridProps } from './list-grid';
import { isLetter, type ListKeys } from './list-keys';
import { ListTools, type ListToolsProps } from './list-tools';
import { TablePart } from './table-part';
import './orders-view.css';

export interface OrdersViewProps
  extends Pick<ListKeys, 'keys'>,
    Omit<ListGridProps, 'axis'>,
    ListToolsProps,
    Omit<ChosenBarProps, 'chosen' | 'listed' | 'chooseAll' | 'chooseNone'> {
  readonly phase: 'loading' | 'some' | 'all' | 'failed';
  readonly stored: number;
  readonly sums: Sums;
  /** Takes along all that are listed. */
  readonly saveListed: (kind: AlongKind) => void;
  /** What is being saved, and how it ended. */
  readonly doing: ComponentChildren;
  readonly retry: () => void;
  /** The day that weeks begin with. */
  readonly firstDay: WeekDay;
}

/** Every stored order: found, looked at on one line of time, and acted on. */
export function OrdersView(props: OrdersViewProps): JSX.Element {
  const { settings, keys, selection, shift, firstDay } = props;
  const { words, now, zone } = useHere();
  const readOnly = useReadOnly();
  const field = useRef<HTMLInputElement>(null);
  const { asking, turn, answered } = useQuestion<'save'>();
  const saving = asking !== null;
  const along = useId();
  useEffect(() => {
    // A long list is only drawn where it is in sight, so the browser's own search would miss the rest. Pressed in the
    // field, it is the browser's.
    const onKey = (event: KeyboardEvent) => {
      const find = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!find || !isLetter(event, 'f') || event.target === field.current) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const today = dayOf(now, zone);
  const axis = useMemo(
    () => axisAround(now, zone, settings.zoom, firstDay, shift),
    // Within a day nobody sees the difference, and rows that stay as they are cost nothing.
    [today, zone, settings.zoom, firstDay, shift],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the whole part, wherever the focus stands
    <div
      class="orders-part"
      onKeyDown={(event) => {
        const typing =
          event.target instanceof Element && event.target.closest('input, select, textarea');
        if (typing) return;
        // A key alone works in the list only: with voice control, letters are typed without meaning them.
        const inList = event.target instanceof Element && event.target.closest('[role=grid]');
        if (event.key === '/' && inList) {
          event.preventDefault();
          field.current?.focus();
        }
        if (!readOnly && isLetter(event, 'z') && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          props.undo();
        }
      }}
    >
      <header class="list-head">
        <h1>{words.say('navOrders')}</h1>
        <p role="status">
          <Counts {...props} />
        </p>
        <div class="actions">
          <button
            type="button"
            aria-expanded={saving}
            aria-controls={along}
            disabled={keys.length === 0}
            onClick={turn('save')}
          >
            {words.say('listSaveListed')}
          </button>
          {!readOnly && (
            <a class="button" href={NEW_ORDER_PAGE}>
              {words.say('orderPageAddAnother')}
            </a>
          )}
        </div>
      </header>
      <fieldset id={along} class="actions question" hidden={!saving}>
        <legend>{words.say('listSaveQuestion')}</legend>
        <AlongButtons
          save={(kind) => {
            answered();
            props.saveListed(kind);
          }}
        />
      </fieldset>
      {readOnly && <p class="panel wrong">{words.say('privateReadOnly')}</p>}
      {readOnly && props.doing}
      <ListTools {...props} field={field} />
      {keys.length === 0 ? (
        <Instead {...props} />
      ) : settings.form === 'table' ? (
        <TablePart groups={props.groups} grouping={settings.grouping} />
      ) : (
        <>
          <Legend groups={props.groups} />
          <ListGrid {...props} axis={axis} remove={readOnly ? NOTHING : props.remove} />
        </>
      )}
      {!readOnly && (
        <ChosenBar
          {...props}
          chosen={selection.keys.size}
          listed={keys.length}
          chooseAll={() => props.choose(allChosen(selection, keys))}
          chooseNone={() => props.choose(noneChosen(selection))}
        />
      )}
    </div>
  );
}

const NOTHING = (): void => {};

/** How many are shown, and their money by currency. */
function Counts({ keys, stored, sums, phase }: OrdersViewProps): JSX.Element | null {
  const { words } = useHere();
  if (phase === 'loading' || stored === 0) return null;
  const shown = words.count('listOrders', keys.length);
  const all = new Intl.NumberFormat(words.language).format(stored);
  const texts = [
    phase === 'some' || keys.length < stored ? words.say('listOrdersOf', shown, all) : shown,
    phase === 'some' ? words.say('listReading') : keys.length > 0 ? sumsText(sums, words) : '',
  ];
  return <>{texts.filter((text) => text !== '').join(' · ')}</>;
}

/** What stands in the place of a list that is empty. */
function Instead({ phase, stored, set, retry }: OrdersViewProps): JSX.Element | null {
  const { words } = useHere();
  // What is not read yet may match.
  if (phase === 'loading' || (phase === 'some' && stored > 0)) return null;
  if (phase === 'failed') return <RetryPanel text={words.say('listFailed')} retry={retry} />;
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
