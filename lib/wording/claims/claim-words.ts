import { citedAt } from '../../claims/cited';
import type { Doubt, Reason, Step } from '../../claims/claim';
import { REASONS, type ReasonCode } from '../../claims/reasons';
import { CLAIM_SOURCES, type ClaimSourceId } from '../../claims/sources';
import { STEPS } from '../../claims/steps';
import type { MarketplaceId } from '../../core/facts/marketplace-id';
import type { Words } from '../../core/facts/words';
import { pascalCase } from '../../core/plain/pascal-case';
import { dayOf } from '../../core/time/calendar-day';
import { lastWholeDay } from '../../core/time/last-day';
import { shopName } from '../clocks/clock-names';
import { ownWords } from '../clocks/clock-wording';
import { dayText, documentDate, type Here } from '../format';
import { sourceText } from '../source-text';

/** Reasons and steps whose day is one to wait for; that of all others is a last whole day. */
const FROM: ReadonlySet<string> = new Set([
  'shop-opens',
  'not-late-yet',
  'shop-while-it-moves',
  'shop-opens-late',
  'open-when-there',
  'refund-not-due',
  'bank-waits-15',
  'bank-waits-30',
  'discover-waits-15',
  'bank-waits-for-promise',
  'bank-waits-after-return',
  'bank-waits-for-credit',
  'wait-for-shop',
  'wait-for-bank',
] satisfies (ReasonCode | keyof typeof STEPS)[]);

function dateText({ code, at, doubt }: Reason | Step, here: Here): string {
  if (at === null) return '…';
  const day = FROM.has(code) ? dayOf(at, here.zone) : lastWholeDay(at, here.zone);
  return doubtfulDay(dayText(day, here), doubt, here.words);
}

/** A day with how far it can be relied on: "Thu 10 Dec (estimate)". */
export const doubtfulDay = (day: string, doubt: Doubt | undefined, words: Words): string =>
  doubt === undefined
    ? day
    : words.say(
        'claimDoubtfulDay',
        day,
        words.say(doubt === 'estimate' ? 'certaintyEstimated' : 'claimPerhapsEarlier'),
      );

/** Why something is as it is, as a sentence; a rule in it names its source and the day it was read. */
export function reasonText(reason: Reason, shop: MarketplaceId, here: Here): string {
  const { words } = here;
  const { code } = reason;
  const text = words.say(`claimReason${pascalCase(code)}`, dateText(reason, here));
  return cited(text, citedAt(shop, code, REASONS[code]), shop, words);
}

/** Something to do, as a sentence, with its source where a rule asks for it. */
export function stepText(step: Step, shop: MarketplaceId, here: Here): string {
  const { words } = here;
  const { code } = step;
  const date = dateText(step, here);
  // Where the shop calls it otherwise: Temu has no dispute to open.
  const own = ownWords(`claimStep${pascalCase(code)}_${shop}`, words, date);
  const text = own ?? words.say(`claimStep${pascalCase(code)}`, date);
  return cited(text, citedAt(shop, code, STEPS[code]), shop, words);
}

/** A sentence with what it rests on at this shop, or with that nothing known of the shop says so. */
export const cited = (
  text: string,
  source: ReturnType<typeof citedAt>,
  shop: MarketplaceId,
  words: Words,
): string =>
  source === 'silent'
    ? words.say('claimSilent', text, shopName(shop, words))
    : sourced(text, source, words);

/** A sentence with the source it rests on. */
export const sourced = (text: string, source: ClaimSourceId | null, words: Words): string =>
  source === null
    ? text
    : words.say(
        'claimSourced',
        text,
        sourceText(CLAIM_SOURCES[source], words),
        documentDate(CLAIM_SOURCES[source].readOn, words),
      );

/** A source by itself, and the day it was read. */
export const sourceOf = (id: ClaimSourceId, words: Words): string =>
  words.say(
    'claimTrapSource',
    sourceText(CLAIM_SOURCES[id], words),
    documentDate(CLAIM_SOURCES[id].readOn, words),
  );
