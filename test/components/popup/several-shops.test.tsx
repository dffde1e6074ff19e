// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { viewOf } from '../sample-view';
import { ready, show } from './show-popup';

afterEach(cleanup);

const rows = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

it('orders of several marketplaces say in each row which shop they are of', () => {
  const temu = viewOf('2', { marketplace: 'temu', store: null });
  show({ content: ready([viewOf('1'), temu]) });
  expect(rows()).toEqual([expect.stringContaining('AliExpress'), expect.stringContaining('Temu')]);
});

it('orders of one that was switched on say so too: nothing else tells', () => {
  show({ content: ready([viewOf('1', { marketplace: 'wish', store: null })]) });
  expect(rows()).toEqual([expect.stringContaining('Wish')]);
});

it('the way leads to the list of every shop there are orders of, and to AliExpress’s', () => {
  const links = () =>
    screen
      .getAllByRole('link', { name: /^All orders on / })
      .map((link) => [link.getAttribute('aria-label') ?? link.textContent, link.textContent]);
  show({ content: ready([viewOf('1')]) });
  expect(links()).toEqual([['All orders on AliExpress', 'All orders on AliExpress']]);
  cleanup();
  const others = (['temu', 'dhgate', 'other'] as const).map((marketplace) =>
    viewOf(marketplace, { marketplace }),
  );
  show({ content: ready(others) });
  expect(links()).toEqual([
    ['All orders on AliExpress', 'AliExpress'],
    ['All orders on Temu', 'Temu'],
    ['All orders on DHgate', 'DHgate'],
  ]);
});

it('orders of AliExpress alone need not', () => {
  show({ content: ready([viewOf('1'), viewOf('2')]) });
  for (const row of rows()) expect(row).not.toContain('AliExpress');
});
