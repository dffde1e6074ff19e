import type { CalendarDay } from '../../core/calendar-day';
import { findDays } from '../../reading/day';
import { visibleText } from '../../reading/page-text';
import { type ReadResult, read, unread } from '../../reading/result';
import type { DayContext } from '../../reading/year';
import { oneLine, spacedText } from '../page-text';
import { DETAIL } from './selectors';
import { fold, REFUND_BEFORE, saysRefund } from './words';

const NODE_LIMIT = 20;

export interface StatedEnd {
  readonly day: CalendarDay;
  readonly text: string;
}

/** How far behind the words the date may start, and what may follow it: the end, a mark, or the next promise run on. */
const FURTHEST = 3;
const STATEMENT_ENDS = /^\s*(?:$|[.,;|!·•]|refund\b)/i;

/**
 * The refund dates of statements that start with "Refund if no delivery before", earliest first.
 *
 * @param miss gets the reason for each such statement whose date cannot be read
 */
export function refundStatements(
  statements: readonly string[],
  context: DayContext,
  miss: (reason: string) => void,
): StatedEnd[] {
  return statements
    .flatMap((statement, index) => {
      const folded = fold(statement);
      if (!folded.startsWith(REFUND_BEFORE)) return [];
      // The date may stand in an element of its own.
      const text =
        folded === REFUND_BEFORE ? `${statement} ${statements[index + 1] ?? ''}` : statement;
      const rest = visibleText(text).slice(REFUND_BEFORE.length);
      // The wording is English, so its date is, whatever language the page says it is in.
      const [english] = findDays(rest, { ...context, language: 'en' });
      const found = english?.day.ok ? english : findDays(rest, context)[0];
      if (!found || found.at > FURTHEST || !STATEMENT_ENDS.test(rest.slice(found.end))) return [];
      if (found.day.ok) return [{ day: found.day.value, text }];
      miss(found.day.reason);
      return [];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}

interface ProgressNode extends StatedEnd {
  readonly label: string;
}

/** The dated nodes of the progress bar "Paid … · R$5 … · Refund …", in page order; null when one of its dates cannot be read. */
function progressNodes(page: Document, context: DayContext): ProgressNode[] | null {
  const nodes: ProgressNode[] = [];
  for (const node of Array.from(page.querySelectorAll(DETAIL.progressNode)).slice(0, NODE_LIMIT)) {
    const text = spacedText(node);
    const [only, ...others] = findDays(text, context);
    if (!only) continue;
    if (!only.day.ok || others.length > 0) return null;
    const label = oneLine(`${text.slice(0, only.at)} ${text.slice(only.end)}`);
    nodes.push({ day: only.day.value, text, label });
  }
  return nodes;
}

/**
 * The refund date that the progress bar of a detail page shows.
 *
 * The node labelled "Refund" is it. Where the label's language is not known it is the last dated node, if it lies after the delivery promise
 * and the services block names the same day or none at all; a bar that ends with a coupon carries an amount as its label.
 *
 * @param promised the latest promised delivery; null when the page promises none
 * @param services the statements of the services block
 * @returns null when the page has no progress bar with a date
 */
export function refundNode(
  page: Document,
  context: DayContext,
  promised: CalendarDay | null,
  services: readonly string[],
): ReadResult<StatedEnd> | null {
  const nodes = progressNodes(page, context);
  if (nodes === null) return unread('a date of the progress bar cannot be read');
  const labelled = nodes
    .filter(({ label }) => saysRefund(label))
    .sort((a, b) => a.day.localeCompare(b.day))[0];
  if (labelled) return read(labelled);

  const last = nodes.at(-1);
  if (!last) return null;
  if (/^en\b/i.test(context.language))
    return unread('no date of the progress bar is labelled refund');
  if (nodes.length < 2) return unread('the progress bar has one date only');
  if (/\p{Nd}/u.test(last.label)) return unread('the last date of the progress bar is an amount’s');
  if (nodes.some(({ day }) => day > last.day)) return unread('the progress bar is out of order');
  if (promised === null) return unread('the label is not known and no delivery promise to compare');
  if (last.day <= promised)
    return unread('the last date of the progress bar is not after the delivery promise');
  const named = findDays(services.join(' · '), context);
  if (named.some(({ day }) => !day.ok))
    return unread('a date of the services block cannot be read');
  if (named.length > 0 && !named.some(({ day }) => day.ok && day.value === last.day))
    return unread('the services block names another date');
  return read(last);
}
