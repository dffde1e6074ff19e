import type { ChipDrawing, Tone } from '../../core/views/drawing';
import { nextChange } from '../../core/views/next-change';
import type { OrderView } from '../../core/views/order-view';
import { partsOf } from '../../core/views/shapes';
import type { Urgency } from '../../core/views/urgency';
import { quietLines } from '../claims/claim-trap-words';
import type { Here } from '../format';
import { chipWords } from './chip-words';
import { shapeMarkup } from './shape-markup';

export const TONE: Readonly<Record<Urgency, Tone>> = {
  'past-safe': 'urgent',
  'last-day': 'last',
  urgent: 'urgent',
  soon: 'soon',
  calm: 'calm',
  check: 'soon',
  waiting: 'wait',
  unknown: 'quiet',
  over: 'quiet',
  settled: 'quiet',
};

/** One order's date as a page draws it: shape, date, time left and where the date comes from, on one line. */
export function chipDrawing(view: OrderView, here: Here): ChipDrawing {
  const { key, id, urgency, daysLeft, claimBy } = view;
  const estimated = claimBy?.certainty === 'estimated' && urgency !== 'waiting';
  return {
    key,
    id,
    ...chipWords(view, here),
    tone: TONE[urgency],
    estimated,
    icon: shapeMarkup(partsOf({ urgency, estimated, daysLeft }), 20),
    line: quietLines(view, here)[0] ?? null,
    until: nextChange([view], here.now, here.zone),
  };
}
