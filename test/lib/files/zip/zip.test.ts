import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../../lib/files/zip/crc32';
import { unpack } from '../../../../lib/files/zip/unpack';
import { type ZipEntry, zipEntries } from '../../../../lib/files/zip/zip-directory';
import { zipWriter } from '../../../../lib/files/zip/zip-writer';

const AT = new Date('2026-11-22T12:00:00Z');
const nothing = async () => {};
const joined = (pieces: readonly Uint8Array[]) => [...Buffer.concat(pieces)];

async function written(files: readonly (readonly [string, Uint8Array, boolean])[]): Promise<Blob> {
  const zip = zipWriter(AT);
  for (const [name, bytes, pack] of files) await zip.add(name, bytes, pack, nothing);
  return zip.end();
}
const packedBy = (files: Record<string, Uint8Array>) => new Blob([zipSync(files).slice()]);
const bytesOf = async (zip: Blob) => new Uint8Array(await zip.arrayBuffer());
const kindOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof Error && 'kind' in error ? error.kind : error),
  );

const anyFiles = fc.uniqueArray(
  fc.tuple(
    fc.stringMatching(/^[a-z]{1,8}(?:\/[a-z]{1,8})?$/),
    fc.uint8Array({ maxLength: 3_000 }),
    fc.boolean(),
  ),
  { selector: ([name]) => name, maxLength: 6 },
);

describe('a zip file', () => {
  test('that was written is read the same by another reader and by ours', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, async (files) => {
        const zip = await written(files);
        const others = unzipSync(await bytesOf(zip));
        const entries = await zipEntries(zip, 10);
        expect(entries.map(({ name }) => name)).toEqual(files.map(([name]) => name));
        for (const [index, [name, bytes]] of files.entries()) {
          expect([...(others[name] ?? [])]).toEqual([...bytes]);
          expect(joined(await unpack(zip, entries[index] as ZipEntry, nothing))).toEqual([
            ...bytes,
          ]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('by another writer is read too, with words at its end', async () => {
    const zip = packedBy({ 'orders.json': strToU8('[]'), 'evidence/': new Uint8Array() });
    const [orders] = await zipEntries(zip, 10);
    expect(joined(await unpack(zip, orders as ZipEntry, nothing))).toEqual([...strToU8('[]')]);
  });

  test('that is none, or was cut, is told apart', async () => {
    const zip = await bytesOf(packedBy({ 'a.json': strToU8('{}') }));
    expect(await kindOf(zipEntries(new Blob([]), 10))).toBe('not-a-zip');
    expect(await kindOf(zipEntries(new Blob(['no zip file at all, but long enough']), 10))).toBe(
      'not-a-zip',
    );
    for (let length = 0; length < zip.length; length += 1)
      expect(await kindOf(zipEntries(new Blob([zip.subarray(0, length)]), 10))).toBe('not-a-zip');
    expect(await kindOf(zipEntries(new Blob([zip.subarray(1)]), 10))).toBe('damaged');
  });

  test('with more files than are asked for is too big', async () => {
    const zip = packedBy({ a: strToU8('1'), b: strToU8('2'), c: strToU8('3') });
    expect(await kindOf(zipEntries(zip, 2))).toBe('too-big');
  });

  test('with one name twice is refused', async () => {
    const zip = await bytesOf(packedBy({ 'a.json': strToU8('1'), 'b.json': strToU8('2') }));
    const same = zip.map((byte) => (byte === 98 ? 97 : byte));
    expect(await kindOf(zipEntries(new Blob([same]), 10))).toBe('unexpected');
  });

  test('whose files lie over each other, so that little becomes much, is refused', async () => {
    const zip = await bytesOf(packedBy({ a: strToU8('one and the same'), b: strToU8('other') }));
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - 6, true);
    const second = directory + 46 + 1;
    // The second entry of the directory now tells of the first file, under the same name.
    zip.copyWithin(second, directory, directory + 47);
    expect(await kindOf(zipEntries(new Blob([zip]), 10))).toBe('unexpected');
    zip[second + 46] = 98;
    expect(await kindOf(zipEntries(new Blob([zip]), 10))).toBe('damaged');
  });
});

describe('unpacking', () => {
  test('ends as soon as more comes out than was declared: a bomb costs no room', async () => {
    const zip = packedBy({ bomb: new Uint8Array(5_000_000) });
    const [entry] = await zipEntries(zip, 10);
    expect(zip.size).toBeLessThan(10_000);
    const declared = { ...(entry as ZipEntry), size: 100 };
    expect(await kindOf(unpack(zip, declared, nothing))).toBe('damaged');
  });

  test('of other bytes than were packed is refused', async () => {
    const zip = packedBy({
      a: strToU8('something that is long enough to be packed, packed, packed'),
    });
    const [entry] = await zipEntries(zip, 10);
    const whole = await bytesOf(zip);
    const { start, packed } = entry as ZipEntry;
    for (let at = start; at < start + packed; at += 1) {
      const spoiled = whole.slice();
      spoiled[at] = (spoiled[at] ?? 0) ^ 0x10;
      expect(await kindOf(unpack(new Blob([spoiled]), entry as ZipEntry, nothing))).toBe('damaged');
    }
  });
});

test('the checksum is the one that is known of "123456789"', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  expect(crc32(strToU8('6789'), crc32(strToU8('12345')))).toBe(0xcbf43926);
});
