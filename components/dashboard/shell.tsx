import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ORDERS_PAGE } from '../../lib/core/facts/order-page';
import { ConditionNotes, type ConditionNotesProps } from '../condition/condition-notes';
import { useHere } from '../here';
import { Brand } from '../icons';
import { type DashboardPart, type PartEntry, TABS, type TabName } from './part';

export interface ShellProps {
  readonly entries: readonly PartEntry[];
  /** The part the address leads to; null where it leads nowhere. */
  readonly entry: PartEntry | null;
  /** Null until it is loaded. */
  readonly part: DashboardPart | null;
  /** It could not be loaded: the extension was updated while the page stayed open. */
  readonly failed: boolean;
  readonly condition: ConditionNotesProps['condition'];
  /** The user has seen to what was lost. */
  readonly seenLoss: () => void;
}

const NAMES: Readonly<Record<TabName, string>> = {
  orders: 'navOrders',
  figures: 'navFigures',
  data: 'navData',
  settings: 'navSettings',
  rules: 'navRules',
};

/** Where a part stands without anything being named; null where something must be. */
const addressOf = ({ path }: PartEntry): string | null =>
  path.replace(/\/:\w+\?/g, '').includes(':') ? null : `#/${path.replace(/\/:.*/, '')}`;

/** The page around every part: where one is, where else one can go, what is wrong with the extension itself. */
export function Shell(props: ShellProps): JSX.Element {
  const { entries, entry, part } = props;
  const { words } = useHere();
  const main = useRef<HTMLElement>(null);
  const before = useRef(entry);
  useEffect(() => {
    // After a turn by its tab, reading goes on in the new part; the first part is met from the top. A part that led to
    // a place within it has the focus there.
    const at = document.activeElement;
    const isLed = at !== main.current && (main.current?.contains(at) ?? false);
    if (part && before.current && before.current !== entry && !isLed) {
      main.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    if (part) before.current = entry;
  }, [entry, part]);
  return (
    <>
      <header class="shell">
        <a class="shell-home" href={ORDERS_PAGE}>
          <Brand size={26} />
          <span>{words.say('extensionName')}</span>
        </a>
        <nav aria-label={words.say('navName')}>
          {TABS.map((tab) => {
            const first = entries.find((each) => each.tab === tab && addressOf(each) !== null);
            return first ? (
              <a
                key={tab}
                href={addressOf(first) ?? ''}
                aria-current={entry?.tab === tab ? 'page' : undefined}
              >
                {words.say(NAMES[tab])}
              </a>
            ) : null;
          })}
        </nav>
      </header>
      <div class="shell-notes">
        <ConditionNotes condition={props.condition} seen={props.seenLoss} class="panel wrong" />
      </div>
      <main ref={main} tabIndex={-1} aria-busy={entry !== null && !part}>
        {part ? <part.View /> : <Instead {...props} />}
      </main>
    </>
  );
}

/** What stands there while there is no part. */
function Instead({ entry, failed }: ShellProps): JSX.Element | null {
  const { words } = useHere();
  if (failed)
    return (
      <section class="page">
        <p>{words.say('partFailed')}</p>
        <p>
          <button type="button" onClick={() => location.reload()}>
            {words.say('partReload')}
          </button>
        </p>
      </section>
    );
  if (entry) return null;
  return (
    <section class="page">
      <p>{words.say('partMissing')}</p>
      <p>
        <a class="button" href={ORDERS_PAGE}>
          {words.say('navOrders')}
        </a>
      </p>
    </section>
  );
}
