import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceId } from '../../../lib/core/records/evidence';
import { fileName } from '../../../lib/files/evidence/file-name';
import { isEvidence, keptFileName } from '../../../lib/protocol/evidence-schemas';
import { wholeCharacter } from '../../any-character';

const evidence = {
  id: evidenceId(new Uint8Array(16)),
  order: 'other:AB-100200',
  name: 'photo.jpg',
  type: 'image/jpeg',
  size: 12,
  shows: 'fault',
  takenOn: '2026-11-20',
  addedAt: Date.UTC(2026, 10, 22),
};

test.each<[string, object]>([
  ['a path', { name: '../photo.jpg' }],
  ['a name that turns its letters around', { name: 'gpj\u202e.exe' }],
  ['a type that could run', { type: 'text/html' }],
  ['nothing in it', { size: 0 }],
  ['a day that does not exist', { takenOn: '2026-02-30' }],
  ['a field that nobody knows', { html: '<b>' }],
])('%s is not kept', (_, wrong) => {
  expect(isEvidence(evidence)).toBe(true);
  expect(isEvidence({ ...evidence, ...wrong })).toBe(false);
});

test('any name of a file becomes one that may be kept, and stays it', () => {
  fc.assert(
    fc.property(fc.string({ unit: wholeCharacter, maxLength: 400 }), (name) => {
      const kept = keptFileName(name);
      expect(isEvidence({ ...evidence, name: kept })).toBe(true);
      expect(keptFileName(kept)).toBe(kept);
      const drawn = fileName({ name: kept, type: 'image/jpeg' });
      expect(isEvidence({ ...evidence, name: drawn })).toBe(true);
    }),
  );
  expect(keptFileName('C:\\Users\\photo 1.jpg')).toBe('photo 1.jpg');
  expect(keptFileName('a/b/')).toBe('file');
  expect(keptFileName(`${'🦆'.repeat(300)}.jpeg`)).toMatch(/^(?:🦆){50,}\.jpeg$/u);
  expect(keptFileName('🦆'.repeat(300)).length).toBeLessThan(195);
});
