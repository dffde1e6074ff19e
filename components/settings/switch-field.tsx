import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useHere } from '../here';

interface SwitchFieldProps {
  /** Message names. */
  readonly label: string;
  readonly text: string;
  readonly on: boolean;
  readonly change: (on: boolean) => void;
  readonly children?: ComponentChildren;
}

/** Something that is on or off, with a sentence on what that means. */
export function SwitchField({ label, text, on, change, children }: SwitchFieldProps): JSX.Element {
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
        </p>
        {children}
      </div>
    </div>
  );
}
