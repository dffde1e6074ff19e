import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { LetterId } from '../../../lib/claims/letters/letter';
import { letterTitle } from '../../../lib/wording/letters/letter-text';
import { useHere } from '../../here';
import { LetterEditor } from './letter-editor';
import type { LettersPanelProps } from './letters-content';

/** The letters that a case may need, each filled from the facts; one is open at a time. */
export function LettersPanel(props: LettersPanelProps): JSX.Element | null {
  const { content, drafts } = props;
  const { words } = useHere();
  const title = useId();
  const [open, setOpen] = useState<LetterId | null>(null);
  if (content.letters.length === 0) return null;
  return (
    <section class="panel" aria-labelledby={title}>
      <h2 id={title}>{words.say('deskLetters')}</h2>
      <p class="soft">{words.say('deskLettersText')}</p>
      <ul class="desk-letters">
        {content.letters.map((letter) => (
          <li key={letter.id}>
            <h3>
              <button
                type="button"
                class="desk-letter-name"
                aria-expanded={open === letter.id}
                onClick={() => setOpen(open === letter.id ? null : letter.id)}
              >
                {letterTitle(letter.id, words)}
                {drafts.has(letter.id) && <span class="tag">{words.say('deskLetterTyped')}</span>}
              </button>
            </h3>
            {open === letter.id && <LetterEditor {...props} letter={letter} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
