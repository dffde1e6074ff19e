import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileTypeOf } from '../../../../lib/files/evidence/file-type';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
  ['GIF89a\x01\0', 'image/gif'],
  ['RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'],
  ['BM\x46\0\0\0\0\0\0\0\x36\0\0\0', 'image/bmp'],
  ['%PDF-1.7\n', 'application/pdf'],
  ['\x1a\x45\xdf\xa3\x01\0\0\0', 'video/webm'],
  ['\0\0\0\x18ftypheic\0\0\0\0', 'image/heic'],
  ['\0\0\0\x20ftypavif\0\0\0\0', 'image/avif'],
  ['\0\0\0\x14ftypqt  \0\0\0\0', 'video/quicktime'],
  ['\0\0\0\x20ftypisom\0\0\x02\0', 'video/mp4'],
  ['\0\0\0\x18ftypmp42\0\0\0\0', 'video/mp4'],
] as const)('%j is known by its first bytes', (first, type) => {
  expect(fileTypeOf(bytes(first))).toBe(type);
});

test.each([
  '',
  'GIF',
  '<!DOCTYPE html>',
  '<svg xmlns=',
  'PK\x03\x04',
  'BMW is a car',
  'MZ\x90\0',
  '\0\0\0\x18ftypxxxx',
])('%j is not kept, whatever its name says', (first) => {
  expect(fileTypeOf(bytes(first))).toBeNull();
});

test('a real picture is known, and whatever comes, an answer comes', () => {
  expect(fileTypeOf(readFileSync('assets/public/icon/48.png'))).toBe('image/png');
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (any) => {
      expect(() => fileTypeOf(any)).not.toThrow();
    }),
  );
});
