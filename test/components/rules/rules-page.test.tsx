// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HereContext } from '../../../components/here';
import { RulesPage } from '../../../components/rules/rules-page';
import { RULES_PAGE, ruleAddress } from '../../../lib/core/facts/order-page';
import { ruleBook } from '../../../lib/view-models/rules-book';
import { localeWords } from '../../tools/locale-words';
import { NOW, ZONE } from '../sample-view';

const words = { ...localeWords(), language: 'en-GB' };
const book = ruleBook(words);

beforeEach(() => {
  render(
    <HereContext.Provider value={{ words, now: NOW, zone: ZONE }}>
      <RulesPage book={book} at={{ anchor: 'S1' }} />
    </HereContext.Provider>,
  );
});
afterEach(cleanup);

const ruleAt = (id: string) => within(document.getElementById(id) ?? document.createElement('p'));

test('every link on the page leads to a place on it, and no two places have one name', () => {
  const targets = [...document.querySelectorAll(`a[href^="${RULES_PAGE}"]`)].map((link) =>
    link.getAttribute('href')?.slice(RULES_PAGE.length + 1),
  );
  expect(targets.length).toBeGreaterThan(50);
  expect(targets.filter((id) => !id || !document.getElementById(id))).toEqual([]);
  const names = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(names.filter((id, index) => names.indexOf(id) !== index)).toEqual([]);
});

test('every rule stands there with its number, its source and what it rests on', () => {
  const shown = book.groups.flatMap(({ rules }) => rules);
  for (const { anchor, id } of shown) expect(ruleAt(anchor).getByText(id)).toBeTruthy();
  expect(ruleAt('ae.carrier.39').getByText('39 days after shipping')).toBeTruthy();
  expect(ruleAt('ae.carrier.39').getByText('AliExpress return policy, 2017-02-04')).toBeTruthy();
  expect(ruleAt('ae.carrier.39').getByText('S1').getAttribute('href')).toBe(ruleAddress('S1'));
});

test('both sides of a contradiction stand there, with the one that wins', () => {
  const question = screen.getByText('DHgate: 90 days from when?').closest('article');
  const contradiction = within(question ?? document.body);
  expect(contradiction.getByText('from the purchase (S0)')).toBeTruthy();
  expect(contradiction.getAllByText('dhgate.90-placed')).toHaveLength(2);
  expect(contradiction.getAllByText('dhgate.90-tracking')).toHaveLength(1);
});

test('a statement that no rule carries is explained', () => {
  const advertisement = screen.getByText(/the bank pays back in 3 to 5 business days/);
  const entry = advertisement.closest('dt')?.nextElementSibling;
  expect(entry?.textContent).toBe('No rule: An advertisement; not used.');
});

test('what is not translated is marked as English', () => {
  const why = screen.getByText(/of limits that bind the buyer the earliest counts/);
  expect(why.closest('[lang]')?.getAttribute('lang')).toBe('en');
});

test('what the address names is marked, and it alone', () => {
  expect([...document.querySelectorAll('[data-named]')].map(({ id }) => id)).toEqual(['S1']);
});
