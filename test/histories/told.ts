import type { ClaimBy } from '../../lib/core/rules/clock';
import type { Notice } from '../../lib/ports/ports';
import { dayAt } from './days';
import type { History } from './history';
import type { Life } from './life';
import type { Machine } from './machine';
import { thresholdDue } from './warning-times';

/** A notice that named an order, with the date that it was about. */
export interface Told {
  readonly order: number;
  readonly kind: 'warning' | 'change' | 'ask';
  /** By the machine's clock. */
  readonly at: number;
  /** The safe instant of the claim-by that it was about; null: nobody can tell. */
  readonly safe: number | null;
  readonly lastWholeDay: string | null;
  /** The most pressing warning that was due, in days before the last whole day; null: none was. */
  readonly threshold: number | null;
}

/** The claim-by of each of these orders, by its id, as the machine shows it now. */
const datesOf = (orders: Machine['stored'], machine: Machine) =>
  new Map(machine.views([...orders.values()]).map(({ id, claimBy }) => [id, claimBy]));

/**
 * What a notice told, order by order. The words of these worlds are the names of the texts, with what was put into
 * them.
 *
 * @param before the orders before the background woke: it may have planned the notice before it read the page that it
 *   woke for
 */
export function toldBy(
  notice: Notice,
  machine: Machine,
  { lives }: History,
  before: Machine['stored'],
): readonly Told[] {
  const text = `${notice.title}\n${notice.message}`;
  const dates = [machine.stored, before].map((orders) => datesOf(orders, machine));
  const names = (part: string, { title, id }: Life) => part.includes(title) || part.includes(id);
  const several = lives.filter((life) => names(text, life)).length > 1;
  return lives.flatMap((life, order) => {
    if (!names(text, life)) return [];
    // A notice about several gives each a line of its own; its title is about the first.
    const line = text.split('\n').find((each) => names(each, life)) ?? '';
    const isMeant = (date: ClaimBy) => tells(several ? line : text, date, machine);
    const date = dates.map((each) => each.get(life.id)).find((each) => each && isMeant(each));
    const due =
      date && thresholdDue(date.lastWholeDay, machine.chosen.thresholds, machine.now, machine.zone);
    return {
      order,
      kind: kindOf(notice),
      at: machine.now,
      safe: date?.safe ?? null,
      lastWholeDay: date?.lastWholeDay ?? null,
      threshold: due?.threshold ?? null,
    };
  });
}

const kindOf = ({ title }: Notice): Told['kind'] => {
  if (title.startsWith('noticeCheck')) return 'ask';
  return /^(?:noticeChange|changeMoved|changeLearned)/.test(title) ? 'change' : 'warning';
};

/**
 * Whether a notice's words about an order are about this date: they name its day or its last minute, or say that it is
 * today, or past.
 */
function tells(
  text: string,
  { lastWholeDay, safe, state }: ClaimBy,
  { now, zone }: Machine,
): boolean {
  if (text.includes('PastSafe')) return state === 'past-safe';
  if (text.includes('Today')) return lastWholeDay <= dayAt(now, zone);
  return [lastWholeDay, dayAt(safe - 1, zone)].some((day) => text.includes(inWords(day)));
}

const inWords = (day: string): string =>
  `${Number(day.slice(8))} ${new Date(day).toLocaleString('en-GB', { month: 'short', timeZone: 'UTC' })}`;
