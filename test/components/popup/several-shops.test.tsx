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

it('orders of one marketplace need not', () => {
  show({ content: ready([viewOf('1'), viewOf('2')]) });
  for (const row of rows()) expect(row).not.toContain('AliExpress');
});
