import { findDays } from '../../../reading/day';
import { readMoney } from '../../../reading/money';
import { visibleText } from '../../../reading/page-text';
import type { FactCollector } from '../../fact-collector';
import { type DayReading, readPastDay, timeOfDay } from '../../label-reader/collect-days';
import { foldLabel } from '../../label-reader/labels';
import { TEMU_ID } from '../order-id';
import { ORDER_TIMES, ORDER_TOTALS } from './guessed-labels';

/** The last label of a text, without what stands in brackets behind it: "3 items: Order total (VAT included):". */
const labelIn = (text: string): string =>
  foldLabel(text)
    .replace(/\([^()]{0,40}\)$/, '')
    .replace(/^.*:/, '')
    .trim();

/** A text that holds something to read, and what may be its label: in front of it, or else the text before. */
interface Labelled<Value> {
  readonly value: Value;
  readonly label: string;
  readonly text: string;
}

/**
 * Says the order's day and its total from the texts around its id, where their labels are not known. In every language
 * a card prints the same in the same order: the total, the id, and behind it the order's time (../FACTS.md §1.3). So
 * guessed labels count there, and a day or an amount counts with one of them alone.
 *
 * @param around the texts, a line each; those behind the id, or those in front of it, are left out where a known label
 *   told what stands there
 */
export function collectUnlabelled(around: string, reading: DayReading, seen: FactCollector): void {
  const lines = visibleText(around).split('\n');
  const at = lines.findIndex((line) => line.split(/[\s:：]+/).some((word) => TEMU_ID.test(word)));
  if (at < 0) return;
  collectPlaced(lines.slice(at + 1), reading, seen);
  collectTotal(lines.slice(0, at), reading.language, seen);
}

function labelled<Value>(
  lines: readonly string[],
  find: (line: string) => { readonly value: Value; readonly at: number } | null,
): Labelled<Value>[] {
  return lines.flatMap((line, index) => {
    const found = find(line);
    if (!found) return [];
    const own = labelIn(line.slice(0, found.at));
    const before = lines[index - 1] ?? '';
    return [
      own
        ? { value: found.value, label: own, text: line }
        : {
            value: found.value,
            label: labelIn(before),
            text: `${before} ${line}`.trim(),
          },
    ];
  });
}

function collectPlaced(lines: readonly string[], reading: DayReading, seen: FactCollector): void {
  const days = labelled(lines, (line) => {
    const [first] = findDays(line, { language: reading.language });
    return first ? { value: readPastDay(line, reading), at: first.at } : null;
  });
  const [time, another] = days.filter(({ label }) => ORDER_TIMES.includes(label));
  if (another) seen.fail('placed', 'several different dates at its label');
  else if (time?.value.ok)
    seen.add('placed', timeOfDay(time.value.value, reading.zones), time.text);
  else if (time && !time.value.ok) seen.fail('placed', time.value.reason);
  else if (days.length > 0)
    seen.fail('placed', 'the words at the day behind the order’s id are not known');
}

function collectTotal(lines: readonly string[], language: string, seen: FactCollector): void {
  const amounts = labelled(lines, (line) => {
    const money = readMoney(line, { language });
    return money.ok ? { value: money.value, at: line.indexOf(money.value.text) } : null;
  });
  const totals = amounts.filter(({ label }) => ORDER_TOTALS.includes(label));
  const different = new Set(totals.map(({ value }) => `${value.amount} ${value.currency}`));
  const [total] = totals;
  if (total && different.size === 1) seen.add('total', total.value, total.value.text);
  else if (lines.length > 0)
    seen.fail(
      'total',
      amounts.length > 0
        ? 'which amount is the order’s is not known'
        : 'no total where one is known',
    );
}
