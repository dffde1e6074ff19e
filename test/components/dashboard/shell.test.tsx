// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { DashboardPart, PartEntry } from '../../../components/dashboard/part';
import { Shell, type ShellProps } from '../../../components/dashboard/shell';
import { HereContext } from '../../../components/here';
import { localeWords } from '../../tools/locale-words';
import { NOW, ZONE } from '../sample-view';

afterEach(cleanup);

const words = { ...localeWords(), language: 'en-GB' };
const part: DashboardPart = { title: () => '', View: () => <p>The part</p> };
const load = async () => ({ part });
const list: PartEntry = { path: 'orders', tab: 'orders', load };
const order: PartEntry = { path: 'orders/:key', tab: 'orders', load };
const rules: PartEntry = { path: 'rules/:anchor?', tab: 'rules', load };

const whole = (props: Partial<ShellProps>) => (
  <HereContext.Provider value={{ words, now: NOW, zone: ZONE }}>
    <Shell
      entries={[rules, order, list]}
      entry={list}
      part={part}
      failed={false}
      condition={null}
      seenLoss={() => {}}
      {...props}
    />
  </HereContext.Provider>
);

test('there is a tab for each part that can be opened, in one order, and the present one is marked', () => {
  render(whole({ entry: order }));
  const links = [...screen.getByRole('navigation').querySelectorAll('a')];
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Orders', '#/orders'],
    ['Rules', '#/rules'],
  ]);
  expect(links.map((link) => link.getAttribute('aria-current'))).toEqual(['page', null]);
});

test('turning to another part takes the keyboard there; the first one does not', () => {
  const { rerender } = render(whole({ part: null }));
  rerender(whole({}));
  expect(document.activeElement).toBe(document.body);
  rerender(whole({ entry: rules, part: null }));
  expect(document.activeElement).toBe(document.body);
  rerender(whole({ entry: rules }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

test('a part that led to a place within it keeps the keyboard there', () => {
  const Led = () => (
    <button type="button" ref={(button) => button?.focus()}>
      There
    </button>
  );
  const { rerender } = render(whole({}));
  rerender(whole({ entry: rules, part: { title: () => '', View: Led } }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'There' }));
});

test('what is not there, or does not come, is said', () => {
  const { rerender } = render(whole({ entry: null, part: null }));
  expect(screen.getByText('There is nothing at this address.')).toBeTruthy();
  rerender(whole({ part: null, failed: true }));
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeTruthy();
});

test('what is wrong with the extension stands over every part', () => {
  render(whole({ condition: 'unknown' }));
  expect(screen.getByRole('alert').textContent).toContain('ClaimClock');
});
