import type { Unclear } from '../../../components/new-order/pasted-order';
import { addDays, type CalendarDay } from '../../core/time/calendar-day';
import { type FoundDay, findDays } from '../../reading/day';
import { hasWord, type Piece } from './pasted-pieces';
import { DAY_WORDS, DOUBT_WORDS, type LabelWords, type PastedDay } from './pasted-words';

const EVENTS = Object.keys(DAY_WORDS).filter((name): name is PastedDay => name in DAY_WORDS);
/** What was handed to somebody else on the way has not come: "Delivered to the airline". */
const HANDED_OVER =
  / (?:to|an|al|a la|au|a la|alla|ao|do) (?!(?:you|your|recipient|addressee|mailbox|door))/;
/** Words in front of a day until which something shall happen: "Delivered by Nov 20, 2026". */
const UNTIL = /(?<![a-z])(?:by|do)[ :]{0,3}$/;
const SWAPPED = 'day and month could be swapped';

/** What one piece tells of one event. */
type Told =
  | { readonly event: PastedDay; readonly day: CalendarDay }
  | { readonly event: PastedDay; readonly why: Unclear['why']; readonly text: string };

/** Days that a text clearly gives, and those that it does not. */
export interface PastedDays {
  readonly days: { readonly [Event in PastedDay]?: CalendarDay };
  readonly unclear: readonly Unclear[];
}

/**
 * The days of an order's events: one event and one day on a line, or a day below its label. Two days for one event, a
 * day that could be two, one without a year and one that has not come are none, and said so.
 *
 * @param today in the user's zone
 */
export function daysIn(pieces: readonly Piece[], today: CalendarDay): PastedDays {
  const told = pieces.flatMap((piece, index) => toldBy(piece, pieces[index + 1], today));
  const days: { [Event in PastedDay]?: CalendarDay } = {};
  const unclear: Unclear[] = [];
  for (const event of EVENTS) {
    const own = told.filter((each) => each.event === event);
    const first = own.find((each) => 'day' in each);
    const wrong = own.find((each) => 'why' in each);
    const all = new Set(own.flatMap((each) => ('day' in each ? each.day : [])));
    if (all.size > 1)
      unclear.push({ field: event, why: 'several', text: [...all].toSorted().join(', ') });
    else if (wrong && 'why' in wrong)
      unclear.push({ field: event, why: wrong.why, text: wrong.text });
    else if (first && 'day' in first) days[event] = first.day;
  }
  return { days, unclear };
}

function toldBy(piece: Piece, below: Piece | undefined, today: CalendarDay): readonly Told[] {
  const named = eventsIn(piece.folded);
  const [event, ...others] = named;
  if (event === undefined || others.length > 0) return [];
  const labels = DAY_WORDS[event].filter(({ words }) => hasWord(piece.folded, words));
  if (event !== 'promisedBy' && isDoubtful(piece, labels)) return [];
  if (event === 'delivered' && HANDED_OVER.test(piece.folded)) return [];
  const here = dayOn(piece, labels);
  if (here !== null) return isUntil(event, piece, here) ? [] : [judged(event, here, today)];
  const isAlone = labels.some(({ words }) =>
    words.includes(piece.folded.replace(/(?<![\s:：.])[\s:：.]+$/, '')),
  );
  if (!isAlone || below === undefined || eventsIn(below.folded).length > 0) return [];
  const there = dayOn(below, labels);
  return there === null ? [] : [judged(event, there, today)];
}

/** Whether the day is one until which the event shall happen, which does not say that it did. */
const isUntil = (event: PastedDay, { folded }: Piece, found: FoundDay | 'several'): boolean =>
  event !== 'promisedBy' && found !== 'several' && UNTIL.test(folded.slice(0, found.at));

/** Whether it doubts in English or in a language that its label may be of. */
const isDoubtful = ({ folded }: Piece, labels: readonly LabelWords[]): boolean =>
  DOUBT_WORDS.some(
    ({ language, words }) =>
      (language === 'en' || labels.some((label) => label.language === language)) &&
      hasWord(folded, words),
  );

/** Of events whose words hold each other's ("delivered", "estimated delivery") the promise goes first. */
function eventsIn(text: string): readonly PastedDay[] {
  const named = EVENTS.filter((event) =>
    DAY_WORDS[event].some(({ words }) => hasWord(text, words)),
  );
  return named.includes('promisedBy') ? ['promisedBy'] : named;
}

/** The one day of a piece, read in the languages of its label; null where it prints none. */
function dayOn(piece: Piece, labels: readonly LabelWords[]): FoundDay | 'several' | null {
  const readings = labels.map(({ language }) => findDays(piece.text, { language }));
  const found = readings.find((days) => days.some(({ day }) => day.ok)) ?? readings[0] ?? [];
  const [first, ...others] = found;
  if (!first) return null;
  return others.length > 0 ? 'several' : first;
}

function judged(event: PastedDay, found: FoundDay | 'several', today: CalendarDay): Told {
  if (found === 'several') return { event, why: 'several', text: '' };
  const { day, text, yearPrinted } = found;
  if (!day.ok) return { event, why: reasonFor(day.reason, yearPrinted), text };
  // Whoever is east of the user has tomorrow already.
  const isToCome = day.value > addDays(today, 1);
  if (isToCome !== (event === 'promisedBy') && isToCome) return { event, why: 'to-come', text };
  return { event, day: day.value };
}

function reasonFor(reason: string, yearPrinted: boolean): Unclear['why'] {
  if (reason === SWAPPED) return 'day-or-month';
  return yearPrinted ? 'no-day' : 'no-year';
}
