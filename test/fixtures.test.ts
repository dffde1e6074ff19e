import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRaw } from '../lib/marketplaces/read-raw';
import { aboutIn, asExpected, fixtures, PAGE_FACTS } from './fixtures';
import { pageOf } from './page';
import { temporaryFiles } from './tools/temporary-files';
import { wholeShops } from './tools/whole-shops';

describe('every saved page is read whole, as its folder says', () => {
  for (const fixture of fixtures()) {
    it(`${fixture.marketplace}: ${fixture.name}`, () => {
      const { about, html } = fixture;
      const marketplace = wholeShops.find(({ id }) => id === fixture.marketplace);
      const reading = marketplace?.readPage(pageOf(html, about.url), {
        url: new URL(about.url),
        now: Date.parse(about.now),
        zone: about.zone,
      });
      expect(reading && asExpected(readRaw(reading))).toEqual(fixture.expected);
    });
  }
});

describe('every fixture is complete', () => {
  for (const { name, about, expected } of fixtures()) {
    it(name, () => {
      expect(about.builtFrom).toMatch(/FACTS.md §/);
      expect(Number.isNaN(Date.parse(about.now))).toBe(false);
      expect(about.shows.length).toBeGreaterThan(10);
      const { orders } = expected as { orders: { facts: Record<string, unknown> }[] };
      for (const { facts } of orders)
        expect(Object.keys(facts)).toEqual(expect.arrayContaining([...PAGE_FACTS]));
    });
  }
});

const fileOf = temporaryFiles();

it('a new fixture that has no address yet is named', () => {
  const file = fileOf('about.json', { url: 'https://…' });
  expect(() => aboutIn(dirname(file))).toThrow(`${file}: “https://…” is no address of a page`);
});
