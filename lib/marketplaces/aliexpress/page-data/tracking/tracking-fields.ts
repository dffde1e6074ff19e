import * as v from 'valibot';
import { listOf, moment, part, words } from '../either-form';

/* What is read of tracking data (FACTS.md §6.4). The receiver's name and address are never looked at. */

/** A parcel has about thirty events, an order a few parcels. */
const [EVENT_LIMIT, LINE_LIMIT] = [200, 30];

const event = v.object({
  time: moment,
  timeText: words,
  trackingName: words,
  trackingDetailDesc: words,
  trackingPrimaryCode: words,
  trackingSecondCode: words,
});
const eta = v.object({
  etaSceneCode: words,
  etaTimeText: words,
  etaTitleRichText: words,
});
const line = v.object({
  mailNo: words,
  originMailNo: words,
  logisticsCarrierName: words,
  logisticsCpInfo: part(v.object({ cpName: words })),
  etaInfo: part(eta),
  detailList: listOf(event, EVENT_LIMIT),
});
const promise = v.object({
  fdContentList: listOf(v.pipe(v.string(), v.maxLength(2_000)), 30),
  fdContent: words,
});
export const trackingFields = v.object({
  fastDeliveryInfoDTO: part(promise),
  trackingDetailLineList: listOf(line, LINE_LIMIT),
});
export type EventFields = v.InferOutput<typeof event>;
export type EtaFields = v.InferOutput<typeof eta>;
export type LineFields = v.InferOutput<typeof line>;
export type TrackingFields = v.InferOutput<typeof trackingFields>;
