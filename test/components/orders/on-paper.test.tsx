// @vitest-environment happy-dom
import type { JSX } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { useHere } from '../../../components/here';
import { drawOnPaper } from '../../../components/orders/on-paper';
import { localeWords } from '../../tools/locale-words';
import { NOW, ZONE } from '../sample-view';

const here = () => ({ words: { ...localeWords(), language: 'en-GB' }, now: NOW, zone: ZONE });
const paper = () => document.querySelector('.paper');

function Sheet(): JSX.Element {
  return <p>{useHere().words.say('navOrders')}</p>;
}

beforeEach(() => document.body.replaceChildren());

test('a sheet is in the page for as long as it is printed', () => {
  drawOnPaper(document, here, () => <Sheet />);
  expect(paper()?.textContent).toBe('');
  dispatchEvent(new Event('beforeprint'));
  expect(paper()?.textContent).toBe(localeWords().say('navOrders'));
  dispatchEvent(new Event('afterprint'));
  expect(paper()?.textContent).toBe('');
});

test('where there is no sheet the page is printed as it is seen', () => {
  drawOnPaper(document, here, () => null);
  dispatchEvent(new Event('beforeprint'));
  expect(paper()?.childNodes.length).toBe(0);
});
