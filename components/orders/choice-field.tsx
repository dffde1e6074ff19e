import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value | '';
  readonly options: readonly (readonly [value: Value, text: string])[];
  /** What stands for nothing chosen; left out where something always is. */
  readonly none?: string;
  readonly choose: (value: Value | null) => void;
}

/** A field with a few values to choose from. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>): JSX.Element {
  const { label, value, none, choose } = props;
  const isListed = value === '' || props.options.some(([each]) => each === value);
  // An address may name what is gone: whatever holds orders back is seen.
  const options = isListed ? props.options : [...props.options, [value, value] as const];
  const field = useId();
  return (
    <div class="field">
      <label for={field}>{label}</label>
      <select
        id={field}
        value={value}
        onChange={({ currentTarget }) =>
          choose(options.find(([each]) => each === currentTarget.value)?.[0] ?? null)
        }
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
