import type { JSX } from 'preact';
import { choiceText } from '../../lib/wording/fact-words';
import { useHere } from '../here';
import { PAYMENTS } from '../order-page/fact-fields';
import { SelectField } from './select-field';

interface PaymentFieldProps {
  /** One of `PAYMENTS`; null: not said. */
  readonly paidWith: string | null;
  readonly save: (paidWith: string | null) => void;
}

/** How the user pays where nobody says it of an order. */
export function PaymentField({ paidWith, save }: PaymentFieldProps): JSX.Element {
  const { words } = useHere();
  return (
    <SelectField
      label={words.say('settingsPaidWith')}
      text={words.say('settingsPaidWithText')}
      none={words.say('countryNone')}
      options={PAYMENTS.map((value) => ({ value, name: choiceText('paidWith', value, words) }))}
      chosen={paidWith}
      save={save}
    />
  );
}
