import type { ComponentChildren, JSX } from 'preact';
import { useHere } from '../here';
import { Brand } from '../icons';

interface HelpPanelProps {
  /** Message names. */
  readonly title: string;
  readonly text: string;
  /** A count for `text`, where it is a counted message. */
  readonly count?: number;
  /** The one thing to do next. */
  readonly children?: ComponentChildren;
}

/** A state without orders: what is the matter, in a sentence, and the one thing to do about it. */
export function HelpPanel({ title, text, count, children }: HelpPanelProps): JSX.Element {
  const { words } = useHere();
  return (
    <section class="help">
      <Brand size={32} />
      <h2>{words.say(title)}</h2>
      <p>{count === undefined ? words.say(text) : words.count(text, count)}</p>
      {children ? <div class="actions">{children}</div> : null}
    </section>
  );
}
