import { expect, test } from 'vitest';
import { parcelsNamedIn } from '../../../../../lib/marketplaces/aliexpress/texts/packages-named';

test.each([
  ['Package 2', 2],
  ['PACKAGE #3', 3],
  ['Package 1 of 3', 3],
  ['Package 1/2', 2],
  ['+2 packages', 3],
  ['2 more packages', 3],
  ['2 packages', 2],
  ['Paket 2', 2],
  ['2 Pakete', 2],
  ['+1 Paket', 2],
  ['Colis 2', 2],
  ['Paquete 2 de 4', 4],
  ['Pacote 2', 2],
  ['Pacco 2', 2],
  ['Paczka 2', 2],
  ['Посылка 2', 2],
  ['패키지 2', 2],
  ['包裹2', 2],
  ['Shipment 2', 2],
  ['2 volumes', 2],
  ['택배 2', 2],
  ['Zásilka 2', 2],
  ['Your order has been split into 2 packages', 2],
  ['Su pedido llegará en 3 paquetes', 3],
  ['Arrives in 2 days with your package', 0],
  ['Package 1', 1],
  ['Package 999', 50],
  ['Your package', 0],
  ['Package 2 arrived', 0],
  ['Set of 2 packages', 0],
  ['Jul 2', 0],
  ['', 0],
])('"%s" names %d parcels', (text, count) => {
  expect(parcelsNamedIn([text])).toBe(count);
});

test('the most that any of the texts names', () => {
  expect(parcelsNamedIn(['Package 1', 'x', 'Package 3', 'Package 2'])).toBe(3);
  expect(parcelsNamedIn([])).toBe(0);
});

test('a number may stand apart from its word', () => {
  expect(parcelsNamedIn(['Your order', '2', 'packages'])).toBe(2);
  expect(parcelsNamedIn(['+2', 'packages'])).toBe(3);
  expect(parcelsNamedIn(['2', 'Your package'])).toBe(0);
});
