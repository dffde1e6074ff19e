import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import './switch.css';

interface SwitchProps {
  readonly name: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  /** Somebody else decides whether it changes: until that is known, it shows what is. */
  readonly waits?: boolean;
  readonly change: (on: boolean) => void;
  /** What it does, in paragraphs. */
  readonly text: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** Something that is on or off, by its name, with what that means. */
export function Switch(props: SwitchProps): JSX.Element {
  const { name, on, disabled = false, waits = false, change, text, children } = props;
  const id = useId();
  return (
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        checked={on}
        disabled={disabled}
        aria-describedby={`${id}-text`}
        onChange={({ currentTarget }) => {
          const wanted = currentTarget.checked;
          if (waits) currentTarget.checked = on;
          change(wanted);
        }}
      />
      <div>
        <label for={id}>{name}</label>
        <div id={`${id}-text`}>{text}</div>
        {children}
      </div>
    </div>
  );
}
