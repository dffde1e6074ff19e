import * as v from 'valibot';
import { LONGEST_NOTE, type Order } from '../core/facts/order';
import {
  type OrderAction,
  PLAIN_MARKS,
  SNOOZE_LENGTHS,
  WAY_BACK,
} from '../core/views/order-actions';
import { day, orderKeySchema, text } from './field-schemas';
import { MOST_IN_ONE_MESSAGE } from './list-messages';
import { isStoredOrder } from './stored-schemas';

const few = v.custom<unknown[]>(
  (input) => Array.isArray(input) && input.length <= MOST_IN_ONE_MESSAGE,
  `more than ${MOST_IN_ONE_MESSAGE}, or no list`,
);
const keys = v.pipe(few, v.array(orderKeySchema));

const action: v.GenericSchema<unknown, OrderAction> = v.variant('kind', [
  v.strictObject({ kind: v.literal('snooze'), for: v.picklist(SNOOZE_LENGTHS) }),
  v.strictObject({ kind: v.literal('received'), day }),
  v.strictObject({ kind: v.picklist([...PLAIN_MARKS, ...Object.values(WAY_BACK)]) }),
]);

export const orderToActOn = v.strictObject({ key: orderKeySchema, action });
export const rowsToView = keys;
export const ordersToActOn = v.strictObject({ keys, action });
export const ordersToRemove = v.strictObject({ keys });
export const ordersToRestore = v.strictObject({
  orders: v.pipe(few, v.array(v.custom<Order>(isStoredOrder, 'no stored order'))),
});
export const noteToWrite = v.strictObject({
  key: orderKeySchema,
  text: text(LONGEST_NOTE),
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
