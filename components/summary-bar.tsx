import type { ComponentChildren, JSX } from 'preact';
import type { Summary } from '../lib/core/order-view';
import type { Here } from './format';
import { Brand } from './icons';
import { sumsText } from './money';
import { type NotStored, notStoredText } from './not-stored';
import { textFlow } from './text-flow';

interface SummaryBarProps {
  readonly summary: Summary;
  /** Cards on this page that could not be read. */
  readonly unreadCards: number;
  readonly notStored: NotStored | null;
  readonly here: Here;
  /** What the children tell takes the place of the sums. */
  readonly told?: boolean;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** One line above the list: what closes, how much money is in it, what is not known yet. */
export function SummaryBar({
  summary,
  unreadCards,
  notStored,
  here,
  told,
  children,
}: SummaryBarProps): JSX.Element {
  const { words } = here;
  const { closing, closingToday, atRisk, notChecked, waiting } = summary;
  const first =
    closingToday > 0
      ? words.count('barToday', closingToday)
      : closing > 0
        ? words.count('barClosing', closing)
        : words.say('barNothing');
  const more = [
    closingToday > 0 && closing > closingToday && words.count('barMore', closing - closingToday),
    atRisk.length > 0 && words.say('barAtRisk', sumsText(atRisk, words)),
    notChecked > 0 && words.count('barNotChecked', notChecked),
    waiting > 0 && words.count('barWaiting', waiting),
    unreadCards > 0 && words.count('barUnread', unreadCards),
  ].filter(Boolean);
  return (
    <section
      {...textFlow(words)}
      class={told ? 'bar told' : 'bar'}
      aria-label={words.say('barName')}
    >
      <Brand />
      {/* Other words are another paragraph: words that slide sideways would count as a shift of the layout. */}
      {!told && (
        <p key={`${first}${more}${notStored}`}>
          <strong>{first}</strong>
          {more.length > 0 && ` · ${more.join(' · ')}`}
          {notStored && ` · ${notStoredText(notStored, words)}`}
        </p>
      )}
      {children}
    </section>
  );
}

/** The same place when there are no orders to sum up: why, and what to do. */
export function NoticeBar({
  text,
  link,
  here,
  onClose,
  children,
}: {
  readonly text: string;
  readonly link?: { readonly href: string; readonly text: string } | null;
  readonly here: Here;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { words } = here;
  return (
    <section {...textFlow(words)} class="bar" aria-label={words.say('barName')}>
      <Brand />
      <p>
        {text} {link && <a href={link.href}>{link.text}</a>}
      </p>
      {children}
      <button type="button" class="close" aria-label={words.say('panelClose')} onClick={onClose}>
        ×
      </button>
    </section>
  );
}
