import { expect, test } from 'vitest';
import { EVIDENCE_TYPES } from '../../../../lib/core/records/evidence';
import { isPicture } from '../../../../lib/files/evidence/picture-size';

test('still pictures can be drawn anew, and are JPEGs then', () => {
  expect(EVIDENCE_TYPES.filter(isPicture)).toEqual([
    'image/jpeg',
    'image/png',
    'image/webp',
    'image/avif',
    'image/heic',
    'image/bmp',
  ]);
});
