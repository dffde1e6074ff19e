import { describe, expect, it } from 'vitest';
import { copyOfCard, copyOfPage } from '../../../../lib/marketplaces/page-copy/copy-of';
import { readSeen } from '../../../../lib/marketplaces/page-copy/read-seen';
import { fixtures } from '../../../fixtures';
import { pageOf } from '../../../page';
import { onPages, wholeShops } from '../../../tools/whole-shops';

const nothingOfOurs = () => false;

describe('a copy reads as its page does', () => {
  for (const { marketplace, name, about, html } of fixtures()) {
    const url = new URL(about.url);
    const whole = wholeShops.find(({ id }) => id === marketplace);
    const parts = onPages.get(marketplace);
    const kind = whole?.site.pageKind(url);
    if (!whole || !parts || !kind) continue;
    const context = { url, now: Date.parse(about.now), zone: about.zone };
    const seen = {
      marketplace: whole.id,
      page: kind,
      url: about.url,
      readAt: context.now,
    };

    it(`${marketplace}: ${name}`, () => {
      const page = pageOf(html, about.url);
      const { matched: _, ...expected } = whole.readPage(page, context);
      const scriptText = kind === 'list' ? undefined : parts[kind]?.scriptText;
      const copy = copyOfPage(page, nothingOfOurs, scriptText);
      const { reading } = readSeen(
        { ...seen, ofCards: false, copies: [{ copy, known: null }] },
        about.zone,
      );
      expect(reading).toEqual(expected);
    });

    if (kind !== 'list') continue;
    it(`${marketplace}: ${name}, card by card`, () => {
      const page = pageOf(html, about.url);
      const cards = whole.places.cards(page);
      const expected = cards.map((card) => whole.readCard(card, context));
      const copies = cards.map((card) => ({
        copy: copyOfCard(card, parts.list.around?.(card)),
        known: null,
      }));
      const { reading } = readSeen({ ...seen, ofCards: true, copies }, about.zone);
      expect(reading.sightings).toEqual(expected.flatMap(({ sighting }) => sighting ?? []));
      expect(reading.problems).toEqual(expected.flatMap(({ problem }) => problem ?? []));
    });
  }
});
