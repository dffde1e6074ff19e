import type { Unclear } from '../../../components/new-order/pasted-order';
import { addDays, type CalendarDay } from '../../core/time/calendar-day';
import { beginsSpan, type FoundDay, findDays } from '../../reading/day';
import { readDayRange } from '../../reading/day-range';
import { read } from '../../reading/result';
import { isDoubtful } from './pasted-doubts';
import { joins, joinsPromise, withoutClock } from './pasted-joins';
import { hasWord, type Piece, type Place, placeOf } from './pasted-pieces';
import { DAY_WORDS, type LabelWords, type PastedDay } from './pasted-words';

const EVENTS = Object.keys(DAY_WORDS).filter((name): name is PastedDay => name in DAY_WORDS);
/** What was handed to somebody else on the way has not come: "Delivered to the airline". */
const HANDED_OVER =
  / (?:to|an|al|a la|au|a la|alla|ao|do) (?!(?:you|your|recipient|addressee|mailbox|door))/;
/** What may stand behind "delivered" and its day where it came: "Delivered, left in mailbox", "Delivered to you". */
const COME =
  /^(?:$|[,.;:!|–—-]|successfully|left|in (?:the |your )?(?:mail|letter)box|at (?:the |your )?(?:front )?door|to (?:you|your|the recipient|recipient|addressee|mailbox))/;
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
 * The days of an order's events: one event and one day on a line, or a day beside a label that stands alone. Unclear
 * days are left out, and told: two days for one event, a day that could be two, one without a year, one that has not
 * come.
 *
 * @param today in the user's zone
 */
export function daysIn(pieces: readonly Piece[], today: CalendarDay): PastedDays {
  const told = pieces.flatMap((_, index) => toldBy(pieces, index, today));
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

/** What the piece at `index` tells; of a line that asks nothing is known. */
function toldBy(pieces: readonly Piece[], index: number, today: CalendarDay): readonly Told[] {
  const piece = pieces[index];
  if (piece === undefined || /[?？؟]/.test(piece.folded)) return [];
  const [event, ...others] = eventsIn(piece.folded);
  if (event === undefined || others.length > 0) return [];
  const labels = DAY_WORDS[event].filter(({ words }) => hasWord(piece.folded, words));
  const languages = labels.map(({ language }) => language);
  if (event !== 'promisedBy' && isDoubtful(piece.folded, languages)) return [];
  if (event === 'delivered' && HANDED_OVER.test(piece.folded)) return [];
  const here = dayOn(piece, labels, event);
  if (here !== null) return here === 'elsewhere' ? [] : [judged(event, here, today)];
  if (!isLabelAlone(piece)) return [];
  const beside = dayBeside(pieces, index, labels);
  return beside === null ? [] : [judged(event, beside, today)];
}

/** Of events whose words hold each other's ("delivered", "estimated delivery") the promise goes first. */
function eventsIn(text: string): readonly PastedDay[] {
  const named = EVENTS.filter((event) =>
    DAY_WORDS[event].some(({ words }) => hasWord(text, words)),
  );
  return named.includes('promisedBy') ? ['promisedBy'] : named;
}

/** A list of days and labels asks for those of each piece many times. */
const datesIn = new WeakMap<Piece, Map<string, readonly FoundDay[]>>();

/** The dates of a piece, read in the languages of its label. */
function daysOf(piece: Piece, labels: readonly LabelWords[]): readonly FoundDay[] {
  const known = datesIn.get(piece) ?? new Map<string, readonly FoundDay[]>();
  datesIn.set(piece, known);
  const languages = labels.map(({ language }) => language);
  const days = known.get(languages.join()) ?? datesOf(piece.text, languages);
  known.set(languages.join(), days);
  return days;
}

function datesOf(text: string, languages: readonly string[]): readonly FoundDay[] {
  const readings = languages.map((language) => findDays(text, { language }));
  return readings.find((days) => days.some(({ day }) => day.ok)) ?? readings[0] ?? [];
}

/**
 * The one day of a piece that belongs to its label; null where the piece prints no day, and `elsewhere` where other
 * words stand between the two.
 */
function dayOn(
  piece: Piece,
  labels: readonly LabelWords[],
  event: PastedDay,
): FoundDay | 'several' | 'elsewhere' | null {
  const found = daysOf(piece, labels);
  const [first, ...others] = found;
  const label = placeOf(piece.folded, labels);
  if (!first || !label) return null;
  if (event === 'promisedBy') return promisedOn(piece, labels, label, found);
  if (others.length > 0) return 'several';
  const languages = labels.map(({ language }) => language);
  return isAt(piece, label, first, event, languages) ? first : 'elsewhere';
}

/** Whether only what joins them stands between a label and a day. */
function isAt(
  { folded }: Piece,
  label: Place,
  day: FoundDay,
  event: PastedDay,
  languages: readonly string[],
): boolean {
  if (languages.some((language) => beginsSpan(folded.slice(day.end), language))) return false;
  const isLabelFirst = label.end <= day.at;
  const behind = folded.slice(Math.max(label.end, day.end));
  if (event === 'delivered' && !COME.test(isLabelFirst ? withoutClock(behind) : behind.trim()))
    return false;
  if (!isLabelFirst) return joins(withoutClock(folded.slice(day.end, label.start)));
  return joins(folded.slice(label.end, day.at)) && !UNTIL.test(folded.slice(0, day.at));
}

/** The last day of what is promised: "Dec 12 – 24, 2026". */
function promisedOn(
  { text, folded }: Piece,
  labels: readonly LabelWords[],
  label: Place,
  found: readonly FoundDay[],
): FoundDay | 'several' | 'elsewhere' {
  // What stands in front of the label may be the day of something else: "Delivered Nov 20 (estimated delivery Nov 25)".
  const behind = found.filter(({ at }) => at >= label.end);
  const isLabelFirst = behind.length > 0;
  const [first, last] = isLabelFirst ? [behind[0], behind.at(-1)] : [found[0], found.at(-1)];
  if (!first || !last) return 'elsewhere';
  const isBeside = isLabelFirst
    ? joinsPromise(folded.slice(label.end, first.at))
    : joins(withoutClock(folded.slice(last.end, label.start)));
  if (!isBeside) return 'elsewhere';
  const own = isLabelFirst ? text.slice(label.end) : text.slice(0, label.start);
  for (const { language } of labels) {
    const range = readDayRange(own, { language });
    if (range.ok) return { ...first, day: read(range.value.last) };
  }
  return first === last ? first : 'several';
}

const EVENT_LABELS = new Set(
  EVENTS.flatMap((event) => DAY_WORDS[event].flatMap(({ words }) => words)),
);
const isLabelAlone = ({ folded }: Piece): boolean =>
  EVENT_LABELS.has(folded.replace(/(?<![\s:：.])[\s:：.]+$/, ''));

/** Whether a piece is one day, with its clock, and nothing else. */
function isDayAlone(piece: Piece | undefined, labels: readonly LabelWords[]): boolean {
  const [day, ...others] = piece ? daysOf(piece, labels) : [];
  return (
    piece !== undefined &&
    day !== undefined &&
    others.length === 0 &&
    joins(piece.folded.slice(0, day.at)) &&
    joins(withoutClock(piece.folded.slice(day.end)))
  );
}

/** Days and labels that take turns in the longest journey of a parcel, with room. */
const MOST_TURNS = 200;

/**
 * The day of a label that stands alone: below it, or above it in a list of days with what happened below each. Where
 * labels and days take turns, they begin with a label and end with a day, or the other way round; else nobody knows.
 */
function dayBeside(
  pieces: readonly Piece[],
  index: number,
  labels: readonly LabelWords[],
): FoundDay | 'several' | null {
  const isDay = (at: number) => isDayAlone(pieces[at], labels);
  if (!isDay(index - 1) && !isDay(index + 1)) return null;
  const isLabel = (at: number) => {
    const piece = pieces[at];
    return piece !== undefined && (isLabelAlone(piece) || (isDay(at - 1) && isDay(at + 1)));
  };
  let [first, last] = [index, index];
  const isShort = () => last - first < MOST_TURNS;
  while (isShort() && (isDay(first) ? isLabel(first - 1) : isDay(first - 1))) first -= 1;
  while (isShort() && (isDay(last) ? isLabel(last + 1) : isDay(last + 1))) last += 1;
  if (!isShort() || isDay(first) === isDay(last)) return 'several';
  const own = pieces[isDay(first) ? index - 1 : index + 1];
  return own ? (daysOf(own, labels)[0] ?? null) : null;
}

function judged(event: PastedDay, found: FoundDay | 'several', today: CalendarDay): Told {
  if (found === 'several') return { event, why: 'several', text: '' };
  const { day, text, yearPrinted } = found;
  if (!day.ok) return { event, why: reasonFor(day.reason, yearPrinted), text };
  // East of the user it may be tomorrow already.
  const isToCome = day.value > addDays(today, 1);
  if (isToCome && event !== 'promisedBy') return { event, why: 'to-come', text };
  return { event, day: day.value };
}

function reasonFor(reason: string, yearPrinted: boolean): Unclear['why'] {
  if (reason === SWAPPED) return 'day-or-month';
  return yearPrinted ? 'no-day' : 'no-year';
}
