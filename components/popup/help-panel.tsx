import type { ComponentChildren, JSX } from 'preact';
import { useHere } from '../here';
import { Brand } from '../icons';

interface HelpPanelProps {
  /** Message names. */
  readonly title: string;
  readonly text: string;
  /** A count for `text`, where it is a counted message. */
  readonly count?: number;
  /** 1 where nothing else names the page. */
  readonly level: 1 | 2;
  /** The one thing to do next. */
  readonly children?: ComponentChildren;
}

/** A state without orders: what is the matter, in a sentence, and the one thing to do about it. */
export function HelpPanel({ title, text, count, level, children }: HelpPanelProps): JSX.Element {
  const { words } = useHere();
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section class="help">
      {level === 1 ? <Brand size={32} /> : null}
      <Heading>{words.say(title)}</Heading>
      <p>{count === undefined ? words.say(text) : words.count(text, count)}</p>
      {children ? <div class="actions">{children}</div> : null}
    </section>
  );
}
