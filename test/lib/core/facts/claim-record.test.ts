// Covers claims/claim-record.ts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ClaimRecord,
  type Draft,
  recordedAt,
  uniteClaims,
  withDraft,
  withoutVersions,
  withWriting,
} from '../../../../lib/core/facts/claims/claim-record';

const write = (draft: Draft, text: string, over: readonly number[], at = 1) =>
  withWriting(draft, { text, base: 'made', over, at });
const texts = (draft: Draft) => draft.map(({ text }) => text);

test('who has read what is there takes its place; who has not stands beside it', () => {
  const one = write([], 'one', []);
  expect(one).toEqual([{ text: 'one', base: 'made', version: 1, at: 1 }]);
  expect(texts(write(one, 'one more', [1]))).toEqual(['one more']);
  const both = write(one, 'two', []);
  expect(both.map(({ text, version }) => [text, version])).toEqual([
    ['two', 2],
    ['one', 1],
  ]);
  expect(texts(write(both, 'one and two', [1, 2]))).toEqual(['one and two']);
  expect(texts(write(both, 'one', [2]))).toEqual(['one']);
  expect(texts(withoutVersions(both, [2]))).toEqual(['one']);
});

test('whatever several pages type in whatever order, no text goes that nobody had read', () => {
  const page = fc.record({
    page: fc.nat(2),
    reads: fc.boolean(),
    text: fc.string({ minLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(page, { maxLength: 15 }), (steps) => {
      let draft: Draft = [];
      const seen = new Map<number, readonly number[]>();
      const last = new Map<number, string>();
      for (const { page: who, reads, text } of steps) {
        // Reading takes everything over, as somebody does who saw all versions.
        if (reads)
          seen.set(
            who,
            draft.map(({ version }) => version),
          );
        draft = write(draft, text, seen.get(who) ?? []);
        const own = draft.find((each) => each.text === text);
        expect(own).toBeDefined();
        seen.set(who, own ? [own.version] : []);
        last.set(who, text);
        if (reads) for (const other of [...last.keys()]) if (other !== who) last.delete(other);
        for (const kept of last.values()) expect(texts(draft)).toContain(kept);
        const versions = draft.map(({ version }) => version);
        expect(new Set(versions).size).toBe(versions.length);
      }
    }),
  );
});

test('a letter without versions is none; the last thing said or written dates the record', () => {
  const record = withDraft(
    { situation: { name: 'late', at: 5 } },
    'to-bank',
    write([], 'a', [], 9),
  );
  expect(recordedAt(record)).toBe(9);
  expect(withDraft(record, 'to-bank', [])).toEqual({ situation: { name: 'late', at: 5 } });
  expect(recordedAt({})).toBe(0);
});

test('two records keep the words of both, and the situation chosen last', () => {
  const here: ClaimRecord = {
    situation: { name: 'late', at: 5 },
    letters: { 'to-bank': write([], 'typed here', [], 3) },
  };
  const there: ClaimRecord = {
    situation: { name: 'damaged', at: 6 },
    letters: {
      'to-bank': write([], 'typed there', [], 4),
      reopen: write([], 'again', [], 2),
    },
  };
  const united = uniteClaims(here, there);
  expect(united.situation?.name).toBe('damaged');
  expect(texts(united.letters?.['to-bank'] ?? [])).toEqual(['typed there', 'typed here']);
  expect(texts(united.letters?.reopen ?? [])).toEqual(['again']);
  expect(uniteClaims(united, there)).toEqual(united);
  expect(uniteClaims(united, here)).toEqual(united);
});

test('what one version holds whole is not kept beside it', () => {
  const older: ClaimRecord = { letters: { reopen: write([], 'Hello', [], 1) } };
  const newer: ClaimRecord = { letters: { reopen: write([], 'Hello, again', [], 2) } };
  for (const united of [uniteClaims(older, newer), uniteClaims(newer, older)])
    expect(texts(united.letters?.reopen ?? [])).toEqual(['Hello, again']);
});
