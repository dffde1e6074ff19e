import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Backup, readBackup } from '../../../../lib/files/backup/read-backup';
import {
  type BackupParts,
  backupName,
  writeBackup,
} from '../../../../lib/files/backup/write-backup';
import { anyParts, bytesOf, MADE, someParts, written } from './a-backup';

/** What was written, as it is to be read. */
async function expectSame(backup: Backup, { files, ...parts }: BackupParts): Promise<void> {
  const evidence = files.map((file) => file.evidence);
  expect(backup.content).toEqual({ ...parts, evidence });
  expect(backup.files.map((file) => file.evidence)).toEqual(evidence);
  for (const [index, { bytes }] of files.entries()) {
    const read = backup.files[index]?.bytes ?? new Blob();
    expect(Buffer.compare(await bytesOf(read), await bytesOf(bytes))).toBe(0);
    expect(read.type).toBe(bytes.type);
  }
}

describe('a backup', () => {
  test('gives back everything, deep-equal, files byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyParts, async (parts) => {
        await expectSame(await readBackup(await written(parts)), parts);
      }),
      { numRuns: 100 },
    );
  });

  test('tells when it was made, and by which version', async () => {
    const { madeAt, madeBy } = await readBackup(await written(someParts));
    expect([madeAt, madeBy]).toEqual(['2026-11-22T12:00:00.000Z', '0.1.0']);
    expect(backupName(MADE.at)).toBe('claimclock-2026-11-22.zip');
  });

  test('shows its progress, never backwards, to the end', async () => {
    const zip = await written(someParts);
    for (const work of [
      (onProgress: (done: number) => void) => writeBackup(someParts, MADE, { onProgress }),
      (onProgress: (done: number) => void) => readBackup(zip, { onProgress }),
    ]) {
      const seen: number[] = [];
      await work((done) => seen.push(done));
      expect(seen.length).toBeGreaterThan(2);
      expect(seen).toEqual(seen.toSorted((a, b) => a - b));
      expect(seen.at(-1)).toBeLessThanOrEqual(1);
      expect(seen.at(-1)).toBeGreaterThan(0.8);
    }
  });

  test('can be stopped at every step of it', async () => {
    const zip = await written(someParts);
    const onProgress = vi.fn();
    await readBackup(zip, { onProgress });
    for (let after = 1; after <= onProgress.mock.calls.length; after += 1) {
      const stop = new AbortController();
      let steps = 0;
      const reading = readBackup(zip, {
        signal: stop.signal,
        onProgress: () => {
          steps += 1;
          if (steps === after) stop.abort();
        },
      });
      await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    }
    const stopped = AbortSignal.abort();
    await expect(writeBackup(someParts, MADE, { signal: stopped })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
