import { describe, expect, test } from 'vitest';
import {
  isDelivery,
  isOnTheWay,
  mayBeDelivery,
} from '../../../../../../lib/marketplaces/aliexpress/page-data/tracking/event-codes';

const event = (title: string, ...codes: string[]) => ({ title, detail: '', codes });
type Is = 'on the way' | 'the delivery' | 'perhaps the delivery' | 'nobody knows what';
function is(title: string, code: string): Is {
  const one = event(title, ...(code ? [code] : []));
  if (isDelivery(one)) return 'the delivery';
  if (isOnTheWay(one)) return 'on the way';
  return mayBeDelivery(one) ? 'perhaps the delivery' : 'nobody knows what';
}

describe('a step by its code, in any language', () => {
  test.each([
    ['AE_GTMS_SIGNED', 'the delivery'],
    ['AE_GOT', 'on the way'],
    ['AE_CW_INBOUND', 'on the way'],
    ['AE_LAST_MILE_ARRIVED', 'on the way'],
    ['LAST_MILE_INTRANSIT', 'on the way'],
    ['AE_PICK_UP_SUCCESS', 'on the way'],
    ['AE_GTMS_STA_SIGNED', 'on the way'],
    ['AE_LAST_MILE_STA_SIGNED', 'on the way'],
    ['AE_GTMS_PUDO_SIGNED', 'perhaps the delivery'],
    ['AE_GTMS_SIGN_LOCKER', 'perhaps the delivery'],
    ['AE_LAST_MILE_SIGNED', 'perhaps the delivery'],
    ['LAST_MILE_DELIVERED', 'perhaps the delivery'],
    ['AE_CW_SIGNED', 'perhaps the delivery'],
    ['SIGN', 'perhaps the delivery'],
    ['AE_GTMS_NEVER_SEEN', 'perhaps the delivery'],
    ['AE_GTMS_LOCKER_PICKUP', 'perhaps the delivery'],
    ['AE_LAST_MILE_SUCCESS', 'perhaps the delivery'],
    ['LAST_MILE_RECEIVED_BY_BUYER', 'perhaps the delivery'],
    ['AE_GTMS_STA_SIGNED_BY_BUYER', 'perhaps the delivery'],
    ['AE_GTMS_STA_INBOUND', 'on the way'],
  ] as const)('%s: %s', (code, what) => {
    expect(is('Schritt', code)).toBe(what);
    expect(is('Delivered', code)).toBe(
      code === 'AE_LAST_MILE_ARRIVED' || code === 'LAST_MILE_INTRANSIT'
        ? 'perhaps the delivery'
        : ['AE_GTMS_NEVER_SEEN', 'AE_GTMS_LOCKER_PICKUP'].includes(code)
          ? 'the delivery'
          : what,
    );
  });
});

describe('a step without a code that is known, by its words', () => {
  test.each([
    ['Delivered', 'the delivery'],
    ['Package collected', 'perhaps the delivery'],
    ['Signed by the neighbour', 'perhaps the delivery'],
    ['Abgeholt', 'perhaps the delivery'],
    ['Zugestellt', 'perhaps the delivery'],
    ['Entregado al cliente', 'perhaps the delivery'],
    ['Livré', 'perhaps the delivery'],
    ['Livrée au client', 'perhaps the delivery'],
    ['Odebrana', 'perhaps the delivery'],
    ['Посылка вручена', 'perhaps the delivery'],
    ['已签收', 'perhaps the delivery'],
    ['Teslim edildi', 'perhaps the delivery'],
    ['Collected by carrier', 'nobody knows what'],
    ['Package picked up by the courier', 'nobody knows what'],
    ['Available for collection', 'nobody knows what'],
    ['Ready to be picked up', 'nobody knows what'],
    ['Not delivered: nobody at home', 'nobody knows what'],
    ['Zur Abholung bereit', 'nobody knows what'],
    ['In transit', 'nobody knows what'],
    ['Out for delivery', 'nobody knows what'],
    ['En attente de livraison', 'nobody knows what'],
    ['Awaiting delivery', 'nobody knows what'],
  ] as const)('%s: %s', (title, what) => {
    expect(is(title, '')).toBe(what);
    expect(is(title, 'UNHEARD_OF')).toBe(what);
  });
  test('a step that waits to be collected is no delivery, though nobody knows its code', () => {
    expect(is('Zur Abholung bereit', 'AE_GTMS_NEVER_SEEN')).toBe('nobody knows what');
    expect(is('In transit', 'AE_GTMS_NEVER_SEEN')).toBe('nobody knows what');
  });
  test('a code of the last mile that nobody knows may be the delivery in any language, unless its words are known to mean another step', () => {
    for (const title of ['Update', '', 'Schritt', 'Atualização', '업데이트'])
      expect(is(title, 'AE_GTMS_NEVER_SEEN')).toBe('perhaps the delivery');
  });
});
