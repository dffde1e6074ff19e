import { expect, test } from 'vitest';
import { EVIDENCE_TYPES } from '../../../../lib/core/records/evidence';
import { isPicture, jpegName } from '../../../../lib/files/evidence/picture-size';

test('still pictures can be drawn anew, and are JPEGs then', () => {
  expect(EVIDENCE_TYPES.filter(isPicture)).toEqual([
    'image/jpeg',
    'image/png',
    'image/webp',
    'image/avif',
    'image/heic',
    'image/bmp',
  ]);
  expect(jpegName('IMG 1.HEIC')).toBe('IMG 1.jpg');
  expect(jpegName('no ending')).toBe('no ending.jpg');
});
