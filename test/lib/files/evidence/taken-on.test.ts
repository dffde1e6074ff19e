import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takenOn } from '../../../../lib/files/evidence/taken-on';
import { exifJpeg } from './exif-jpeg';

test.each([
  [{ taken: '2026:11:20 18:04:11' }, '2026-11-20'],
  [{ taken: '2026:11:20 18:04:11', little: true }, '2026-11-20'],
  [{ taken: '2026:11:20 18:04:11', tag: 0x9004 }, '2026-11-20'],
  [{ taken: '2026:11:20 18:04:11', tag: 0x0132, little: true }, '2026-11-20'],
  // What a camera writes whose clock was never set, and days that do not exist.
  [{ taken: '0000:00:00 00:00:00' }, null],
  [{ taken: '    :  :     :  :  ' }, null],
  [{ taken: '2026:02:30 10:00:00' }, null],
] as const)('the day that a camera wrote: %o', (written, day) => {
  expect(takenOn(exifJpeg(written))).toBe(day);
});

test('of no JPEG, and of one without what cameras write, nothing is said', () => {
  expect(takenOn(new Uint8Array())).toBeNull();
  expect(takenOn(new TextEncoder().encode('%PDF-1.7 2026:11:20'))).toBeNull();
  expect(takenOn(Uint8Array.of(0xff, 0xd8, 0xff, 0xda, 0, 8, 1, 2, 3, 4, 5, 6))).toBeNull();
});

test('a file that is cut off or spoiled is never more than unread', () => {
  const whole = exifJpeg({ taken: '2026:11:20 18:04:11' });
  for (let length = 0; length < whole.length; length++) {
    const day = takenOn(whole.slice(0, length));
    expect([null, '2026-11-20']).toContain(day);
  }
  const at = fc.nat({ max: whole.length - 1 });
  const changes = fc.array(fc.tuple(at, fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(changes, (spoiled) => {
      const bytes = whole.slice();
      for (const [place, byte] of spoiled) bytes[place] = byte;
      const day = takenOn(bytes);
      expect(day === null || /^\d{4}-\d\d-\d\d$/.test(day)).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

test('a directory that leads back to itself ends', () => {
  const bytes = exifJpeg({ taken: '2026:11:20 18:04:11' });
  const pointer = bytes.length - 7 - 64 + 8 + 10;
  bytes.set([0, 0, 0, 8], pointer);
  expect(takenOn(bytes)).toBeNull();
});
