import type { Random } from '../fuzz/random';
import { DAY, HOUR } from './days';
import type { PageName } from './history';

export type Shop = 'aliexpress' | 'temu' | 'dhgate';

/**
 * What really happens to an order, whoever learns of it. Instants in epoch milliseconds of true time; null: it never
 * happens.
 */
export interface Life {
  readonly shop: Shop;
  readonly id: string;
  readonly title: string;
  readonly placed: number;
  readonly paid: number;
  readonly shipped: number | null;
  readonly delivered: number | null;
  /** The shop's list says so, where others say "awaiting delivery" until the buyer confirms. */
  readonly saysDelivered: boolean;
  readonly completed: number | null;
  readonly cancelled: number | null;
  /** Days after the order at which the shop refunds what has not come, and what it says instead from some moment on. */
  readonly protection: number | null;
  readonly moved: { readonly from: number; readonly protection: number } | null;
  /**
   * Days by which the detail page prints the end of protection later than the tracking page (lib/core/README.md §3.9).
   */
  readonly detailLater: 0 | 1;
  readonly disputeDays: number | null;
  readonly returnDays: number | null;
  readonly freeReturnDays: number | null;
  readonly carrier: string | null;
  readonly number: string;
  /**
   * From some moment on one of its pages names what has happened so many days later than it was, and not later than
   * yesterday; null: none ever does.
   */
  readonly renamed: {
    readonly page: PageName;
    readonly from: number;
    readonly days: number;
  } | null;
  /** The shop prints its own days; else those of the browser. */
  readonly printsOwnDays: boolean;
  /** Its pages' data tells exact times. */
  readonly exact: boolean;
}

const CARRIERS = [
  'AliExpress Selection Standard',
  'AliExpress Selection Standard',
  'DHL',
  'EMS',
  'China Post Registered Air Mail',
  'AliExpress Premium Shipping',
  null,
] as const;

const PROTECTIONS = [50, 50, 51, 40, 60, 75, null] as const;

/** The orders of one history, which begins at `start`. Two may travel in one parcel. */
export function livesFrom(random: Random, start: number): readonly Life[] {
  const count = random.pick([1, 1, 1, 1, 2, 2, 3] as const) ?? 1;
  const isShared = random.once(3);
  const lives = Array.from({ length: count }, (_, index) => lifeFrom(random, start, index));
  const [first] = lives;
  // One parcel leaves and arrives once.
  return isShared && first ? lives.map((life) => ({ ...life, ...parcelOf(first) })) : lives;
}

const parcelOf = ({ shop, placed, paid, shipped, delivered, completed, number }: Life) => ({
  shop,
  placed,
  paid,
  shipped,
  delivered,
  completed,
  number,
});

function lifeFrom(random: Random, start: number, index: number): Life {
  const days = (from: number, to: number) => (from + random.below(to - from + 1)) * DAY;
  const hours = () => random.below(24 * 4) * (HOUR / 4);
  const shop = random.once(4) ? (random.pick(['temu', 'dhgate'] as const) ?? 'temu') : 'aliexpress';
  const placed = start - days(0, 45) - hours();
  const paid = placed + random.below(4) * HOUR;
  const shipped = random.once(8) ? null : placed + days(1, 7) + hours();
  const delivered = shipped === null || random.once(3) ? null : shipped + days(5, 50) + hours();
  const completed = delivered === null || random.once(2) ? null : delivered + days(0, 18) + hours();
  const cancelled = random.once(12) ? placed + days(0, 40) : null;
  return {
    shop,
    id: `${8_200_000_000_001_000 + index * 1_111}`,
    title: `Lamp number ${index}`,
    placed,
    paid,
    shipped,
    delivered,
    saysDelivered: random.once(3),
    completed,
    cancelled,
    protection: random.pick(PROTECTIONS) ?? null,
    moved: random.once(2) ? { from: start + days(1, 12), protection: 35 + random.below(60) } : null,
    detailLater: random.once(3) ? 1 : 0,
    disputeDays: random.once(5) ? 60 + random.below(40) : null,
    returnDays: random.once(2) ? 15 : null,
    freeReturnDays: random.once(5) ? 7 + random.below(10) : null,
    carrier: random.pick(CARRIERS) ?? null,
    number: `LP0000000000000${index + 1}`,
    printsOwnDays: random.once(2),
    exact: random.once(2),
    renamed: random.once(3)
      ? {
          page: random.pick(['list', 'detail', 'tracking'] as const) ?? 'list',
          from: start + days(0, 12),
          days: 1 + random.below(9),
        }
      : null,
  };
}
