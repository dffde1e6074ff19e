import type { ComponentChildren, JSX } from 'preact';
import type { Words } from '../lib/core/facts/words';
import type { Summary } from '../lib/core/views/order-view';
import type { Here } from '../lib/wording/format';
import { sumsText } from '../lib/wording/money';
import { type NotStored, notStoredText } from '../lib/wording/not-stored';
import { Brand } from './icons';
import { textFlow } from './text-flow';

interface SummaryBarProps {
  readonly summary: Summary;
  /** Cards on this page that could not be read. */
  readonly unreadCards: number;
  readonly notStored: NotStored | null;
  /** The background does not answer: the sums may be old. */
  readonly silent?: boolean;
  /** Little is known of the shop's pages, and that is old. */
  readonly weak?: boolean;
  readonly here: Here;
  /** What the children tell takes the place of the sums. */
  readonly told?: boolean | undefined;
  /** What is wrong with the reading of this page, told beside the sums. */
  readonly note?: FaultNote | null;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** Something wrong with the reading of a page, for which the sums need not give way. */
export interface FaultNote {
  readonly text: string;
  /** What can be done about it. */
  readonly action: JSX.Element;
  readonly onClose: () => void;
}

/** One line above the list: what closes, how much money is in it, what is not known yet. */
export function SummaryBar(props: SummaryBarProps): JSX.Element {
  const { summary, unreadCards, notStored, silent, weak, here, told, note, children } = props;
  const { words } = here;
  const [first, ...others] = sumsOf(summary, words);
  const more = [
    silent && words.say('noAnswer'),
    ...others,
    // The note says it already.
    unreadCards > 0 && !note && words.count('barUnread', unreadCards),
    notStored && notStoredText(notStored, words),
    weak && words.say('barWeak'),
  ].filter(Boolean);
  return (
    <section
      {...textFlow(words)}
      class={told || note ? 'bar told' : 'bar'}
      aria-label={words.say('barName')}
      tabIndex={-1}
    >
      <Brand />
      {/* Other words are another paragraph: words that slide sideways would count as a shift of the layout. */}
      {!told && (
        <p key={`${first}${more}${note?.text}`}>
          <strong>{first}</strong>
          <span class="more">{more.length > 0 && ` · ${more.join(' · ')}`}</span>
          {note && (
            <span class="note">
              {note.text} {note.action}
            </span>
          )}
        </p>
      )}
      {children}
      {note && <CloseButton words={words} onClose={note.onClose} />}
    </section>
  );
}

/** Takes away what was told. The keyboard goes on to what can be done next, or stays in the bar. */
export const CloseButton = ({
  words,
  onClose,
}: {
  readonly words: Words;
  readonly onClose: () => void;
}): JSX.Element => (
  <button
    type="button"
    class="close"
    aria-label={words.say('panelClose')}
    onClick={({ currentTarget }) => {
      const bar = currentTarget.closest('section');
      (bar?.querySelector<HTMLElement>('.row button') ?? bar)?.focus();
      onClose();
    }}
  >
    ×
  </button>
);

/** What closes first, then how much money is in it and what is not known yet. */
export function sumsOf(
  { closing, closingToday, atRisk, notChecked, waiting }: Summary,
  words: Words,
): string[] {
  const first =
    closingToday > 0
      ? words.count('barToday', closingToday)
      : closing > 0
        ? words.count('barClosing', closing)
        : words.say(notChecked > 0 ? 'barNothingKnown' : 'barNothing');
  return [
    first,
    closingToday > 0 && closing > closingToday && words.count('barMore', closing - closingToday),
    atRisk.length > 0 && words.say('barAtRisk', sumsText(atRisk, words)),
    notChecked > 0 && words.count('barNotChecked', notChecked),
    waiting > 0 && words.count('barWaiting', waiting),
  ].filter((part) => typeof part === 'string');
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
      <CloseButton words={words} onClose={onClose} />
    </section>
  );
}
