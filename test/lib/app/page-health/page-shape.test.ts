import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../../../lib/app/page-health/page-shape';

const kindOf = () => 'other';

describe('the shape of a page', () => {
  test('is its elements by name, its texts by their kind, its links by where they lead', () => {
    const html = `
      <div class="order-item comet--wrap-1Hlf" data-pl="order" style="color:red">
        <!-- Anna's --><a href="https://shop.example/order/1?a=1&amp;b=2" target="_blank">Order date: <b>Nov&nbsp;3, 2026</b></a>
        <img src="x>y.png"><br>Total: €1.234,50
        <script>if (a < b) document.write('<p>Anna</p>')</script><svg><text>Anna</text></svg>
        <div data-claim-clock="" data-order="8210000000001559"></div><p>x</p>
      </div>`;
    const leads: string[] = [];
    const shape = shapeOf(html, (address) => {
      leads.push(address);
      return 'detail';
    });
    expect(shape).toEqual([
      'div.order-item.comet--wrap-1Hlf[data-pl style]',
      ' a[href target] > detail',
      '  "xxxxx xxxx:"',
      '  b',
      '   "xxx 9, 9999"',
      ' img[src]',
      ' br',
      ' "xxxxx: €9.999,99"',
      ' p',
      '  "x"',
    ]);
    expect(leads).toEqual(['https://shop.example/order/1?a=1&b=2']);
  });

  test('keeps no name that could be about a person', () => {
    const html =
      '<div class="user-8210000000001559 anna@example.com мюллер 安娜 ok_1" data-0123="" data-Änna="" data-x1-2-3-4-5-6-7=""><x-4915112345678>1</x-4915112345678></div>';
    expect(shapeOf(html, kindOf)).toEqual(['div.?.?.?.?.ok_1[? ? ?]', ' ?', '  "9"']);
  });

  test('knows letters and digits of every script', () => {
    const texts = ['山田 太郎', 'Анна Мюллер', 'محمد ٠١٢٣', 'Ünal ﷺ', 'हिन्दी १२', '🎁 Anna’s'];
    for (const text of texts) expect(shapeOf(`<p>${text}</p>`, kindOf)[1]).toMatch(/^ "[x9_ ]+"$/);
  });

  test('ends where it is long enough, and where the markup was cut off', () => {
    const many = shapeOf('<div class="order-item"><p>text</p>'.repeat(5_000), kindOf);
    expect(many.length).toBeGreaterThan(100);
    expect(many.join('').length).toBeLessThanOrEqual(16_000);
    expect(shapeOf('<div><p>Anna</p><a href="https://shop.example/anna', kindOf)).toEqual([
      'div',
      ' p',
      '  "xxxx"',
    ]);
    // A quote that never ends holds nobody up.
    expect(shapeOf(`<a href="${'<a "'.repeat(100_000)}`, kindOf).length).toBeLessThan(10);
  });
});

/** What a page may say of a person, each of which must never be in a report. */
const personal = fc.oneof(
  fc.constantFrom(
    'Анна Мюллер',
    '山田太郎',
    'محمد علي',
    'anna.mueller@example.com',
    '+49 151 23456789',
    'Musterstraße 12, 10115 Berlin',
    '8210000000001559',
    'R$1.234,56',
    'LP00123456789012',
  ),
  fc.emailAddress(),
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 5, maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'абвгдеё山田安محم'), minLength: 2, maxLength: 12 }),
);
const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

test('whatever a page says, wherever it says it, none of it is in its shape', () => {
  fc.assert(
    fc.property(personal, fc.nat(7), (said, place) => {
      const text = escaped(said);
      const oneWord = text.replace(/[\s&;]/g, '');
      const html = [
        `<p>${text}</p>`,
        `<p title="${text}">x</p>`,
        `<p data-user="${text}">x</p>`,
        `<p class="a ${oneWord} b">x</p>`,
        `<a href="https://shop.example/?name=${text}">x</a>`,
        `<p data-${oneWord.replace(/[="/>]/g, '')}="">x</p>`,
        `<!-- ${text} --><p>x</p>`,
        `<input value="${text}"><script>${oneWord}</script><p style="--a:'${text}'">x</p>`,
      ][place];
      const shape = shapeOf(html ?? '', kindOf).join('\n');
      // Words of at least four characters, so that an x or a tag is none.
      for (const word of said.split(/[^\p{L}\p{N}]+/u).filter(({ length }) => length > 3))
        expect(shape).not.toContain(word);
      expect(shape).not.toContain(said);
      // Nor any letter or digit of a text but x and 9.
      for (const quoted of shape.match(/"[^"]*"/g) ?? [])
        expect(quoted).toMatch(/^"[^\p{L}\p{N}]*(?:[x9][^\p{L}\p{N}]*)*"$/u);
    }),
    { numRuns: 500 },
  );
});
