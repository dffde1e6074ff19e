import type { Account } from '../core/facts/account';
import type { Note, Order, OrderKey } from '../core/facts/order';
import type { OrderAction } from '../core/views/order-actions';
import type { OrderRow } from '../core/views/order-row';

/** So many orders go in one message: more would keep the thread that reads it busy for longer than anybody waits. */
export const MOST_IN_ONE_MESSAGE = 250;

/** The list of all orders: what the dashboard asks, for the extension's own pages alone. */
export interface ListProtocol {
  /**
   * Every stored order's key, those first that need something soonest; the rows of the first of them; the accounts of
   * each shop where there are two or more.
   */
  listOrders(): { keys: OrderKey[]; rows: OrderRow[]; accounts: Account[] };
  /** These orders as rows; what is not stored, or cannot be worked out, is left out. */
  viewRows(keys: OrderKey[]): OrderRow[];
  /** Does something to those of these orders that it changes anything of; answers which. */
  actOnOrders(request: { keys: OrderKey[]; action: OrderAction }): OrderKey[];
  /** Removes orders, and the files kept with them; answers what was removed, for the way back. */
  removeOrders(request: { keys: OrderKey[] }): Order[];
  /** Puts removed orders back as they were. One that is stored again meanwhile stays. Answers which are stored now. */
  restoreOrders(request: { orders: Order[] }): OrderKey[];
  /**
   * Writes what the user notes of an order, unless another has written since: `version` is that of the note which the
   * text was typed over, 0 where there was none. Answers the note as it is now, null where there is none; null alone:
   * there is no such order.
   */
  writeNote(request: { key: OrderKey; text: string; version: number }): {
    note: Note | null;
    written: boolean;
  } | null;
}
