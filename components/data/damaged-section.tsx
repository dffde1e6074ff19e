import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useHere } from '../here';

interface DamagedSectionProps {
  /** The keys of the records. */
  readonly keys: readonly string[];
  readonly busy: boolean;
  readonly save: () => void;
  readonly remove: () => void;
}

/** So many are named; all of them are saved. */
const NAMED = 20;

/** Records that cannot be read. Everything else works without them, and what they hold can be saved. */
export function DamagedSection({ keys, busy, save, remove }: DamagedSectionProps): JSX.Element {
  const { words } = useHere();
  const [asked, ask] = useState(false);
  return (
    <section class="panel wrong-panel" aria-labelledby="damaged">
      <h2 id="damaged">{words.count('dataDamaged', keys.length)}</h2>
      <p>{words.say('dataDamagedText')}</p>
      <ul class="damaged">
        {keys.slice(0, NAMED).map((key) => (
          <li key={key}>
            <bdi>{key.slice(0, 80)}</bdi>
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" onClick={save}>
          {words.say('dataDamagedSave')}
        </button>
        <button
          type="button"
          class={asked ? 'danger' : ''}
          disabled={busy}
          onClick={() => {
            if (asked) remove();
            ask(!asked);
          }}
        >
          {asked ? words.count('dataDamagedReally', keys.length) : words.say('dataDamagedDelete')}
        </button>
      </div>
    </section>
  );
}
