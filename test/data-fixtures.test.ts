import { describe, expect, it } from 'vitest';
import { asExpected, type DataFixture, dataFixtures, PAGE_FACTS } from './fixtures';
import { dataShops } from './tools/whole-shops';

function read({ marketplace, text, about }: DataFixture) {
  const shop = dataShops.find(({ id }) => id === marketplace);
  const reading = shop?.readData(text, {
    now: Date.parse(about.now),
    zone: about.zone,
    language: about.language,
    orderId: shop.orderIdIn(about.url),
  });
  const seen = reading ? asExpected(reading) : {};
  return { ...(seen as object), refusal: shop?.refusalIn(text) };
}

describe('every saved response is read whole, as its folder says', () => {
  for (const fixture of dataFixtures())
    it(`${fixture.marketplace}: ${fixture.name}`, () => {
      expect(read(fixture)).toEqual(fixture.expected);
    });
});

describe('every saved response is complete', () => {
  for (const { name, about, expected } of dataFixtures())
    it(name, () => {
      expect(about.builtFrom).toMatch(/FACTS.md §/);
      expect(Number.isNaN(Date.parse(about.now))).toBe(false);
      expect(about.shows.length).toBeGreaterThan(10);
      const { orders = [] } = expected as { orders?: { facts: Record<string, unknown> }[] };
      for (const { facts } of orders)
        expect(Object.keys(facts)).toEqual(expect.arrayContaining([...PAGE_FACTS]));
    });
});
