import type { JSX } from 'preact';
import type { FactName } from '../../lib/core/facts/fact';
import { factName, problemText } from '../../lib/wording/fact-words';
import { useHere } from '../here';
import { PastedMark } from '../new-order/pasted-mark';
import { kindOf } from './fact-fields';
import { FactInput, type Suggestions } from './fact-input';
import { CURRENCY_FIELD, type Problems } from './form-fields';

interface FactFieldProps {
  readonly name: FactName;
  readonly id: string;
  /** Another name for the field than the fact's own. */
  readonly label?: string;
  readonly initial?: string;
  readonly currency?: string;
  readonly problems: Problems;
  readonly suggestions: Suggestions;
  /** Says that what a pasted text put there is right; left out where none did. */
  readonly confirm?: (() => void) | undefined;
}

/** Facts whose field needs a sentence more than its name. */
const HINTS: { readonly [Name in FactName]?: string } = {
  statedEnd: 'orderPageHintStatedEnd',
  promisedBy: 'orderPageHintPromisedBy',
  link: 'orderPageHintLink',
  trackingNumbers: 'orderPageHintTrackingNumbers',
  carrier: 'orderPageHintCarrier',
  paidWith: 'orderPageHintPaidWith',
  situation: 'orderPageHintSituation',
  piecesMissing: 'orderPageHintPiecesMissing',
};

/** One field with its name, what it means, and what is wrong with it. */
export function FactField(props: FactFieldProps): JSX.Element {
  const { name, id, problems } = props;
  const { words } = useHere();
  const [own, ofCurrency] = [problems[name], problems[CURRENCY_FIELD]];
  const problem = own ?? (kindOf(name) === 'money' ? ofCurrency : undefined);
  const hint = HINTS[name];
  const label = props.label ?? factName(name, words);
  return (
    <div class="field" data-pasted={props.confirm ? '' : undefined}>
      <label for={id}>{label}</label>
      <FactInput
        {...props}
        wrong={own !== undefined}
        currencyWrong={problem !== undefined && problem === ofCurrency}
        describedBy={`${id}-says`}
      />
      {props.confirm && <PastedMark name={label} confirm={props.confirm} />}
      <p id={`${id}-says`} class={problem ? 'wrong' : 'soft'}>
        {problem ? problemText(problem, words) : hint ? words.say(hint) : ''}
      </p>
    </div>
  );
}
