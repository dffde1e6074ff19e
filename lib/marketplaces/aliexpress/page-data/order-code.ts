import type { Status } from '../../../core/fact';
import type { SeenFact } from '../../../core/sighting';

/** `orderStatus` of an order that is over, completed or expired unpaid, and of one under way (facts §9.1). No other number is known. */
const [OVER, UNDER_WAY] = [9, 8];

const BEFORE_DELIVERY: readonly Status[] = [
  'awaiting-payment',
  'awaiting-shipment',
  'awaiting-delivery',
];
/** What leaves nothing to claim. */
const SILENT: readonly Status[] = ['cancelled', 'expired'];

export const isOver = (code: number | undefined): boolean => code === OVER;

/** A status that its code does not contradict; else nobody can tell. The words may be a machine's, or of a language in which they mean two things. */
export function uncontradicted(
  found: SeenFact<Status> | null,
  code: number | undefined,
): SeenFact<Status> | null {
  const against = code === OVER ? BEFORE_DELIVERY : code === UNDER_WAY ? SILENT : [];
  return found && against.includes(found.value) ? { value: 'unknown', text: found.text } : found;
}
