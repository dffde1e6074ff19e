import { expect, test } from 'vitest';
import { evidenceId, isEvidenceId } from '../../../../lib/core/records/evidence';

test('an id is made of random bytes, and known again', () => {
  const id = evidenceId(Uint8Array.from({ length: 16 }, (_, index) => index));
  expect(id).toBe('000102030405060708090a0b0c0d0e0f');
  expect(isEvidenceId(id)).toBe(true);
  for (const other of ['', `${id}0`, id.toUpperCase().replace('0A', 'AA'), '../..', 7, null])
    expect(isEvidenceId(other)).toBe(false);
});
