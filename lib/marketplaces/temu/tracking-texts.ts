import { anyTimeUntil } from '../../core/time/long-ago';
import type { Time } from '../../core/time/time';
import { soundsDelivered } from '../arrival-words';
import type { FactCollector } from '../fact-collector';
import { type DayReading, readPastDay, timeOfDay } from '../label-reader/collect-days';
import { trackingNumberIn } from '../label-reader/collect-parcels';
import { valuesAt } from '../label-reader/labels';
import { piecesOf } from '../label-reader/pieces';
import { shownIn } from '../label-reader/shown';
import { attributeOf } from '../nodes';
import { oneLine } from '../page-text';
import { collectDelivery } from './delivery';
import { TRACKING } from './selectors';
import { CONTACT, deliveryIn, NUMBER_LABELS } from './words';

/**
 * Says what the tracking texts of a page tell of the one parcel that is drawn (../FACTS.md §1.5). Several parcels are
 * tabs of which one is shown: it proves nothing of the others.
 *
 * @returns how many parcels the page names, where it draws one of several
 */
export function collectTracking(
  page: ParentNode,
  reading: DayReading,
  seen: FactCollector,
): { readonly parcels?: number } {
  const drawn = shownIn(page, TRACKING.parcel)[0] ?? page;
  const pieces = piecesOf(drawn);
  const texts = pieces.map(({ text }) => text);
  const fields = valuesAt(pieces, NUMBER_LABELS, NUMBER_LABELS);
  const number = trackingNumberIn(fields[0]?.texts[0] ?? '');
  seen.match('trackingNumbers', fields[0]?.label ?? null, NUMBER_LABELS.length);
  if (number !== null) seen.add('trackingNumbers', [number], number);
  else seen.fail('trackingNumbers', 'no tracking number where one is known to stand');

  const carrier = carrierOf(drawn, texts);
  if (carrier !== null) seen.add('carrier', [carrier], carrier);
  else seen.fail('carrier', 'neither a carrier’s picture nor its contact');

  const headline = texts.find((text) => deliveryIn(text)?.says === 'delivered');
  const tabs = Math.min(shownIn(page, TRACKING.tab).length, 100);
  if (tabs > 1) {
    const unseen = `only one of ${tabs} packages is drawn`;
    seen.fail('trackingNumbers', unseen);
    seen.fail('delivered', unseen);
  }
  if (headline !== undefined) collectDelivery(headline, reading, seen);
  else collectDoubt(drawn, reading, seen);
  return tabs > 1 ? { parcels: tabs } : {};
}

/**
 * The newest event where its words may mean the delivery (lib/core/README.md §3.11); without a day that can be read it
 * may have been any until now.
 */
function collectDoubt(drawn: ParentNode, reading: DayReading, seen: FactCollector): void {
  const lines = piecesOf(shownIn(drawn, TRACKING.track)[0] ?? drawn).map(({ text }) => text);
  const [newest = '', ...behind] = lines;
  if (shownIn(drawn, TRACKING.track).length === 0 || !soundsDelivered(newest)) return;
  const [day] = [newest, ...behind.slice(0, 2)].flatMap((text) => {
    const read = readPastDay(text, reading);
    return read.ok ? [read.value] : [];
  });
  const time: Time = day ? timeOfDay(day, reading.zones) : anyTimeUntil(reading.now);
  seen.add('maybeDelivered', time, newest);
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
