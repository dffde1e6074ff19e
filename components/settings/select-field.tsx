import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useHere } from '../here';

export interface SelectOption {
  readonly value: string;
  readonly name: string;
  /** The language that the name is in, where it is not the page's. */
  readonly lang?: string;
}

interface SelectFieldProps {
  readonly label: string;
  /** What stands below it. */
  readonly text: string;
  /** What is chosen where nothing is: the default. */
  readonly none: string;
  readonly options: readonly SelectOption[];
  /** Null: none of them. */
  readonly chosen: string | null;
  readonly save: (chosen: string | null) => void;
}

/** One of several, or none. */
export function SelectField(props: SelectFieldProps): JSX.Element {
  const { words } = useHere();
  const field = useId();
  return (
    <div class="field">
      <label for={field}>{props.label}</label>
      <select
        id={field}
        value={props.chosen ?? ''}
        aria-describedby={`${field}-text`}
        onChange={(event) => props.save(event.currentTarget.value || null)}
      >
        <option value="">{props.none}</option>
        {props.options.map(({ value, name, lang }) => (
          <option key={value} value={value} lang={lang}>
            {name}
          </option>
        ))}
      </select>
      <p id={`${field}-text`} class="soft">
        {props.text} {words.say('settingsDefault', props.none)}
      </p>
    </div>
  );
}
