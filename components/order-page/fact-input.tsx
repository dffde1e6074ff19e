import type { JSX } from 'preact';
import type { FactName } from '../../lib/core/facts/fact';
import { choiceText } from '../../lib/wording/fact-words';
import { useHere } from '../here';
import { choicesOf, kindOf } from './fact-fields';
import { CURRENCY_FIELD } from './form-fields';

/** What a person may want to choose from; anything else can be typed as well. */
export interface Suggestions {
  readonly carriers: readonly string[];
  readonly countries: readonly string[];
  readonly currencies: readonly string[];
}

interface FactInputProps {
  readonly name: FactName;
  readonly id: string;
  /** What stands there at first. */
  readonly initial?: string;
  readonly currency?: string;
  readonly wrong: boolean;
  readonly currencyWrong: boolean;
  /** The id of what describes the control. */
  readonly describedBy: string;
  readonly suggestions: Suggestions;
}

/** The control that a fact is typed with. It keeps what is typed by itself: nothing is written back into it. */
export function FactInput(props: FactInputProps): JSX.Element {
  const { name, id, initial = '', wrong, describedBy } = props;
  const common = { id, name, 'aria-invalid': wrong, 'aria-describedby': describedBy };
  switch (kindOf(name)) {
    case 'day':
      return <input {...common} type="date" defaultValue={initial} />;
    case 'days':
      return (
        <input
          {...common}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          defaultValue={initial}
        />
      );
    case 'lines':
      return (
        <textarea
          {...common}
          rows={2}
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          defaultValue={initial}
        />
      );
    case 'link':
      return (
        <input
          {...common}
          type="text"
          inputMode="url"
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          placeholder="https://"
          defaultValue={initial}
        />
      );
    case 'choice':
      return <ChoiceInput {...props} />;
    case 'money':
      return <MoneyInput {...props} />;
    case 'text':
      return <TextInput {...props} />;
  }
}

function ChoiceInput({ name, id, initial = '', wrong, describedBy }: FactInputProps): JSX.Element {
  const { words } = useHere();
  return (
    <select id={id} name={name} aria-invalid={wrong} aria-describedby={describedBy}>
      <option value="" selected={initial === ''}>
        {words.say('orderPageNotSaid')}
      </option>
      {(choicesOf(name) ?? []).map((choice) => (
        <option key={choice} value={choice} selected={choice === initial}>
          {choiceText(name, choice, words)}
        </option>
      ))}
    </select>
  );
}

function MoneyInput(props: FactInputProps): JSX.Element {
  const { name, id, initial = '', currency = '', wrong, currencyWrong, describedBy } = props;
  const { words } = useHere();
  const list = `${id}-list`;
  return (
    <span class="money">
      <input
        id={id}
        name={name}
        type="text"
        inputMode="decimal"
        dir="ltr"
        autocomplete="off"
        aria-invalid={wrong}
        aria-describedby={describedBy}
        defaultValue={initial}
      />
      <input
        name={CURRENCY_FIELD}
        type="text"
        dir="ltr"
        list={list}
        autocomplete="off"
        spellcheck={false}
        size={6}
        placeholder="EUR"
        aria-label={words.say('orderPageCurrency')}
        aria-invalid={currencyWrong}
        aria-describedby={describedBy}
        defaultValue={currency}
      />
      <datalist id={list}>
        {props.suggestions.currencies.map((code) => (
          <option key={code} value={code} />
        ))}
      </datalist>
    </span>
  );
}

function TextInput(props: FactInputProps): JSX.Element {
  const { name, id, initial = '', wrong, describedBy, suggestions } = props;
  const options =
    name === 'carrier' ? suggestions.carriers : name === 'country' ? suggestions.countries : [];
  const list = options.length > 0 ? { list: `${id}-list` } : {};
  return (
    <>
      <input
        id={id}
        name={name}
        type="text"
        dir="auto"
        autocomplete="off"
        aria-invalid={wrong}
        aria-describedby={describedBy}
        defaultValue={initial}
        {...list}
      />
      {options.length > 0 ? (
        <datalist id={`${id}-list`}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}
