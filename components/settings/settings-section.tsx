import type { ComponentChildren, JSX } from 'preact';
import { useHere } from '../here';

interface SettingsSectionProps {
  /** Its heading's, which addresses lead to. */
  readonly id: string;
  /** A message name. */
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Some settings under one heading. */
export function SettingsSection({ id, title, children }: SettingsSectionProps): JSX.Element {
  const { words } = useHere();
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{words.say(title)}</h2>
      {children}
    </section>
  );
}
