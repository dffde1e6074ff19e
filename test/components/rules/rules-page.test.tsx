// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HereContext } from '../../../components/here';
import { RulesPage } from '../../../components/rules/rules-page';
import { RULES_PAGE, ruleAddress } from '../../../lib/core/facts/order-page';
import { ruleBook } from '../../../lib/view-models/rules-book';
import { countRules, searchedBook } from '../../../lib/view-models/rules-search';
import { localeWords } from '../../tools/locale-words';
import { NOW, ZONE } from '../sample-view';

const words = { ...localeWords(), language: 'en-GB' };
const book = ruleBook(words);

const page = (anchor: string | null, some = book, search = '', searchFor = vi.fn()) => (
  <HereContext.Provider value={{ words, now: NOW, zone: ZONE }}>
    <RulesPage
      book={some}
      search={search}
      searchFor={searchFor}
      all={countRules(book)}
      found={countRules(some)}
      at={{ anchor }}
    />
  </HereContext.Provider>
);
let drawn: ReturnType<typeof render>;
beforeEach(() => {
  drawn = render(page('S1'));
});
afterEach(cleanup);

const unfold = (anchor: string) => {
  const button = document.getElementById(anchor)?.querySelector('button');
  if (!button) throw new Error(`no row: ${anchor}`);
  fireEvent.click(button);
  return button;
};
const more = (anchor: string) => document.getElementById(`${anchor}-more`);

const ruleAt = (id: string) => within(document.getElementById(id) ?? document.createElement('p'));

test('every rule is a row that unfolds to what it says', () => {
  const button = unfold('ae.carrier.27');
  expect(button.getAttribute('aria-expanded')).toBe('true');
  const row = document.getElementById('ae.carrier.27');
  expect([...(row?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    'Last day to open a dispute',
    '27 days after shipping',
    'until about 2017-12-31',
    'an official rule that was replaced since',
  ]);
  expect(more('ae.carrier.27')?.hidden).toBe(false);
  expect(more('ae.carrier.27')?.textContent).toContain('nothing arrived');
  unfold('ae.carrier.27');
  expect(more('ae.carrier.27')?.hidden).toBe(true);
});

test('what is only a maximum is said to be an estimate, and since when a rule holds', () => {
  const cells = [...(document.getElementById('ae.protect.60')?.children ?? [])];
  expect(cells.map(({ textContent }) => textContent).slice(1)).toEqual([
    '60 days after shipping',
    'not known',
    'a current rule; always an estimate',
  ]);
});

test('the row that the address names is unfolded, and can be folded', () => {
  drawn.rerender(page('ae.refund.bank.refund-overdue'));
  expect(more('ae.refund.bank.refund-overdue')?.hidden).toBe(false);
  expect(more('ae.refund.bank')?.hidden).toBe(true);
  const named = document.getElementById('ae.refund.bank.refund-overdue');
  expect(document.activeElement).toBe(named?.querySelector('button'));
});

test('an unfolded row leads to the contradictions that it stands in', () => {
  unfold('dhgate.90-placed');
  const link = screen.getAllByText('DHgate: 90 days from when?').find((each) => each.closest('a'));
  const target =
    link
      ?.closest('a')
      ?.getAttribute('href')
      ?.slice(RULES_PAGE.length + 1) ?? '';
  expect(document.getElementById(target)?.textContent).toContain(
    'From the purchase.How To Get A Refund From AliExpress',
  );
});

test('what sources say of claiming stands there with what the desk advises', () => {
  const exchange = within(document.getElementById('claiming.exchange') ?? document.body);
  expect(exchange.getByText('Can you exchange an item at AliExpress?')).toBeTruthy();
  expect(exchange.getByText(/Order the right one again/)).toBeTruthy();
});

test('a search says how many it found, and that nothing was found', () => {
  const searchFor = vi.fn();
  drawn.rerender(page(null, searchedBook(book, 'carrier 2017'), 'carrier 2017', searchFor));
  expect(screen.getByRole('status').textContent).toMatch(/^[1-9] of \d\d rules$/);
  fireEvent.input(screen.getByLabelText('Search the rules'), { target: { value: 'x' } });
  expect(searchFor).toHaveBeenCalledWith('x');
  drawn.rerender(page(null, searchedBook(book, 'zebra'), 'zebra'));
  expect(screen.getByText('Nothing here has all of these words.')).toBeTruthy();
});

test('every link on the page leads to a place on it, and no two places have one name', () => {
  for (const { anchor } of book.groups.flatMap(({ rules }) => rules)) unfold(anchor);
  const targets = [...document.querySelectorAll(`a[href^="${RULES_PAGE}"]`)].map((link) =>
    link.getAttribute('href')?.slice(RULES_PAGE.length + 1),
  );
  expect(targets.length).toBeGreaterThan(50);
  expect(targets.filter((id) => !id || !document.getElementById(id))).toEqual([]);
  const names = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(names.filter((id, index) => names.indexOf(id) !== index)).toEqual([]);
});

test('every rule stands there with its number of days, its source and what it rests on', () => {
  const shown = book.groups.flatMap(({ rules }) => rules);
  for (const { anchor, decides } of shown) expect(ruleAt(anchor).getByText(decides)).toBeTruthy();
  expect(ruleAt('ae.carrier.39').getByText('39 days after shipping')).toBeTruthy();
  unfold('ae.carrier.39');
  const unfolded = ruleAt('ae.carrier.39-more');
  const [source, document_] = unfolded.getAllByText('AliExpress Return Policy');
  expect(source?.closest('a')).toBeNull();
  expect(document_?.closest('a')?.getAttribute('href')).toBe(ruleAddress('S1'));
  // Beside its own day stands the day on which it was read.
  expect(document_?.closest('p')?.textContent).toBe(
    'AliExpress Return Policy · 2017-02-04 · read 2026-11-22',
  );
});

test('both sides of a contradiction stand there, with the one that wins', () => {
  const question = screen.getByText('DHgate: 90 days from when?').closest('article');
  const contradiction = within(question ?? document.body);
  expect(contradiction.getByText('From the purchase.')).toBeTruthy();
  const guide = contradiction.getByText('How To Get A Refund From AliExpress');
  expect(guide.closest('a')?.getAttribute('href')).toBe(ruleAddress('S0'));
  const counted = (from: string) =>
    contradiction.getAllByText(`DHgate · Last day to open a dispute · 90 days after ${from}`);
  expect(counted('the order')).toHaveLength(2);
  expect(counted('the tracking number')).toHaveLength(1);
});

test('a buyer meets no sign of ours: no id of a rule, no number of a document, no rank', () => {
  for (const { anchor } of book.groups.flatMap(({ rules }) => rules)) unfold(anchor);
  const shown = document.body.textContent ?? '';
  const ids = book.groups.flatMap(({ rules }) => rules).map(({ id }) => id);
  expect(ids.filter((id) => shown.includes(id))).toEqual([]);
  expect(shown).not.toMatch(/S[0-3](?!\d)|R[0-5]:|founding/i);
});

test('a statement that no rule carries is explained', () => {
  const advertisement = screen.getByText(/the bank pays back in 3 to 5 business days/);
  const entry = advertisement.closest('dt')?.nextElementSibling;
  expect(entry?.textContent).toBe('No rule: it is an advertisement, and not used.');
});

test('the title of a document is marked as English, and nothing else is', () => {
  const marked = [...document.querySelectorAll('[lang]')].map(({ textContent }) => textContent);
  expect(marked).toContain('Temu Purchase Protection');
  expect(marked).toContain('AliExpress Return Policy');
  const titles = [
    ...book.documents.map(({ source }) => source.name),
    ...[...book.contradictions, ...book.claimContradictions]
      .flatMap(({ readings }) => readings.flatMap(({ by }) => by))
      .flatMap(({ name, isTitle }) => (isTitle ? [name] : [])),
  ];
  expect(marked.filter((each) => !titles.includes(each ?? ''))).toEqual([]);
});

test('what the address names is marked, and it alone', () => {
  expect([...document.querySelectorAll('[data-named]')].map(({ id }) => id)).toEqual(['S1']);
});
