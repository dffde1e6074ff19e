import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sha256 } from '../../../../lib/files/backup/manifest';
import { bytesOf, someParts, written } from './a-backup';

/** A sound backup, that others are made of. */
export const original = await bytesOf(await written(someParts));
export const contentOf = () =>
  JSON.parse(strFromU8(unzipSync(original)['orders.json'] ?? strToU8('')));

export type Files = Record<string, Uint8Array>;

/** A backup whose author knows how to make the checksums right. */
export async function forged(change: (files: Files) => void, manifest: object = {}): Promise<Blob> {
  const files: Files = unzipSync(original);
  const before = JSON.parse(strFromU8(files['manifest.json'] ?? strToU8('{}')));
  change(files);
  const facts: Record<string, { size: number; sha256: string }> = {};
  for (const [name, bytes] of Object.entries(files))
    if (name !== 'manifest.json' && !(name in manifest))
      facts[name] = { size: bytes.length, sha256: await sha256(bytes.slice()) };
  files['manifest.json'] = strToU8(JSON.stringify({ ...before, files: facts, ...manifest }));
  return new Blob([zipSync(files).slice()]);
}
export const withContent = (content: unknown) =>
  forged((files) => {
    files['orders.json'] = strToU8(typeof content === 'string' ? content : JSON.stringify(content));
  });

const at = fc.nat({ max: original.length - 1 });
const change = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), at, byte: fc.nat({ max: 255 }) }),
  fc.record({ kind: fc.constant('cut' as const), at, length: fc.nat({ max: 40 }) }),
  fc.record({ kind: fc.constant('copy' as const), at, from: at, length: fc.nat({ max: 80 }) }),
);

/** The bytes of a backup, changed in a few places. */
export const spoiledBytes: fc.Arbitrary<Uint8Array<ArrayBuffer>> = fc
  .array(change, { minLength: 1, maxLength: 4 })
  .map((changes) => {
    let bytes = original.slice();
    for (const each of changes) {
      if (each.kind === 'set') bytes[each.at] = each.byte;
      else if (each.kind === 'copy') bytes.copyWithin(each.at, each.from, each.from + each.length);
      else
        bytes = new Uint8Array([
          ...bytes.subarray(0, each.at),
          ...bytes.subarray(each.at + each.length),
        ]);
    }
    return bytes;
  });

type Path = readonly (string | number)[];

function placesIn(value: unknown, path: Path = []): Path[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...inside.flatMap(([name, each]) => placesIn(each, [...path, name]))];
}

const strange = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 1e308, '', [], {}, '__proto__', '../x', '\u202e'),
  fc.jsonValue({ maxDepth: 3 }),
);

function put(root: unknown, path: Path, value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined || typeof root !== 'object' || root === null) return value;
  const inside = Object.entries(root).map(([each, old]) => [
    each,
    each === String(name) ? put(old, rest, value) : old,
  ]);
  return Array.isArray(root) ? inside.map(([, each]) => each) : Object.fromEntries(inside);
}

/** What a backup says, with one thing in it that is another; its checksums are right. */
export const spoiledContent: fc.Arbitrary<() => Promise<Blob>> = fc
  .tuple(fc.constantFrom(...placesIn(contentOf())), strange)
  .map(
    ([path, value]) =>
      () =>
        withContent(put(contentOf(), path, value)),
  );
