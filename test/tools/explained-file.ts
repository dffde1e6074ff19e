import type { RefusalKind } from '../../lib/core/facts/readings/page-data';
import type { Outcome, PageReading, Unread } from '../../lib/core/facts/sighting';
import type { DataShop } from '../../lib/marketplaces/marketplace';
import { readRaw } from '../../lib/marketplaces/read-raw';
import type { FileOptions } from './explain-visits';
import { marketplaceFor } from './marketplace-for';
import { readLimited } from './read-limited';
import { readReport } from './read-report';
import { addressOf, openSavedPage } from './saved-page';
import { type SavedResponse, savedResponses } from './saved-responses';
import { dataShops } from './whole-shops';
import { WrongUsage } from './wrong-usage';

/** What a file turned out to be: the readings in it, and why there are none of what else is in it. */
export interface ExplainedFile {
  readonly outcome: Outcome;
  readonly readings: readonly PageReading[];
  readonly problems: readonly Unread[];
}

/** How each kind of file is read, by its name; the first that fits reads it. */
const KINDS: readonly (readonly [RegExp, (options: FileOptions) => ExplainedFile])[] = [
  [/\.html?$/i, readPage],
  [/\.json$/i, readJson],
];

/** What a .json file can be: the first that knows it reads it. Whatever is nothing else counts as responses. */
const JSON_KINDS: readonly ((text: string, options: FileOptions) => ExplainedFile | null)[] = [
  readReport,
  readResponses,
];

/** @throws WrongUsage for a file that is none of these, or is missing */
export function readExplained(options: FileOptions): ExplainedFile {
  const { file } = options;
  const kind = KINDS.find(([name]) => name.test(file));
  if (!kind)
    throw new WrongUsage(
      `${file}: a page saved as .html or a response saved as .json can be explained.`,
    );
  return kind[1](options);
}

function readPage({ file, ...options }: FileOptions): ExplainedFile {
  const { page, url } = openSavedPage(file, options.url, options.language);
  const context = { url, now: options.now, zone: options.zone };
  const reading = readRaw(marketplaceFor(url).readPage(page, context));
  return { outcome: reading.outcome, readings: [reading], problems: reading.problems };
}

function readJson(options: FileOptions): ExplainedFile {
  const { file } = options;
  const text = readLimited(file);
  for (const readKind of JSON_KINDS) {
    const read = readKind(text, options);
    if (read) return read;
  }
  throw new WrongUsage(`${file} is no JSON that can be explained.`);
}

function readResponses(text: string, options: FileOptions): ExplainedFile {
  const url = options.url === null ? null : addressOf(options.url, '--url');
  const id = url && marketplaceFor(url).id;
  const shops = id ? dataShops.filter((shop) => shop.id === id) : dataShops;
  const all = savedResponses(text).map((response) => readResponse(response, shops, options));
  // A capture holds much that is none of ours.
  const known = all.filter(({ readings }) => readings.length > 0);
  const told = known.length > 0 ? known : all;
  const needsAddress = url === null && told.some(({ outcome }) => outcome === 'unreadable');
  const hint = {
    field: 'id',
    reason: 'if an order is missing, --url with its page’s address names it',
  };
  return {
    outcome: (told.find(({ outcome }) => outcome === 'orders') ?? told[0])?.outcome ?? 'unreadable',
    readings: told.flatMap(({ readings }) => readings),
    problems: [...told.flatMap(({ problems }) => problems), ...(needsAddress ? [hint] : [])],
  };
}

const REFUSED: Readonly<Partial<Record<RefusalKind, Outcome>>> = {
  captcha: 'blocked',
  'rate-limit': 'blocked',
  'signed-out': 'signed-out',
};

function readResponse(
  { text, address }: SavedResponse,
  shops: readonly DataShop[],
  { now, zone, language, url }: FileOptions,
): ExplainedFile {
  for (const shop of shops) {
    const named = [url, address].map((each) => each && shop.orderIdIn(each));
    const orderId = named.find((id) => id) ?? null;
    const reading = shop.readData(text, { now, zone, language: language ?? 'und', orderId });
    if (reading)
      return { outcome: reading.outcome, readings: [reading], problems: reading.problems };
    const refusal = shop.refusalIn(text);
    if (refusal)
      return {
        outcome: REFUSED[refusal.kind] ?? 'unreadable',
        readings: [],
        problems: [{ field: 'page', reason: `the shop answered ${refusal.code}` }],
      };
  }
  const reason = 'no response that an order page of a marketplace is filled from';
  return { outcome: 'unreadable', readings: [], problems: [{ field: 'page', reason }] };
}
