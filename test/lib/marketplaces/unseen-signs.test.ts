import { describe, expect, it } from 'vitest';
import { readRaw } from '../../../lib/marketplaces/read-raw';
import { asExpected, fixtures } from '../../fixtures';
import { pageOf } from '../../page';
import { wholeShops } from '../../tools/whole-shops';

/*
 * Pages of Arabic and Hebrew, and platforms that format for them, put marks of direction around and within dates and
 * amounts, where nobody sees them. A page says the same with and without them.
 */

const SPOILERS: Readonly<Record<string, (text: string) => string>> = {
  'around each text': (text) => `\u2068${text}\u2069`,
  'around numbers and behind words': (text) =>
    text
      .replace(/(?<=\d)(?=[^\d\s])/g, '\u200f')
      .replace(/(?<![\d.,])(?=\d)/g, '\u200e')
      .replace(/(?<=\p{L})(?![\p{L}\p{M}])/gu, '\u200f'),
};

function spoil(page: Document, spoiler: (text: string) => string): Document {
  const walker = page.createTreeWalker(page.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement?.tagName;
    if (parent === 'SCRIPT' || parent === 'STYLE' || !node.nodeValue?.trim()) continue;
    node.nodeValue = spoiler(node.nodeValue);
  }
  return page;
}

/** What a reading says, without the words it says it with. */
const said = (reading: unknown): unknown =>
  JSON.parse(
    JSON.stringify(reading, (key, value) => {
      if (key === 'text' || key === 'problems' || key === 'reason') return undefined;
      return typeof value === 'string' ? value.replace(/[\u200b-\u200f\u2066-\u2069]/g, '') : value;
    }),
  );

describe.each(Object.entries(SPOILERS))(
  'marks that nobody sees, %s, change nothing',
  (_name, spoiler) => {
    for (const { marketplace: id, name, about, html } of fixtures()) {
      it(`${id}: ${name}`, () => {
        const shop = wholeShops.find((each) => each.id === id);
        const context = { url: new URL(about.url), now: Date.parse(about.now), zone: about.zone };
        const read = (page: Document) => {
          const reading = shop?.readPage(page, context);
          return reading && said(asExpected(readRaw(reading)));
        };
        const page = () => pageOf(html, about.url);
        expect(read(spoil(page(), spoiler))).toEqual(read(page()));
      });
    }
  },
);
