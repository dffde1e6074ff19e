import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { saltedAccountIds } from '../../../../lib/adapters/storage/account-ids';
import { isAccountId } from '../../../../lib/core/facts/account';
import { type FakeExtension, installFakeExtension } from '../fake-extension';

const SALT = 'accountSalt';
const parts = fc.stringMatching(/^[0-9]{4}$/);

let extension: FakeExtension;
beforeEach(() => {
  extension = installFakeExtension();
});
const salt = () => extension.stored.local.get(SALT);

test('the salt is random, made at the first use and kept from then on', async () => {
  expect(salt()).toBeUndefined();
  const id = await saltedAccountIds().of('aliexpress', '1559');
  const first = salt();
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  // The next worker.
  expect(await saltedAccountIds().of('aliexpress', '1559')).toBe(id);
  expect(salt()).toBe(first);
  expect(extension.stored.sync.size).toBe(0);
  extension = installFakeExtension();
  await saltedAccountIds().of('aliexpress', '1559');
  expect(salt()).not.toBe(first);
});

test('the same part gives the same id, another part or another shop another one', async () => {
  const ids = saltedAccountIds();
  await fc.assert(
    fc.asyncProperty(parts, parts, async (one, other) => {
      const [id, again, another, elsewhere] = await Promise.all([
        ids.of('aliexpress', one),
        ids.of('aliexpress', one),
        ids.of('aliexpress', other),
        ids.of('temu', one),
      ]);
      expect(isAccountId(id)).toBe(true);
      expect(again).toBe(id);
      expect(another === id).toBe(one === other);
      expect(elsewhere).not.toBe(id);
    }),
  );
});

test('another salt gives another id', async () => {
  await fc.assert(
    fc.asyncProperty(
      parts,
      fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{32}$/), { minLength: 2, maxLength: 2 }),
      async (part, salts) => {
        const ids: string[] = [];
        for (const each of salts) {
          extension.stored.local.set(SALT, each);
          ids.push(await saltedAccountIds().of('aliexpress', part));
        }
        expect(ids[0]).not.toBe(ids[1]);
      },
    ),
  );
});

test('it is SHA-256 over salt, shop and part, cut to eight bytes', async () => {
  extension.stored.local.set(SALT, '00112233445566778899aabbccddeeff');
  // printf '00112233445566778899aabbccddeeff:aliexpress:1559' | sha256sum | cut -c1-16
  expect(await saltedAccountIds().of('aliexpress', '1559')).toBe('e9c15eb4ed66dbb2');
});

test('two that ask at the same time get one salt', async () => {
  const ids = saltedAccountIds();
  const [one, two] = await Promise.all([
    ids.of('aliexpress', '1559'),
    ids.of('aliexpress', '1559'),
  ]);
  expect(one).toBe(two);
  expect(await saltedAccountIds().of('aliexpress', '1559')).toBe(one);
});

test('what is no salt is replaced; without storage there is no id, and later there is', async () => {
  extension.stored.local.set(SALT, 'guess');
  const ids = saltedAccountIds();
  extension.broken.add('local');
  await expect(ids.of('aliexpress', '1559')).rejects.toThrow();
  extension.broken.clear();
  expect(isAccountId(await ids.of('aliexpress', '1559'))).toBe(true);
  expect(salt()).not.toBe('guess');
});
