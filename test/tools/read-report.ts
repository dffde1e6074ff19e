import * as v from 'valibot';
import { REPORT_FORMAT } from '../../lib/app/page-health/page-report';
import { MARKETPLACES } from '../../lib/core/facts/marketplace-id';
import { PAGE_KINDS, type PageKind } from '../../lib/core/facts/sighting';
import type { Site } from '../../lib/marketplaces/marketplace';
import { readRaw } from '../../lib/marketplaces/read-raw';
import type { FileOptions } from './explain-visits';
import type { ExplainedFile } from './explained-file';
import { NOBODYS_ID, pageFromShape } from './page-from-shape';
import { becomeBrowser } from './saved-page';
import { wholeShops } from './whole-shops';
import { WrongUsage } from './wrong-usage';

/** What a report must hold to build a page from it; the rest is for people. */
const report = v.object({
  report: v.literal(REPORT_FORMAT),
  marketplace: v.picklist(MARKETPLACES),
  page: v.picklist(PAGE_KINDS),
  language: v.string(),
  shape: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_000))), v.maxLength(5_000)),
});

/**
 * What the readers make of a page of the shape that a report tells. Its days and amounts are patterns, so they stay
 * unread: whether their places are found is what counts.
 *
 * @returns null for a text that is no report
 * @throws WrongUsage for a report that cannot be understood
 */
export function readReport(
  text: string,
  { now, zone, language }: FileOptions,
): ExplainedFile | null {
  const parsed = v.safeParse(report, jsonOf(text));
  if (!parsed.success) return null;
  const { marketplace, page: kind, shape, language: told } = parsed.output;
  const shop = wholeShops.find(({ id }) => id === marketplace);
  if (!shop) throw new WrongUsage(`${marketplace} is not read yet.`);
  becomeBrowser();
  const page = pageOf(shape, language ?? told);
  const context = { url: new URL(addressOf(shop.site, kind)), now, zone };
  const reading = readRaw(shop.readPage(page, context));
  return { outcome: reading.outcome, readings: [reading], problems: reading.problems };
}

function pageOf(shape: readonly string[], language: string): Document {
  try {
    return pageFromShape(shape, language);
  } catch (failure) {
    throw new WrongUsage(`The report cannot be understood: ${String(failure)}`);
  }
}

const addressOf = (site: Site, kind: PageKind): string =>
  ({
    list: site.listUrl,
    detail: site.detailUrl(NOBODYS_ID),
    tracking: site.trackingUrl(NOBODYS_ID),
  })[kind];

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
