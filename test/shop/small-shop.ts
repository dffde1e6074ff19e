import { directionOf } from '../../lib/wording/direction';
import type { DaysFromNow, Scenario } from './scenario';
import { SHOPS_NAV } from './shops-nav';

const DAY = 86_400_000;

/** An order of one of the smaller stand-in shops; everything in it is invented. */
export interface SmallOrder {
  readonly id: string;
  readonly title: string;
  readonly placed: DaysFromNow;
  readonly delivered?: DaysFromNow;
  /** The last day on which it is promised to arrive. */
  readonly promised?: DaysFromNow;
  /** As printed, with the sign. */
  readonly total: string;
}

/** What a page is served with. */
export interface SmallServing {
  readonly now: number;
  readonly zone: string;
}

export interface SmallAnswer {
  readonly type: 'html' | 'json';
  readonly body: string;
}

/** A shop that is simpler than AliExpress's stand-in: null for an address that it does not have. */
export type SmallShop = (url: URL, serving: SmallServing) => SmallAnswer | null;

/** The epoch milliseconds of a day from now. */
export const momentOf = (days: DaysFromNow, { now }: SmallServing) => now + days * DAY;

/** A day as these shops print it, `Jun 14, 2026`, in the zone of the browser. */
export const printDay = (days: DaysFromNow, serving: SmallServing): string =>
  new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: serving.zone,
  }).format(momentOf(days, serving));

const document = (title: string, body: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/shop/shop.css"></head>
<body>
<header class="shop-header"><a href="/">${title}</a>${SHOPS_NAV}</header>
<div class="small-shop">
${body}
</div>
</body>
</html>`;

export const page = (title: string, body: string): SmallAnswer => ({
  type: 'html',
  body: document(title, body),
});

/**
 * The same page as the scenario that is played looks: dark, or from right to left. Its words stay English: of these
 * shops no others are known.
 */
export const dressed = (body: string, { dark, language }: Scenario): string =>
  body.replace(
    '<html lang="en">',
    `<html lang="en" dir="${directionOf(language)}" class="${dark ? 'dark' : ''}">`,
  );
