import * as v from 'valibot';
import { accountIdOf } from '../../core/facts/account';
import { hexOf } from '../../core/plain/hex';
import type { AccountIds } from '../../ports/ports';
import { readStored, writeStored } from './storage-area';

const KEY = 'accountSalt';
const SALT_BYTES = 16;

const salt = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/**
 * Makes the ids of accounts: SHA-256 over a salt that is random and made once per installation, cut short. The salt
 * leaves the browser's storage in the user's own backup alone, so that no id means anything anywhere else.
 */
export function saltedAccountIds(): AccountIds {
  let salted: Promise<string> | null = null;
  return {
    async of(marketplace, part) {
      // One promise for all: two that ask at the same time must not make two salts.
      salted ??= saltOf().catch((error: unknown) => {
        salted = null;
        throw error;
      });
      const text = new TextEncoder().encode(`${await salted}:${marketplace}:${part}`);
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
      return accountIdOf(hash);
    },
    salt: storedSalt,
    async adopt(other) {
      salted = null;
      await writeStored('local', KEY, other);
    },
  };
}

/** The salt of this installation; null where none was made yet. */
export async function storedSalt(): Promise<string | null> {
  const stored = await readStored('local', KEY);
  return v.is(salt, stored) ? stored : null;
}

/** The salt of this installation, made when it is first asked for. */
async function saltOf(): Promise<string> {
  const stored = await storedSalt();
  if (stored !== null) return stored;
  const made = hexOf(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  await writeStored('local', KEY, made);
  return made;
}
