import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shops as known } from '../../lib/marketplaces/registry';
import { lawRoutes } from '../../lib/payments/law-routes';
import { paymentRoutes } from '../../lib/payments/payment-routes';
import { explained } from './explained';
import { factsOf, type GoldenTable, kindsShown, tablesIn, worked } from './golden-table';

/** A shop's table lies in its folder. */
const fileOf = (name: string) =>
  readFileSync(
    name === 'payments'
      ? join(import.meta.dirname, 'payments.md')
      : `lib/marketplaces/${name}/golden.md`,
    'utf8',
  );
const lines = (rows: readonly (readonly string[])[]) => rows.map((row) => `| ${row.join(' | ')} |`);

const shops = known.map(({ id }) => id);

describe.each([...shops, 'payments'])('%s.md', (name) => {
  const tables = tablesIn(fileOf(name));

  test('says what the rules say', () => {
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      expect(table.rows.length).toBeGreaterThan(0);
      expect(lines(worked(table, name))).toEqual(lines(table.rows));
    }
  });
});

test.each(shops)('no table of %s.md hides a clock that its rows are about', (name) => {
  const tables = tablesIn(fileOf(name));
  const shown = new Set(tables.flatMap(kindsShown));
  const kinds = tables.flatMap((table) => clocksOf(table, name)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => !shown.has(kind))).toEqual([]);
});

const clocksOf = (table: GoldenTable, marketplace: string) =>
  explained(
    table.rows.map((row) => ({ marketplace, ...factsOf(table.columns, row) })),
    table,
  ).flatMap(({ clocks }) => clocks);

test('every rule that needs no printed page stands in a table', () => {
  const all = [...shops, 'payments'].map(fileOf).join('\n');
  const rules = [
    ...known.flatMap(({ policy }) => policy.rules),
    ...[...paymentRoutes, ...lawRoutes].map(({ rule }) => rule),
  ];
  const printed = (id: string) =>
    id.startsWith('ae.stated-') ||
    ['ae.open.after-end', 'ae.own-shortest', 'wish.30-first-date'].includes(id);
  const missing = rules.map(({ id }) => id).filter((id) => !printed(id) && !all.includes(` ${id}`));
  expect(missing).toEqual([]);
});
