import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Words } from '../../lib/core/facts/words';
import type { PaidWith } from '../../lib/core/rules/route';
import { choiceText } from '../../lib/wording/fact-words';
import { useHere } from '../here';
import { PAYMENTS } from '../order-page/fact-fields';

export interface PaymentHandlers {
  /** Stores how the order was paid, as one of the names of `PAYMENTS`. */
  readonly sayPaidWith: (name: string) => void;
  readonly takeBackPaidWith: () => void;
}

interface PaidWithChoiceProps extends PaymentHandlers {
  readonly paidWith: PaidWith | null;
  /** Why it is asked; null where it is known. */
  readonly question: string | null;
}

/** A way to pay by its name in the language of the page, where it is one of `PAYMENTS`. */
export function paymentName(text: string, words: Words): string {
  const own = PAYMENTS.find((name) => name === text);
  return own ? choiceText('paidWith', own, words) : text;
}

/** How an order was paid: asked where no page names it, and what the user said can be taken back. */
export function PaidWithChoice(props: PaidWithChoiceProps): JSX.Element | null {
  const { paidWith, question, sayPaidWith, takeBackPaidWith } = props;
  const { words } = useHere();
  const [chosen, setChosen] = useState('');
  const field = useId();
  if (paidWith?.from === 'user') {
    return (
      <div class="actions">
        <span>{words.say('routePaidByUser', paymentName(paidWith.text, words))}</span>
        <button type="button" onClick={takeBackPaidWith}>
          {words.say('orderPageTakeBack')}
        </button>
      </div>
    );
  }
  if (question === null) return null;
  const choose = (event: Event): void => {
    event.preventDefault();
    if (chosen !== '') sayPaidWith(chosen);
  };
  return (
    <form class="field" onSubmit={choose}>
      <label for={field}>{question}</label>
      <div class="actions">
        <select
          id={field}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">{words.say('routeChoose')}</option>
          {PAYMENTS.map((name) => (
            <option key={name} value={name}>
              {choiceText('paidWith', name, words)}
            </option>
          ))}
        </select>
        <button type="submit" disabled={chosen === ''}>
          {words.say('routeSave')}
        </button>
      </div>
    </form>
  );
}
