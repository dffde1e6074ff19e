import { valuesAt } from '../label-and-id/labels';
import { piecesOf, shownIn } from '../label-and-id/pieces';
import type { DayReading } from '../label-and-id/say-days';
import { trackingNumberIn } from '../label-and-id/say-parcels';
import { attributeOf } from '../nodes';
import { oneLine } from '../page-text';
import type { Seen } from '../seen';
import { sayDelivery } from './delivery';
import { TRACKING } from './selectors';
import { CONTACT, deliveryIn, NUMBER_LABELS } from './words';

/**
 * Says what the tracking texts of a page tell of the one parcel that is drawn (facts of the other pages §1.5). Several parcels are tabs of which one
 * is shown; the number of tabs is only a reason why the others are missing.
 */
export function sayTracking(page: ParentNode, reading: DayReading, seen: Seen): void {
  const drawn = shownIn(page, TRACKING.parcel)[0] ?? page;
  const pieces = piecesOf(drawn);
  const texts = pieces.map(({ text }) => text);
  const fields = valuesAt(pieces, NUMBER_LABELS, NUMBER_LABELS);
  const number = trackingNumberIn(fields[0]?.texts[0] ?? '');
  seen.match('trackingNumbers', fields[0]?.label ?? null, NUMBER_LABELS.length);
  if (number !== null) seen.say('trackingNumbers', [number], number);
  else seen.miss('trackingNumbers', 'no tracking number where one is known to stand');

  const carrier = carrierOf(drawn, texts);
  if (carrier !== null) seen.say('carrier', [carrier], carrier);
  else seen.miss('carrier', 'neither a carrier’s picture nor its contact');

  const headline = texts.find((text) => deliveryIn(text)?.says === 'delivered');
  const tabs = shownIn(page, TRACKING.tab).length;
  if (tabs > 1) {
    const unseen = `only one of ${Math.min(tabs, 100)} packages is drawn`;
    seen.miss('trackingNumbers', unseen);
    seen.miss('delivered', unseen);
  }
  if (headline !== undefined) sayDelivery(headline, reading, seen);
}

function carrierOf(drawn: ParentNode, texts: readonly string[]): string | null {
  const picture = oneLine(attributeOf(shownIn(drawn, TRACKING.carrier)[0], 'alt') ?? '', 80);
  if (picture) return picture;
  for (const text of texts) {
    const [, name] = CONTACT.exec(text) ?? [];
    if (name) return name;
  }
  return null;
}
