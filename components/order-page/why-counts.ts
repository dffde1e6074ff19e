import type { FactName, Facts, FactValues, Statement } from '../../lib/core/facts/fact';
import { pageOf } from '../../lib/core/facts/page-visit';
import { best, counting } from '../../lib/core/facts/statement';
import { dayOf } from '../../lib/core/time/calendar-day';
import { dayText, type Here } from '../../lib/wording/format';

/** One statement of a fact, whether it counts, and why: a sentence. */
export interface Judged {
  readonly statement: Statement<FactValues[FactName]>;
  readonly counts: boolean;
  /** It says another thing than what counts. */
  readonly differs: boolean;
  readonly why: string;
}

/** Everything said of a fact, what counts first, as `core/facts/statement.ts` lets it count. */
export function judged(facts: Facts, name: FactName, here: Here): readonly Judged[] {
  const all: readonly Judged['statement'][] = facts[name] ?? [];
  const newest = best(facts, 'status');
  // Of a status the newest counts alone, whoever said it.
  const valid: readonly Judged['statement'][] =
    name === 'status' ? (newest ? [newest] : []) : counting(facts, name);
  const others = all.filter((one) => !valid.includes(one)).toSorted((a, b) => b.readAt - a.readAt);
  return [
    ...valid.map((statement) => ({
      statement,
      counts: true,
      differs: false,
      why: whyItCounts(statement, valid, here),
    })),
    ...others.map((statement) => ({
      statement,
      counts: false,
      differs: valid.every(({ value }) => !isSame(value, statement.value)),
      why: whyNot(statement, { all, valid }, name, here),
    })),
  ];
}

function whyItCounts(
  { from }: Statement<unknown>,
  valid: readonly Statement<unknown>[],
  { words }: Here,
): string {
  if (from === 'user') return words.say('orderPageWhyYou');
  const [first] = valid;
  const differ = valid.some(({ value }) => !isSame(value, first?.value));
  return words.say(differ ? 'orderPageWhyTogether' : 'orderPageWhyPage');
}

interface Said {
  readonly all: readonly Statement<unknown>[];
  readonly valid: readonly Statement<unknown>[];
}

function whyNot(
  statement: Statement<unknown>,
  { all, valid }: Said,
  name: FactName,
  here: Here,
): string {
  const { words, zone } = here;
  const on = (at: number) => dayText(dayOf(at, zone), here);
  if (statement.from === 'user') {
    const since = all.filter(({ from, readAt }) => from !== 'user' && readAt > statement.readAt);
    const otherwise = since.some(({ value }) => !isSame(value, statement.value));
    const at = Math.min(...since.map(({ readAt }) => readAt));
    return words.say(otherwise ? 'orderPageWhyPageOtherwise' : 'orderPageWhyPageToo', on(at));
  }
  if (valid.some(({ value }) => isSame(value, statement.value)))
    return words.say('orderPageWhySame');
  const yours = valid.find(({ from }) => from === 'user');
  if (yours) return words.say('orderPageWhyCorrected', on(yours.readAt));
  if (name === 'status') return words.say('orderPageWhyNewer');
  return words.say(pageOf(statement.from) === 'list' ? 'orderPageWhyCloser' : 'orderPageWhyNewer');
}

/** Two ways of writing one day, or one amount, say the same. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(meaningOf(one)) === JSON.stringify(meaningOf(other));

function meaningOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('day' in value) return value.day;
  return 'amount' in value && 'currency' in value ? [value.amount, value.currency] : value;
}
