import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BackupFault } from '../../../../lib/files/backup/backup-fault';
import { type Backup, readBackup } from '../../../../lib/files/backup/read-backup';
import { isStoredOrder } from '../../../../lib/protocol/stored-schemas';
import {
  contentOf,
  type Files,
  forged,
  original,
  spoiledBytes,
  spoiledContent,
  withContent,
} from './spoiled-backup';

const whole = await readBackup(new Blob([original]));

/** Why it is refused; `read` where it is not. */
const outcome = (file: Blob | Uint8Array<ArrayBuffer>): Promise<string> =>
  readBackup(file instanceof Blob ? file : new Blob([file])).then(
    () => 'read',
    (error: unknown) => (error instanceof BackupFault ? error.kind : `threw ${String(error)}`),
  );

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
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(spoiledBytes, async (bytes) => {
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
    let read = 0;
    await fc.assert(
      fc.asyncProperty(spoiledContent, async (made) => {
        try {
          const { content, files } = await readBackup(await made());
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
