import type { Instant, Zone } from '../../lib/core/time/moment';
import { OLD_HEADER, WORDS } from './language';
import type { DaysFromNow, Scenario, ShopEvent, ShopOrder } from './scenario';

const PACIFIC = 'America/Los_Angeles';
export const DAY = 86_400_000;

/** When and where the shop prints: the moment of serving and the zone of the browser it serves. */
export interface Serving {
  readonly now: Instant;
  readonly zone: Zone;
}

/** Prints a day as the scenario's page does; old pages print the day in the US Pacific zone. */
const printer = (scenario: Scenario, { now, zone }: Serving) => {
  const where = scenario.header === 'old' ? PACIFIC : zone;
  const words = WORDS[scenario.language];
  return (days: DaysFromNow | undefined) =>
    days === undefined ? null : words.day(new Date(now + days * DAY), where);
};

/** The codes of the list's tabs, in their order on the page. */
export type TabCode = 'all' | 'unpaid' | 'processing' | 'shipped' | 'completed';

export function tabOf({ status }: ShopOrder): TabCode {
  if (status === 'awaiting-payment') return 'unpaid';
  if (status === 'awaiting-shipment') return 'processing';
  return status === 'completed' || status === 'cancelled' ? 'completed' : 'shipped';
}

/** The shop's own codes, of which no others are known (FACTS.md §6.2): an order under way, and one that is over. */
function codeOf({ status }: ShopOrder): number | null {
  if (status === 'awaiting-delivery') return 8;
  return status === 'completed' || status === 'cancelled' ? 9 : null;
}

/** What a list card shows, every text printed. */
export function printCard(order: ShopOrder, scenario: Scenario, serving: Serving) {
  const words = WORDS[scenario.language];
  return {
    id: order.id,
    status: order.statusText ?? words.status[order.status] ?? order.status,
    date: printer(scenario, serving)(order.placed),
    store: order.store,
    storeLink: order.storeWithoutLink ? null : '//www.aliexpress.com/store/1100000001',
    items: order.items,
    onlyPictures: order.onlyPictures ?? false,
    total: order.total ?? null,
    strip: order.refundStrip ?? null,
    code: codeOf(order),
    canConfirm: order.status === 'awaiting-delivery',
    canPay: order.status === 'awaiting-payment',
    canTrack: (order.packages ?? []).length > 0,
    canRemove: order.status === 'completed' || order.status === 'cancelled',
  };
}

/** What the detail page shows. */
export function printDetail(order: ShopOrder, scenario: Scenario, serving: Serving) {
  const words = WORDS[scenario.language];
  const day = printer(scenario, serving);
  const refund = day(order.refundBefore);
  const promised = day(order.promised);
  const services: string[] = [];
  if (refund) {
    services.push(
      `${words.refundBefore} ${refund} · Refund if items damaged · Refund if package lost`,
    );
  }
  if (order.freeReturnDays) {
    services.push(`Free returns. Send it back within ${order.freeReturnDays} days after delivery`);
  }
  const reminder = [
    order.returnDays &&
      `If there are any problems, you can apply for a return/refund within ${order.returnDays} days of confirming receipt.`,
    order.disputeDays &&
      `If the item you received is defective or not as described, you can open a dispute within ${order.disputeDays} days after order was placed.`,
  ].filter(Boolean);
  return {
    ...printCard(order, scenario, serving),
    reminder: reminder.join(''),
    services,
    promised,
    progress: refund
      ? [
          { text: words.paid, time: day(order.paid ?? order.placed) },
          { text: 'US $5', time: day((order.promised ?? order.placed) + 2) },
          { text: words.refund, time: refund },
        ]
      : [],
    paid: day(order.paid),
    shipped: day(order.shipped),
    completed: day(order.completed),
  };
}

/** What the tracking page shows; its days have no year, and its refund date is a day before the detail page's. */
export function printTracking(order: ShopOrder, scenario: Scenario, serving: Serving) {
  const words = WORDS[scenario.language];
  const yearless = (days: DaysFromNow) =>
    new Intl.DateTimeFormat(words.tag, {
      month: 'short',
      day: 'numeric',
      timeZone: serving.zone,
    }).format(new Date(serving.now + days * DAY));
  const refund =
    order.refundBefore === undefined ? null : printer(scenario, serving)(order.refundBefore - 1);
  return {
    id: order.id,
    protection: refund && `${words.refundBefore} ${refund}`,
    packages: (order.packages ?? []).map((parcel) => {
      const { delivered = order.delivered, promised = order.promised } = parcel;
      const shipped = parcel.shipped ?? order.shipped;
      return {
        ...parcel,
        shipped,
        delivered,
        promised,
        headline:
          delivered !== undefined
            ? `${words.deliveredOn}：${yearless(delivered)}`
            : promised !== undefined
              ? `${words.estimated}: ${yearless(promised)}`
              : null,
        events: (parcel.events ?? usualEvents(words.deliveredOn, shipped, delivered)).filter(
          ({ at }) => at <= 0,
        ),
      };
    }),
  };
}

/** What most parcels go through, newest first. */
function usualEvents(
  signed: string,
  shipped: DaysFromNow | undefined,
  delivered: DaysFromNow | undefined,
): ShopEvent[] {
  const events: ShopEvent[] = [];
  if (delivered !== undefined)
    events.push({
      code: 'AE_GTMS_SIGNED',
      at: delivered,
      title: signed,
      text: 'Package delivered.',
    });
  if (shipped !== undefined)
    events.push(
      {
        code: 'AE_LH_DEPART',
        at: shipped + 2,
        title: 'Departed from departure country/region',
        text: 'On its way.',
      },
      { code: 'AE_PICK_UP_SUCCESS', at: shipped, title: 'Received by logistics company' },
    );
  return events;
}

/** The words of the page's frame. */
export function printFrame({ language, header, dark, renamedClasses, noClient }: Scenario) {
  const { day: _day, status: _status, ...words } = WORDS[language];
  return {
    ...words,
    ...(header === 'old' && language === 'en' ? OLD_HEADER : {}),
    dark: dark ?? false,
    renamed: renamedClasses ?? false,
    client: noClient !== true,
  };
}
