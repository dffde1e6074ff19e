import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVIDENCE_TYPES } from '../../../../lib/core/records/evidence';
import { isMoving } from '../../../../lib/files/evidence/moving-picture';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const chunk = (name: string, length = 0) =>
  `\0\0\0${String.fromCharCode(length)}${name}${'x'.repeat(length)}\0\0\0\0`;
const png = (...chunks: readonly string[]) =>
  `\x89PNG\r\n\x1a\n${chunk('IHDR', 13)}${chunks.join('')}`;
const webp = (flags: number) =>
  `RIFF\x24\0\0\0WEBPVP8X\x0a\0\0\0${String.fromCharCode(flags)}\0\0\0`;

test.each([
  ['a GIF', 'GIF89a\x01\0', 'image/gif', true],
  ['a PNG', png(chunk('iCCP', 40), chunk('IDAT', 9)), 'image/png', false],
  [
    'a PNG of frames',
    png(chunk('iCCP', 40), chunk('acTL', 8), chunk('IDAT', 9)),
    'image/png',
    true,
  ],
  [
    'a PNG whose name only stands in its data',
    png(chunk('IDAT', 9), chunk('acTL', 8)),
    'image/png',
    false,
  ],
  ['a WebP', 'RIFF\x24\0\0\0WEBPVP8 \0\0\0\0\x02', 'image/webp', false],
  ['a WebP with a place in it', webp(0x08), 'image/webp', false],
  ['a WebP of frames', webp(0x0a), 'image/webp', true],
  ['an AVIF', '\0\0\0\x20ftypavif\0\0\0\0', 'image/avif', false],
  ['an AVIF of frames', '\0\0\0\x20ftypavis\0\0\0\0', 'image/avif', true],
  ['a JPEG', '\xff\xd8\xff\xe0', 'image/jpeg', false],
] as const)('%s', (_, first, type, moves) => {
  expect(isMoving(bytes(first), type)).toBe(moves);
});

test('a real picture stands still, and whatever comes, an answer comes', () => {
  expect(isMoving(readFileSync('assets/public/icon/48.png'), 'image/png')).toBe(false);
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 80 }),
      fc.constantFrom(...EVIDENCE_TYPES),
      fc.boolean(),
      (made, type, begun) => {
        const some = begun ? new Uint8Array([...bytes('\x89PNG\r\n\x1a\n'), ...made]) : made;
        expect(() => isMoving(some, type)).not.toThrow();
      },
    ),
  );
});
