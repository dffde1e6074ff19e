import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useHere } from '../here';

interface SwitchFieldProps {
  /** Message names. */
  readonly label: string;
  readonly text: string;
  readonly on: boolean;
  /** Whether it is on before anybody changes it; left out where that needs no words. */
  readonly byDefault?: boolean;
  readonly change: (on: boolean) => void;
  readonly children?: ComponentChildren;
}

/** Something that is on or off, with a sentence on what that means. */
export function SwitchField(props: SwitchFieldProps): JSX.Element {
  const { label, text, on, byDefault, change, children } = props;
  const { words } = useHere();
  const id = useId();
  return (
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        checked={on}
        aria-describedby={`${id}-text`}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{words.say(label)}</label>
        <p id={`${id}-text`} class="soft">
          {words.say(text)}
          {byDefault === undefined
            ? ''
            : ` ${words.say(byDefault ? 'settingsDefaultOn' : 'settingsDefaultOff')}`}
        </p>
        {children}
      </div>
    </div>
  );
}
