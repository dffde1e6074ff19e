import type { JSX } from 'preact';
import type { Account, AccountId } from '../../lib/core/facts/account';
import { accountText } from '../../lib/wording/account-text';
import { useHere } from '../here';
import { AccountName } from './account-name';

interface AccountFilterProps {
  readonly accounts: readonly Account[];
  /** The one whose orders alone are listed; null: all are. */
  readonly chosen: Account | null;
  /** How many orders are not listed. */
  readonly hidden: number;
  readonly choose: (account: AccountId | null) => void;
  readonly name: (account: Account, name: string) => void;
}

/** Narrows the list to the orders of one account, which can be given a name while they are looked at. */
export function AccountFilter(props: AccountFilterProps): JSX.Element {
  const { accounts, chosen, hidden, choose, name } = props;
  const { words } = useHere();
  return (
    <section class="accounts" aria-label={words.say('accountFilter')}>
      <div class="actions">
        <button type="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
          {words.say('accountAll')}
        </button>
        {accounts.map((account) => (
          <button
            key={account.id}
            type="button"
            dir="auto"
            aria-pressed={account.id === chosen?.id}
            onClick={() => choose(account.id)}
          >
            {accountText(account, words)}
          </button>
        ))}
      </div>
      {chosen ? <AccountName key={chosen.id} account={chosen} name={name} /> : null}
      <p class="soft" role="status">
        {hidden > 0 ? words.count('accountHidden', hidden) : ''}
      </p>
    </section>
  );
}
