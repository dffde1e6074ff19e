import { expect, test } from 'vitest';
import { EVIDENCE_TYPES } from '../../../../lib/core/records/evidence';
import { fileName } from '../../../../lib/files/evidence/file-name';

test('a file ends with what it is', () => {
  for (const [name, type, called] of [
    ['photo.jpeg', 'image/jpeg', 'photo.jpeg'],
    ['photo.PNG', 'image/jpeg', 'photo.jpg'],
    ['IMG 1.HEIC', 'image/jpeg', 'IMG 1.jpg'],
    ['no ending', 'image/jpeg', 'no ending.jpg'],
    ['photo.html', 'image/gif', 'photo.html.gif'],
    ['bill.pdf.exe', 'application/pdf', 'bill.pdf.exe.pdf'],
    ['2026.11.29', 'video/mp4', '2026.11.29.mp4'],
    ['.pdf', 'application/pdf', 'file.pdf'],
    ['фото.mov', 'video/quicktime', 'фото.mov'],
  ] as const)
    expect(fileName({ name, type })).toBe(called);
});

test('whatever it is, and is called so once more', () => {
  for (const type of EVIDENCE_TYPES) {
    const once = fileName({ name: 'a.b', type });
    expect(once).toMatch(/^a\.b\.[a-z0-9]{3,4}$/);
    expect(fileName({ name: once, type })).toBe(once);
  }
});
