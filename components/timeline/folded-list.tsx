import type { JSX } from 'preact';

interface FoldedListProps {
  readonly title: string;
  readonly lines: readonly (string | JSX.Element)[];
  /** What opens the rest: "4 more". */
  readonly more: (count: number) => string;
}

const SHOWN = 3;

/** A titled list of which the first lines are shown at once and the others on request. */
export function FoldedList({ title, lines, more }: FoldedListProps): JSX.Element | null {
  if (lines.length === 0) return null;
  const items = lines.map((line, place) => <li key={place}>{line}</li>);
  return (
    <div class="lines">
      <h3>{title}</h3>
      <ul>{items.slice(0, SHOWN)}</ul>
      {items.length > SHOWN && (
        <details>
          <summary>{more(items.length - SHOWN)}</summary>
          <ul>{items.slice(SHOWN)}</ul>
        </details>
      )}
    </div>
  );
}
