import { expect, test } from 'vitest';
import {
  saysDelivered,
  statusOfQuoted,
  statusOfStrip,
  statusOfWords,
} from '../../../../lib/marketplaces/aliexpress/words';

test.each([
  ['Aguardando\u00a0a entrega', 'awaiting-delivery'],
  ['CONCLUÍDO.', 'completed'],
  ['Conclui\u0301do', 'completed'],
  ['Завершён', 'completed'],
  ['배송 완료', 'delivered'],
  ['배송완료', 'delivered'],
  ['배송\u00a0완료', 'delivered'],
  ['취소', 'cancelled'],
  ['취소 요청', null],
  ['완료', null],
])('%s is the same word however its letters and spaces are written', (text, status) => {
  expect(statusOfWords(text)).toBe(status);
  expect(saysDelivered(text)).toBe(status === 'delivered');
});

test('so are words of guides and of the refund strip', () => {
  expect(statusOfQuoted('결제대기')).toBe('awaiting-payment');
  expect(statusOfStrip('고급환불 완료')).toBe('refunded');
  expect(statusOfStrip('환불 요청')).toBeNull();
});
