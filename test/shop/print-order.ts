import type { Instant, Zone } from '../../lib/core/calendar-day';
import { OLD_HEADER, WORDS } from './language';
import type { DaysFromNow, Scenario, ShopOrder } from './scenario';

const PACIFIC = 'America/Los_Angeles';
const DAY = 86_400_000;

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

function tabOf({ status }: ShopOrder): number {
  if (status === 'awaiting-payment') return 1;
  if (status === 'awaiting-shipment') return 2;
  return status === 'completed' || status === 'cancelled' ? 4 : 3;
}

/** What a list card shows, every text printed. */
export function printCard(order: ShopOrder, scenario: Scenario, serving: Serving) {
  const words = WORDS[scenario.language];
  return {
    id: order.id,
    tab: tabOf(order),
    status: order.statusText ?? words.status[order.status] ?? order.status,
    date: printer(scenario, serving)(order.placed),
    store: order.store,
    storeLink: order.storeWithoutLink ? null : '//www.aliexpress.com/store/1100000001',
    items: order.items,
    onlyPictures: order.onlyPictures ?? false,
    total: order.total ?? null,
    strip: order.refundStrip ?? null,
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
    rows: [
      [words.placedOn, day(order.placed)],
      [words.paidOn, day(order.paid)],
      [words.shippedOn, day(order.shipped)],
      [words.completedOn, day(order.completed)],
    ].filter(([, time]) => time !== null),
  };
}

/** What the tracking page shows; its days have no year, and its refund date is a day before the detail page's. */
export function printTracking(order: ShopOrder, scenario: Scenario, serving: Serving) {
  const words = WORDS[scenario.language];
  const day = printer(scenario, serving);
  const yearless = (days: DaysFromNow, clock: boolean) =>
    new Intl.DateTimeFormat(words.tag, {
      month: 'short',
      day: 'numeric',
      timeZone: serving.zone,
      ...(clock ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : {}),
    }).format(new Date(serving.now + days * DAY));
  const refund = order.refundBefore === undefined ? null : day(order.refundBefore - 1);
  const events = [
    order.delivered !== undefined && {
      title: words.deliveredOn,
      text: 'Package delivered.',
      time: yearless(order.delivered, true),
    },
    order.shipped !== undefined && {
      title: 'Departed from departure country/region',
      text: 'On its way.',
      time: yearless(order.shipped + 2, true),
    },
    order.shipped !== undefined && {
      title: 'Received by logistics company',
      text: '',
      time: yearless(order.shipped, true),
    },
  ].filter((event) => event !== false);
  return {
    id: order.id,
    headline:
      order.delivered !== undefined
        ? `${words.deliveredOn}：${yearless(order.delivered, false)}`
        : order.promised !== undefined
          ? `${words.estimated}: ${yearless(order.promised, false)}`
          : null,
    protection: refund && `${words.refundBefore} ${refund}`,
    packages: (order.packages ?? []).map((shipped) => ({ ...shipped, events })),
  };
}

/** The words of the page's frame. */
export function printFrame({ language, header, dark }: Scenario) {
  const { day: _day, status: _status, ...words } = WORDS[language];
  return {
    ...words,
    ...(header === 'old' && language === 'en' ? OLD_HEADER : {}),
    dark: dark ?? false,
  };
}
