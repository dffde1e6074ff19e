import type { NotStored } from '../../core/records/not-stored';
import type { PageDrawing } from '../../core/views/drawing';
import type { OrderView, Summary } from '../../core/views/order-view';
import { textFlow } from '../direction';
import type { Here } from '../format';
import { barDrawing } from './bar-drawing';
import { chipDrawing } from './chip-drawing';

/** How the orders of a page stand, and the sums over them. */
interface OrdersToDraw {
  readonly orders: readonly OrderView[];
  readonly summary: Summary;
  /** Left out when everything was stored. */
  readonly notStored?: NotStored;
}

/**
 * What a page draws of it.
 *
 * @param weak little is known of the shop's pages, and that is old
 */
export const pageDrawing = (
  { orders, summary, notStored }: OrdersToDraw,
  here: Here,
  weak = false,
): PageDrawing => ({
  flow: textFlow(here.words.language),
  chips: orders.map((view) => chipDrawing(view, here)),
  bar: barDrawing(summary, notStored ?? null, weak, here.words),
});
