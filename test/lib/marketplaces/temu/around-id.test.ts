import { expect, test } from 'vitest';
import { piecesOf } from '../../../../lib/marketplaces/label-reader/pieces';
import { textsAround } from '../../../../lib/marketplaces/temu/unlabelled/around-id';
import { pageOf } from '../../../page';

const ID = 'PO-076-10700000000000001';
const pieces = (texts: readonly string[]) =>
  piecesOf(
    pageOf(
      `<main>${texts.map((text) => `<p>${text}</p>`).join('')}</main>`,
      'https://www.temu.com/',
    ).body,
  );
const CARD = ['A', 'B', 'Total', '5 €', 'ID:', ID, 'Copy', 'Time:', 'Nov 5', 'More'];

test('the texts around the id, and only those that no known label told', () => {
  const around = (placed: boolean, total: boolean) =>
    textsAround(pieces(CARD), ID, { placed, total });
  expect(around(false, false)).toBe(CARD.join('\n'));
  expect(around(true, false)).toBe(CARD.slice(0, 6).join('\n'));
  expect(around(false, true)).toBe(CARD.slice(5).join('\n'));
  expect(around(true, true)).toBeNull();
});

test('few and short, so that what is handed over stays small', () => {
  const long = Array.from({ length: 50 }, (_, index) => `${index}`.padEnd(300, 'x'));
  const texts =
    textsAround(pieces([...long, ID, ...long]), ID, { placed: false, total: false }) ?? '';
  expect(texts.split('\n')).toHaveLength(11);
  expect(texts.length).toBeLessThanOrEqual(500);
});

test('none without the id', () => {
  expect(textsAround(pieces(['A', 'B']), ID, { placed: false, total: false })).toBeNull();
});
