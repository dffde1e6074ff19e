import type { JSX, TargetedEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type Account, LONGEST_ACCOUNT_NAME } from '../../lib/core/facts/account';
import { useHere, useReadOnly } from '../here';

interface AccountNameProps {
  readonly account: Account;
  readonly name: (account: Account, name: string) => void;
}

/** A button that opens the field for an account's name. An empty name gives it back its number. */
export function AccountName({ account, name }: AccountNameProps): JSX.Element | null {
  const { words } = useHere();
  // Null until it was opened: closing the field moves the focus to the button, and the first drawing does not.
  const [typing, setTyping] = useState<boolean | null>(null);
  const field = useId();
  if (useReadOnly()) return null;
  if (!typing)
    return (
      <button
        type="button"
        class="link"
        ref={typing === false ? focusOnce : null}
        onClick={() => setTyping(true)}
      >
        {words.say(account.name === null ? 'accountNameIt' : 'accountRename')}
      </button>
    );
  const save = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    name(account, String(new FormData(event.currentTarget).get('name') ?? '').trim());
    setTyping(false);
  };
  return (
    <form class="actions" onSubmit={save}>
      <label for={field}>{words.say('accountName')}</label>
      <input
        id={field}
        name="name"
        dir="auto"
        autocomplete="off"
        maxLength={LONGEST_ACCOUNT_NAME}
        defaultValue={account.name ?? ''}
        aria-describedby={`${field}-text`}
        ref={focusOnce}
      />
      <button type="submit">{words.say('actionSave')}</button>
      <p id={`${field}-text`} class="soft">
        {words.say('accountNameText')}
      </p>
    </form>
  );
}

/** Takes the focus once it is drawn: what was pressed is gone, and the focus with it. */
const focusOnce = (drawn: HTMLElement | null): void => drawn?.focus();
