import type { JSX } from 'preact';
import type { Words } from '../../lib/core/facts/words';

interface FoldedListProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly words: Words;
}

const SHOWN = 3;

/**
 * A titled list of which the first lines are shown at once and the others on request; nothing where there is no line.
 */
export function FoldedList({ title, lines, words }: FoldedListProps): JSX.Element | null {
  if (lines.length === 0) return null;
  const list = (some: readonly string[]) => (
    <ul>
      {some.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <div class="lines">
      <strong>{title}</strong>
      {list(lines.slice(0, SHOWN))}
      {lines.length > SHOWN && (
        <details>
          <summary>{words.count('changeMore', lines.length - SHOWN)}</summary>
          {list(lines.slice(SHOWN))}
        </details>
      )}
    </div>
  );
}
