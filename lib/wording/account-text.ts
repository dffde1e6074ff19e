import type { Account } from '../core/facts/account';
import type { Words } from '../core/facts/words';

/** What an account is called: by the user, else "Account 2"; null where there is none to tell of. */
export const accountText = (account: Account | undefined, words: Words): string | null =>
  account ? (account.name ?? words.say('accountNumber', String(account.number))) : null;
