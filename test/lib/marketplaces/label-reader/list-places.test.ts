import { expect, test, vi } from 'vitest';
import { placesAround } from '../../../../lib/marketplaces/label-reader/list-places';
import { pageOf } from '../../../page';

const CARD = '<div class="card"></div>';
function around(html: string) {
  const page = pageOf(html);
  const find = vi.fn((root: ParentNode): Element[] =>
    Array.from(root.querySelectorAll<Element>('.card')),
  );
  return { page, find, places: placesAround(find) };
}

test('a page that shows no card is gone through once, not with each of its changes', () => {
  const { page, find, places } = around('<main></main>');
  for (let change = 0; change < 5; change++) expect(places.bar(page)).toBeNull();
  expect(find).toHaveBeenCalledTimes(1);
});

test('the bar stands above the first card that was found', () => {
  const { page, find, places } = around('<main></main>');
  expect(places.bar(page)).toBeNull();
  page.body.innerHTML = `<main><section>${CARD}${CARD}</section></main>`;
  const [section, first] = [page.querySelector('section'), page.querySelector('.card')];
  if (!section) throw new Error('no section');
  places.cards(section);
  expect(places.bar(page)).toEqual({ parent: section, before: first });
  expect(find).toHaveBeenCalledTimes(2);
});

test('the bar stands above the next card where the first is gone, and above none where all are', () => {
  const { page, places } = around(`<main>${CARD}${CARD}</main>`);
  places.cards(page);
  page.querySelector('.card')?.remove();
  expect(places.bar(page)?.before).toBe(page.querySelector('.card'));
  page.querySelector('.card')?.remove();
  expect(places.bar(page)).toBeNull();
});

test('nothing of ours stands in what takes texts or rows alone', () => {
  const { page, places } = around(
    '<main><ul><li class="card">a text</li></ul><div class="card"><b>one</b></div></main>',
  );
  const [row, block] = page.querySelectorAll('.card');
  expect(row && places.chip(row)).toBeNull();
  expect(block && places.chip(block)).toEqual({ parent: block, before: null });
  expect(places.bar(page)?.parent).toBe(page.querySelector('main'));
});
