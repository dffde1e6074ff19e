// Covers case-names.ts too.
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { EVIDENCE_SHOWS, EVIDENCE_TYPES } from '../../../../lib/core/records/evidence';
import { caseNames, letterNames } from '../../../../lib/files/case-file/case-names';
import { writeCaseFile } from '../../../../lib/files/case-file/write-case-file';
import { wholeCharacter } from '../../../any-character';

test('one zip holds the index, the letters and the files byte for byte', async () => {
  const picture = new Uint8Array([0xff, 0xd8, 1, 2, 3]);
  const zip = await writeCaseFile(
    {
      index: '<!doctype html><title>Case</title>',
      letters: [{ name: 'letters/01-to-bank.txt', text: 'Größe' }],
      files: [{ name: 'evidence/01-fault-a.jpg', bytes: new Blob([picture]) }],
    },
    new Date('2026-11-29T12:00Z'),
  );
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  expect(Object.keys(files)).toEqual([
    'index.html',
    'letters/01-to-bank.txt',
    'evidence/01-fault-a.jpg',
  ]);
  const text = (name: string) => new TextDecoder().decode(files[name]);
  expect(text('index.html')).toContain('<title>Case</title>');
  expect(text('letters/01-to-bank.txt')).toBe('Größe');
  expect([...(files['evidence/01-fault-a.jpg'] ?? [])]).toEqual([...picture]);
});

test('names sort as the case does, and whatever a file is called none leads out of the zip', () => {
  const file = fc.record({
    name: fc.oneof(
      fc.string({ unit: wholeCharacter }),
      fc.constantFrom('../../x', '..', 'a/b', 'C:\\x'),
    ),
    shows: fc.constantFrom(...EVIDENCE_SHOWS),
    type: fc.constantFrom(...EVIDENCE_TYPES),
  });
  fc.assert(
    fc.property(fc.array(file, { maxLength: 30 }), (files) => {
      const names = caseNames(files);
      for (const name of names)
        expect(name).toMatch(/^evidence\/\d\d-[a-z]+-[\w.-]+\.[a-z0-9]{2,4}$/);
      expect(names.every((name) => !name.includes('..') || !name.includes('/..'))).toBe(true);
      expect(new Set(names).size).toBe(files.length);
      expect(names.toSorted()).toEqual(names);
    }),
  );
  const called = (name: string) => caseNames([{ name, shows: 'fault', type: 'image/jpeg' }])[0];
  expect(called('Größe.jpg')).toBe('evidence/01-fault-Gro-e.jpg');
  for (const name of ['фото.jpg', '写真.jpg', '사진.JPG', 'صورة.jpg', '\ud800.jpg', '.jpg', 'фото'])
    expect(called(name)).toBe('evidence/01-fault-file.jpg');
  expect(called('写真 1.png')).toBe('evidence/01-fault-1.jpg');
  expect(letterNames(['to-bank', '../x'])).toEqual(['letters/01-to-bank.txt', 'letters/02-x.txt']);
});
