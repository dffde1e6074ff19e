import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../../../lib/core/facts/sighting';
import { aliExpressData } from '../../../../../lib/marketplaces/aliexpress/page-data/page-data';
import { factValues } from '../../../../../lib/protocol/fact-schemas';
import { anyCharacter } from '../../../../any-character';
import { type DataFixture, dataFixtures } from '../../../../fixtures';
import { junk, mutated, shuffled } from './mutation';

const saved = dataFixtures().filter(({ marketplace }) => marketplace === 'aliexpress');
const contextOf = ({ about }: DataFixture) => ({
  now: Date.parse(about.now),
  zone: about.zone,
  language: about.language,
  orderId: aliExpressData.orderIdIn(about.url),
});
const jsonOf = ({ text, about: { callback } }: DataFixture): unknown =>
  JSON.parse(
    callback === undefined ? text : text.slice(callback.length + 1, text.lastIndexOf(')')),
  );
const read = (value: unknown, fixture: DataFixture) =>
  aliExpressData.readData(JSON.stringify(value), contextOf(fixture));
const anyFixture = fc.constantFrom(...saved);

/** What a reading says may be stored as it stands. */
function expectStorable(reading: PageReading | null) {
  for (const { id, facts, unread } of reading?.sightings ?? []) {
    expect(id).toMatch(/^\d{14,19}$/);
    for (const [name, seen] of Object.entries(facts)) {
      const schema: v.GenericSchema = factValues[name as keyof typeof factValues];
      expect(v.is(schema, seen.value), `${name}: ${JSON.stringify(seen.value)}`).toBe(true);
      expect(seen.text.length).toBeLessThanOrEqual(200);
    }
    for (const { reason } of unread) expect(reason.length).toBeLessThanOrEqual(200);
  }
}

describe('whatever comes', () => {
  it('there is something to bend', () => {
    expect(saved.length).toBeGreaterThan(20);
  });

  it('any JSON is read or left, never thrown at', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), anyFixture, (text, fixture) => {
        expectStorable(aliExpressData.readData(text, contextOf(fixture)));
        aliExpressData.refusalIn(text);
      }),
      { numRuns: 500 },
    );
  });

  it('any text is read or left, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), anyFixture, (text, fixture) => {
        expect(aliExpressData.readData(text, contextOf(fixture))).toBeNull();
        expect(aliExpressData.refusalIn(text)).toBeNull();
        expect(aliExpressData.orderIdIn(text)).toBeNull();
      }),
    );
  });

  it('a cut response is left', () => {
    fc.assert(
      fc.property(anyFixture, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (fixture, part) => {
        const cut = fixture.text.slice(0, Math.floor(fixture.text.length * part));
        expect(aliExpressData.readData(cut, contextOf(fixture))).toBeNull();
      }),
    );
  });

  it('a bent response is read without a throw, and what it says may be stored', () => {
    fc.assert(
      fc.property(anyFixture, fc.infiniteStream(fc.nat()), junk, (fixture, stream, rubbish) => {
        const choose = () => stream.next().value ?? 0;
        expectStorable(read(mutated(jsonOf(fixture), choose, rubbish), fixture));
      }),
      { numRuns: 1_500 },
    );
  });

  it('keys in another order give the same reading', () => {
    fc.assert(
      fc.property(anyFixture, fc.infiniteStream(fc.nat()), (fixture, stream) => {
        const json = jsonOf(fixture);
        expect(
          read(
            shuffled(json, () => stream.next().value ?? 0),
            fixture,
          ),
        ).toEqual(read(json, fixture));
      }),
      { numRuns: 300 },
    );
  });
});

describe('no order is read under the id of another', () => {
  const ids = [1, 2, 3].map((last) => `82100000000${last}1559`);
  const blocks = () =>
    ids.map((id) => ({
      tag: 'pc_om_list_order',
      id,
      fields: {
        orderId: id,
        orderDateText: 'Sep 1, 2026',
        storeName: `store of ${id}`,
        orderDetailUrl: `//www.aliexpress.com/p/order/detail.html?orderId=${id}`,
        utParams: { args: { orderId: Number(id) } },
        buttons: [{ type: 'TRACKING', href: `/p/tracking/index.html?tradeOrderId=${id}` }],
      },
    }));
  const PLACES: readonly ((block: ReturnType<typeof blocks>[number], id: string) => void)[] = [
    (block, id) => Object.assign(block, { id }),
    ({ fields }, id) => Object.assign(fields, { orderId: id }),
    ({ fields }, id) => Object.assign(fields.utParams.args, { orderId: id }),
    ({ fields }, id) =>
      Object.assign(fields, { orderDetailUrl: `//x/p/order/detail.html?orderId=${id}` }),
    ({ fields }, id) =>
      Object.assign(fields, { buttons: [{ href: `/p/tracking/x?tradeOrderId=${id}` }] }),
  ];
  const aPlace = fc.constantFrom(...PLACES);
  const changes = fc.array(
    fc.tuple(fc.nat(2), aPlace, fc.oneof(fc.constantFrom(...ids), fc.string())),
    { maxLength: 12 },
  );

  it('however its places are mixed up, unless every one of them names the other', () => {
    fc.assert(
      fc.property(changes, fc.nat(2), (swaps, spared) => {
        const list = blocks();
        for (const [index, put, id] of swaps) {
          const block = list[index];
          // One place of each order is left as it was.
          if (block && put !== PLACES[(spared + index) % PLACES.length]) put(block, id);
        }
        const reading = aliExpressData.readData(
          JSON.stringify({ data: Object.fromEntries(list.entries()) }),
          { now: Date.parse('2026-09-20T12:00:00Z'), zone: 'UTC', language: 'en' },
        );
        for (const { id, facts } of reading?.sightings ?? [])
          expect(facts.store?.value).toBe(`store of ${id}`);
      }),
      { numRuns: 500 },
    );
  });
});
