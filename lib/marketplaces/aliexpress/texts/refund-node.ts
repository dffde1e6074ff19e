import type { CalendarDay } from '../../../core/time/calendar-day';
import { findDays } from '../../../reading/day';
import { visibleText } from '../../../reading/page-text';
import { type ReadResult, read, unread } from '../../../reading/result';
import type { DayContext } from '../../../reading/year';
import { findAll } from '../../nodes';
import { oneLine, spacedText } from '../../page-text';
import { DETAIL } from '../pages/selectors';
import { saysRefund } from '../words';
import { isEnglish } from './english';
import type { StatedEnd } from './stated-end';

const NODE_LIMIT = 20;
/** A time of day behind a date is none of its label. */
const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?/;

interface ProgressNode extends StatedEnd {
  readonly label: string;
}

/**
 * The dated ones among the texts of the progress bar "Paid … · R$5 … · Refund …"; null when one of their dates cannot
 * be read.
 */
function datedNodes(texts: readonly string[], context: DayContext): ProgressNode[] | null {
  const nodes: ProgressNode[] = [];
  for (const text of texts.slice(0, NODE_LIMIT)) {
    const [only, ...others] = findDays(text, context);
    if (!only) continue;
    if (!only.day.ok || others.length > 0) return null;
    const visible = visibleText(text);
    const behind = visible.slice(only.end).replace(only.timeOfDay === null ? '' : CLOCK, ' ');
    const label = oneLine(`${visible.slice(0, only.at)} ${behind}`);
    nodes.push({ day: only.day.value, text, label });
  }
  return nodes;
}

/** The texts of the progress bar of a detail page, one for each node. */
export const progressTexts = (page: Document): string[] =>
  findAll(page, DETAIL.progressNode)
    .slice(0, NODE_LIMIT)
    .map((node) => spacedText(node));

/**
 * The refund date that the progress bar of a detail page shows.
 *
 * The node labelled "Refund" is it. Where the label's language is not known it is the last dated node, if it lies after
 * the delivery promise and the services block names the same day or none at all; a bar that ends with a coupon carries
 * an amount as its label.
 *
 * @param texts what each node of the bar says, its date included, in page order
 * @param promised the latest promised delivery; null when the page promises none
 * @param services the statements of the services block
 * @returns null when the page has no progress bar with a date
 */
export function refundNode(
  texts: readonly string[],
  context: DayContext,
  promised: CalendarDay | null,
  services: readonly string[],
): ReadResult<StatedEnd> | null {
  const nodes = datedNodes(texts, context);
  if (nodes === null) return unread('a date of the progress bar cannot be read');
  const labelled = nodes
    .filter(({ label }) => saysRefund(label))
    .sort((a, b) => a.day.localeCompare(b.day))[0];
  if (labelled) return read(labelled);

  const last = nodes.at(-1);
  if (!last) return null;
  if (
    isEnglish(
      context.language,
      nodes.map(({ text }) => text),
    )
  )
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
