import type { JSX } from 'preact';
import { useHere } from './here';

interface RetryPanelProps {
  readonly text: string;
  readonly retry: () => void;
}

/** What stands in the place of something that could not be read: a sentence, and a way to try again. */
export function RetryPanel({ text, retry }: RetryPanelProps): JSX.Element {
  const { words } = useHere();
  return (
    <section class="panel">
      <p>{text}</p>
      <div class="actions">
        <button type="button" onClick={retry}>
          {words.say('popupRetry')}
        </button>
      </div>
    </section>
  );
}
