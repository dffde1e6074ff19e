import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWord, plainText, visibleText, withoutEnd } from '../../../lib/reading/page-text';
import { anyCharacter } from '../../any-character';

test('native digits, full-width signs and special spaces become plain', () => {
  expect(plainText('١٥ ۱۵ १५ ๑๕ １５')).toBe('15 15 15 15 15');
  expect(plainText('Delivered：Dec.\u00a024\u202f！')).toBe('Delivered:Dec. 24 !');
  expect(plainText('￥￦')).toBe('¥₩');
});

test('direction marks and joiners are not seen', () => {
  expect(visibleText('\u200f15\u200e/\u206607\u2069/\ufeff2026')).toBe('15/07/2026');
});

test('every position stays, so that places in the plain text are places in the visible one', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: anyCharacter }), (text) => {
      expect(plainText(text)).toHaveLength(text.length);
      expect(plainText(plainText(text))).toBe(plainText(text));
      expect(visibleText(visibleText(text))).toBe(visibleText(text));
    }),
  );
});

test('what stands at the end of a label is taken off, and nothing before it', () => {
  expect(withoutEnd('Delivered：', ':：')).toBe('Delivered');
  expect(withoutEnd('No. 5 : \t', ':')).toBe('No. 5');
  expect(withoutEnd(' . ', '.')).toBe('');
  expect(withoutEnd('a', '')).toBe('a');
});

test('words are compared without accents, dots and case, but Thai vowels count', () => {
  expect(foldWord('Févr.')).toBe('fevr');
  expect(foldWord('Ağustos')).toBe('agustos');
  expect(foldWord('KASIM')).toBe(foldWord('Kasım'));
  expect(foldWord('أغسطس')).toBe(foldWord('اغسطس'));
  expect(foldWord('มี.ค.')).not.toBe(foldWord('ม.ค.'));
});
