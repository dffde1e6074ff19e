import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DatabaseFault } from '../../lib/core/views/condition';
import { useHere } from '../here';

export interface RescueSectionProps {
  /** What is wrong; null where nobody knows. */
  readonly fault: DatabaseFault | null;
  readonly busy: boolean;
  readonly inPrivate: boolean;
  readonly again: () => void;
  readonly rescue: () => void;
  readonly startAnew: () => void;
}

/** A database that cannot be opened: what happened, a way to save what can be read, and to start anew. */
export function RescueSection(props: RescueSectionProps): JSX.Element {
  const { fault, busy, inPrivate, again, rescue, startAnew } = props;
  const { words } = useHere();
  const [asked, ask] = useState(false);
  return (
    <section class="panel rescue" aria-labelledby="rescue">
      <h2 id="rescue">{words.say('rescueTitle')}</h2>
      <p role="alert">{words.say(fault === null ? 'rescueWhy_unknown' : `rescueWhy_${fault}`)}</p>
      <div class="actions">
        <button type="button" class="primary" disabled={busy} onClick={again}>
          {words.say('popupRetry')}
        </button>
        <button type="button" disabled={busy} onClick={rescue}>
          {words.say('rescueSave')}
        </button>
      </div>
      <p class="soft">{words.say('rescueSaveText')}</p>
      <div class="actions">
        <button
          type="button"
          class={asked ? 'danger' : ''}
          disabled={busy || inPrivate}
          onClick={() => {
            if (asked) startAnew();
            ask(!asked);
          }}
        >
          {words.say(asked ? 'rescueAnewReally' : 'rescueAnew')}
        </button>
        {asked && (
          <button type="button" onClick={() => ask(false)}>
            {words.say('dataKeep')}
          </button>
        )}
      </div>
      <p class="soft">{words.say('rescueAnewText')}</p>
    </section>
  );
}
