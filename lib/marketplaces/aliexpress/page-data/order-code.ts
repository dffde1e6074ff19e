import type { Status } from '../../../core/facts/fact';
import type { SeenFact } from '../../../core/facts/sighting';
import { isRecord } from '../../data-fields';
import { countOf, unfolded } from './either-form';

/**
 * `orderStatus` of an order that is over, completed or expired unpaid, and of one under way (FACTS.md §9.1). No other
 * number is known.
 */
const [OVER, UNDER_WAY] = [9, 8];

const BEFORE_DELIVERY: readonly Status[] = [
  'awaiting-payment',
  'awaiting-shipment',
  'awaiting-delivery',
];
/** What leaves nothing to claim. */
const SILENT: readonly Status[] = ['cancelled', 'expired'];

/**
 * How far down its own data an order's code may stand: `utParams.args.orderStatus` (V: list), `global.orderStatus` (V:
 * detail).
 */
const DEEPEST = 4;

/**
 * The code of an order's state, wherever its data has one. Lists are left out: they hold line items and buttons. One
 * place that calls the order over is enough.
 *
 * Source: lib/core/README.md §3.10
 */
export function codeIn(...parts: readonly unknown[]): number | undefined {
  const codes = parts.flatMap((part) => codesIn(part, 0));
  return codes.find(isOver) ?? codes[0];
}

function codesIn(value: unknown, depth: number): readonly number[] {
  const fields = unfolded(value);
  if (!isRecord(fields) || depth > DEEPEST) return [];
  return Object.entries(fields).flatMap(([name, each]) =>
    name === 'orderStatus' ? (countOf(each) ?? []) : codesIn(each, depth + 1),
  );
}

export const isOver = (code: number | undefined): boolean => code === OVER;

/**
 * A status that its code does not contradict; else nobody can tell. The words may be a machine's, or of a language in
 * which they mean two things.
 */
export function uncontradicted(
  found: SeenFact<Status> | null,
  code: number | undefined,
): SeenFact<Status> | null {
  const against = code === OVER ? BEFORE_DELIVERY : code === UNDER_WAY ? SILENT : [];
  return found && against.includes(found.value) ? { value: 'unknown', text: found.text } : found;
}
