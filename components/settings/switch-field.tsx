import type { ComponentChildren, JSX } from 'preact';
import { useHere } from '../here';
import { Switch } from './switch';

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
  const standard =
    byDefault === undefined ? null : byDefault ? 'settingsDefaultOn' : 'settingsDefaultOff';
  return (
    <Switch
      name={words.say(label)}
      on={on}
      change={change}
      text={
        <p class="soft">
          {words.say(text)}
          {standard && ` ${words.say(standard)}`}
        </p>
      }
    >
      {children}
    </Switch>
  );
}
