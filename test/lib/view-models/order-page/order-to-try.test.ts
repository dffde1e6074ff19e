import { expect, test } from 'vitest';
import { ID_FIELD, MARKETPLACE_FIELD } from '../../../../components/order-page/form-fields';
import { parseRequest } from '../../../../lib/app/requests/requests';
import { orderToTry, readOrder } from '../../../../lib/view-models/order-page/read-order';
import { context, FRESH, ID } from '../read-form';

const tried = (fields: { readonly [name: string]: string }) =>
  orderToTry({ [MARKETPLACE_FIELD]: 'aliexpress', [ID_FIELD]: '', ...fields }, FRESH, context);

test('what is typed is looked at before there is a number, in the zones of its shop', () => {
  const fields = { placed: '2026-11-01', shipped: '2026-11-03' };
  const order = tried(fields);
  const whole = { [MARKETPLACE_FIELD]: 'aliexpress', [ID_FIELD]: ID, ...fields };
  expect(order).toMatchObject({ marketplace: 'aliexpress', id: FRESH });
  expect(order?.facts).toEqual(readOrder(whole, FRESH, context).order?.facts);
  expect(() => parseRequest('previewOrder', order)).not.toThrow();
});

test('nothing is looked at while nothing is typed, or the number is wrong', () => {
  expect(tried({})).toBeNull();
  expect(tried({ [ID_FIELD]: '12', placed: '2026-11-01' })).toBeNull();
  expect(tried({ [ID_FIELD]: ID })).toMatchObject({ id: ID });
});

test('what is wrong is left out of what is looked at', () => {
  expect(
    Object.keys(tried({ placed: '2026-11-01', delivered: '2026-10-01' })?.facts ?? {}),
  ).toEqual(['placed']);
});
