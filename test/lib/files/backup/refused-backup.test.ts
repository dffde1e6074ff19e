import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BackupFault } from '../../../../lib/files/backup/backup-fault';
import { sha256 } from '../../../../lib/files/backup/manifest';
import { type Backup, readBackup } from '../../../../lib/files/backup/read-backup';
import { isStoredOrder } from '../../../../lib/protocol/stored-schemas';
import { bytesOf, someParts, written } from './a-backup';

const original = await bytesOf(await written(someParts));
const whole = await readBackup(new Blob([original]));
const contentOf = () => JSON.parse(strFromU8(unzipSync(original)['orders.json'] ?? strToU8('')));

/** Why it is refused; `read` where it is not. */
const outcome = (file: Blob | Uint8Array<ArrayBuffer>): Promise<string> =>
  readBackup(file instanceof Blob ? file : new Blob([file])).then(
    () => 'read',
    (error: unknown) => (error instanceof BackupFault ? error.kind : `threw ${String(error)}`),
  );

type Files = Record<string, Uint8Array>;

/** A backup whose author knows how to make the checksums right. */
async function forged(change: (files: Files) => void, manifest: object = {}): Promise<Blob> {
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
const withContent = (content: unknown) =>
  forged((files) => {
    files['orders.json'] = strToU8(typeof content === 'string' ? content : JSON.stringify(content));
  });

describe('a backup is refused whole, with the reason', () => {
  test('where it is none', async () => {
    expect(await outcome(new Blob([]))).toBe('not-a-backup');
    expect(
      await outcome(strToU8('a letter to the seller, long enough to be a zip file').slice()),
    ).toBe('not-a-backup');
    expect(await outcome(zipSync({ 'photo.jpg': strToU8('x') }).slice())).toBe('not-a-backup');
    expect(await outcome(await forged(() => {}, { format: 'another' }))).toBe('not-a-backup');
  });

  test('where it is cut off, wherever that is', async () => {
    for (let length = 0; length < original.length; length += 7)
      expect(await outcome(original.slice(0, length))).not.toBe('read');
  });

  test('where a newer version wrote it; one of this version or before is read', async () => {
    expect(await outcome(await forged(() => {}))).toBe('read');
    expect(await outcome(await forged(() => {}, { version: 2 }))).toBe('newer');
    expect(await outcome(await forged(() => {}, { version: 99, files: 'of another form' }))).toBe(
      'newer',
    );
    for (const version of [0, -1, 1.5, '1', null])
      expect(await outcome(await forged(() => {}, { version }))).toBe('not-a-backup');
  });

  test.each([
    '../orders.json',
    '/etc/passwd',
    'evidence/../../x',
    'C:\\x',
    'evidence/short',
    'other.json',
    'evidence/00000000000000000000000000000000/x',
  ])('where a file is called %s', async (name) => {
    const put = (files: Files) => {
      files[name] = strToU8('x');
    };
    expect(await outcome(await forged(put))).not.toBe('read');
    expect(await outcome(await forged(put, { files: {} }))).not.toBe('read');
  });

  test('where a file is missing, of another size, of another kind, or of no order', async () => {
    const [first = ''] = Object.keys(unzipSync(original)).filter((name) => name.includes('/'));
    expect(await outcome(await forged((files) => delete files[first]))).not.toBe('read');
    const replaced = (bytes: Uint8Array) =>
      forged((files) => {
        files[first] = bytes;
      });
    expect(await outcome(await replaced(strToU8('<html><script>')))).toBe('damaged');
    expect(await outcome(await replaced(new Uint8Array()))).toBe('damaged');
    const extra = (files: Files) => {
      files['evidence/ffffffffffffffffffffffffffffffff'] = strToU8('x');
    };
    expect(await outcome(await forged(extra))).toBe('unexpected');
    const { orders: _, ...noOrders } = contentOf();
    expect(await outcome(await withContent({ ...noOrders, orders: [] }))).toBe('damaged');
  });

  test('where an order is none, or there twice, or two files are one', async () => {
    const { orders, evidence, ...others } = contentOf();
    const [order, ...more] = orders;
    for (const wrong of [
      { ...order, key: 'aliexpress:1' },
      { ...order, facts: { __proto__: 1, toString: [] } },
      { ...order, bounds: { first: 'yesterday' } },
      { ...order, id: '../../x' },
      null,
      [],
    ])
      expect(
        await outcome(await withContent({ ...others, evidence, orders: [wrong, ...more] })),
      ).toBe('damaged');
    const twice = { ...others, evidence, orders: [order, ...orders] };
    expect(await outcome(await withContent(twice))).toBe('damaged');
    const one = { ...others, orders, evidence: [evidence[0], evidence[0]] };
    expect(await outcome(await withContent(one))).toBe('damaged');
  });

  test('where it is no text, no JSON, or nested without end', async () => {
    const bytes = (content: Uint8Array) =>
      forged((files) => {
        files['orders.json'] = content;
      });
    expect(await outcome(await bytes(new Uint8Array([0x7b, 0xff, 0xfe])))).toBe('damaged');
    expect(await outcome(await withContent('{'))).toBe('damaged');
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const { orders, ...others } = contentOf();
    const text = JSON.stringify({ ...others, settings: 'DEEP', orders });
    expect(await outcome(await withContent(text.replace('"DEEP"', deep)))).toBe('damaged');
    const inOrder = JSON.stringify({ ...others, orders: [{ ...orders[0], more: 'DEEP' }] });
    expect(await outcome(await withContent(inOrder.replace('"DEEP"', deep)))).toBe('damaged');
  });

  test('where it says that little becomes much, before anything is unpacked', async () => {
    const bomb = original.slice();
    const entry = Buffer.from(bomb.buffer).lastIndexOf('orders.json') - 46;
    new DataView(bomb.buffer).setUint32(entry + 24, 160_000_000, true);
    expect(await outcome(bomb)).toBe('too-big');
  });
});

describe('1,000 spoiled backups', () => {
  const expectHarmless = (backup: Backup) => {
    expect(backup.content).toEqual(whole.content);
    expect(backup.files.map(({ evidence }) => evidence)).toEqual(whole.content.evidence);
  };

  test('are refused, or say exactly what the sound one says', async () => {
    const at = fc.nat({ max: original.length - 1 });
    const change = fc.oneof(
      fc.record({ kind: fc.constant('set' as const), at, byte: fc.nat({ max: 255 }) }),
      fc.record({ kind: fc.constant('cut' as const), at, length: fc.nat({ max: 40 }) }),
      fc.record({ kind: fc.constant('copy' as const), at, from: at, length: fc.nat({ max: 80 }) }),
    );
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let bytes = original.slice();
        for (const each of changes) {
          if (each.kind === 'set') bytes[each.at] = each.byte;
          else if (each.kind === 'copy')
            bytes.copyWithin(each.at, each.from, each.from + each.length);
          else
            bytes = new Uint8Array([
              ...bytes.subarray(0, each.at),
              ...bytes.subarray(each.at + each.length),
            ]);
        }
        try {
          expectHarmless(await readBackup(new Blob([bytes])));
        } catch (error) {
          if (!(error instanceof BackupFault)) throw error;
          refused += 1;
        }
      }),
      { numRuns: 600 },
    );
    expect(refused).toBeGreaterThan(300);
  });

  test('with right checksums give nothing but orders and files that may be stored', async () => {
    const places: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]) => {
      places.push(path);
      if (typeof value === 'object' && value !== null)
        for (const [name, inside] of Object.entries(value)) walk(inside, [...path, name]);
    };
    walk(contentOf(), []);
    const strange = fc.oneof(
      fc.constantFrom<unknown>(null, true, -1, 1e308, '', [], {}, '__proto__', '../x', '\u202e'),
      fc.jsonValue({ maxDepth: 3 }),
    );
    const put = (root: unknown, path: readonly (string | number)[], value: unknown): unknown => {
      const [name, ...rest] = path;
      if (name === undefined || typeof root !== 'object' || root === null) return value;
      const inside = Object.entries(root).map(([each, old]) => [
        each,
        each === String(name) ? put(old, rest, value) : old,
      ]);
      return Array.isArray(root) ? inside.map(([, each]) => each) : Object.fromEntries(inside);
    };
    let read = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), strange, async (path, value) => {
        try {
          const { content, files } = await readBackup(
            await withContent(put(contentOf(), path, value)),
          );
          read += 1;
          expect(content.orders.every(isStoredOrder)).toBe(true);
          expect(files.map(({ evidence }) => evidence)).toEqual(content.evidence);
        } catch (error) {
          if (!(error instanceof BackupFault)) throw error;
        }
      }),
      { numRuns: 400 },
    );
    expect(read).toBeGreaterThan(10);
  });
});
