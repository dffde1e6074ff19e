import type { RawLabel } from '../../core/facts/sighting';
import { type FactCollector, startCollecting } from '../fact-collector';
import { collectParcels } from '../label-reader/collect-parcels';
import { labelledDays } from '../label-reader/labelled-days';
import { valuesAt } from '../label-reader/labels';
import { orderIdIn } from '../label-reader/order-id-in';
import { piecesOf } from '../label-reader/pieces';
import { labelsOf } from '../label-reader/shop-pages';
import { type Piece, shownIn } from '../label-reader/shown';
import { totalAt } from '../label-reader/total';
import { collectUnknownEnd } from '../label-reader/unknown-end';
import type { CardReading } from '../marketplace';
import { noOrder, orderRead } from '../order-read';
import { spacedText } from '../page-text';
import { itemsOf } from './items';
import { dhgatePages } from './pages';
import { LIST } from './selectors';
import { STATUS_LABELS, statusOfWords } from './words';

/** Reads one order from whatever shows it, a card or a page, by the labels that are known. */
export function readOrder(root: ParentNode): CardReading {
  const pieces = piecesOf(root, dhgatePages.notSearched);
  const seen = startCollecting();
  const id = orderIdIn(root, pieces, dhgatePages);
  if (!id.ok) return noOrder('id', id.reason, seen);

  const days = labelledDays(pieces, dhgatePages, seen);
  const unlabelled = placedWithoutLabel(root, days, seen);
  collectStatus(pieces, seen);
  collectParcels(pieces, dhgatePages, seen);
  collectUnknownEnd(pieces, seen);
  const lineItems = itemsOf(root, pieces);
  const title = lineItems[0]?.title;
  if (title) seen.add('title', title, title);
  const total = totalAt(pieces, dhgatePages, seen);
  const labelled = { days, headline: null, unlabelled, ofOne: true };
  return orderRead(id.value, seen, { labelled, total, lineItems });
}

/** The list prints the time of the order without a label; of several different ones its reader takes none. */
function placedWithoutLabel(
  root: ParentNode,
  days: readonly RawLabel[],
  seen: FactCollector,
): string | null {
  const times = shownIn(root, LIST.placed);
  if (days.every(({ fact }) => fact !== 'placed'))
    seen.match('placed', times.length > 0 ? 0 : null, 1);
  return (
    times
      .map((time) => spacedText(time))
      .join(' ')
      .slice(0, 500) || null
  );
}

function collectStatus(pieces: readonly Piece[], seen: FactCollector): void {
  const values = valuesAt(pieces, STATUS_LABELS, [...STATUS_LABELS, ...labelsOf(dhgatePages)]);
  seen.match('status', values[0]?.label ?? null, STATUS_LABELS.length);
  const [text, another] = new Set(values.flatMap(({ texts: [words] }) => words ?? []));
  if (another !== undefined) seen.fail('status', 'several different states at its label');
  else if (text !== undefined) seen.add('status', statusOfWords(text) ?? 'unknown', text);
}
