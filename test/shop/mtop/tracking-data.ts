import { WORDS } from '../language';
import { DAY, printTracking, type Serving } from '../print-order';
import type { DaysFromNow, Scenario, ShopOrder } from '../scenario';
import { eitherForm } from './component';

/** The module of `mtop.ae.ld.querydetail` (FACTS.md §6.4); without an order nothing is in it. */
export function trackingData(order: ShopOrder | undefined, scenario: Scenario, serving: Serving) {
  if (!order) return { module: { trackingDetailLineList: [] } };
  const { tag } = WORDS[scenario.language];
  const page = printTracking(order, scenario, serving);
  const instant = (days: DaysFromNow) => Math.round(serving.now + days * DAY);
  const part = (days: DaysFromNow, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: serving.zone }).format(instant(days));
  // "Tue | Jul. 28 18:39"
  const timeText = (days: DaysFromNow) =>
    `${part(days, { weekday: 'short' })} | ${part(days, { month: 'short', day: 'numeric' })} ${part(days, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}`;

  const lines = page.packages.map((parcel) => {
    const { shipped, delivered, promised, headline } = parcel;
    const eta = delivered ?? promised;
    return {
      mailNo: parcel.number,
      originMailNo: parcel.originNumber ?? parcel.number,
      logisticsCarrierName: parcel.carrier,
      ...(parcel.localCarrier ? { logisticsCpInfo: { cpName: parcel.localCarrier } } : {}),
      blockMailNo: eitherForm(order.id, false),
      packageMinCreateTime: shipped === undefined ? null : eitherForm(order.id, instant(shipped)),
      ...(eta === undefined
        ? {}
        : {
            etaInfo: {
              etaTimeStamp: eitherForm(order.id, instant(eta)),
              etaSceneCode: delivered === undefined ? 'FULFILLLMENT_PROMISE_ETA' : 'REAL_DELIVERY',
              etaTimeText: part(eta, { month: 'short', day: 'numeric' }),
              etaTitleRichText: `<span style="color:#191919">${headline}</span>`,
            },
          }),
      packageItemList: order.items.map(({ title, quantity = 1 }, index) => ({
        itemId: 1_005_000_000_000_010 + index,
        itemTitle: title,
        count: eitherForm(order.id, quantity),
      })),
      detailList: [
        ...parcel.events.map(({ code, at, title, text = '' }) => ({
          time: eitherForm(order.id, instant(at)),
          timeText: timeText(at),
          trackingName: title,
          trackingDetailDesc: text,
          trackingPrimaryCode: code,
          trackingSecondCode: code,
        })),
        // Before the parcel's own journey come two lines of the order's, without printed times.
        { time: instant(order.paid ?? order.placed), trackingPrimaryCode: 'AE_ORDER_PAID' },
        { time: instant(order.placed), trackingPrimaryCode: 'AE_ORDER_PLACED' },
      ],
    };
  });
  const contents = page.protection
    ? [page.protection, 'Refund if items damaged', 'Refund if package lost']
    : [];
  return {
    module: {
      ...(contents.length > 0
        ? {
            fastDeliveryInfoDTO: {
              fdTitle: 'Fast delivery',
              fdStatusDesc: 'Protection ',
              fdContentList: contents,
              fdContent: contents.join(' · '),
            },
          }
        : {}),
      trackingDetailLineList: lines,
    },
  };
}
