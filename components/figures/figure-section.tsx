import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useHere } from '../here';

interface FigureSectionProps {
  readonly title: string;
  /** What the plot shows, as sentences. */
  readonly text: string;
  /** What it does not show, or what its marks mean. */
  readonly notes?: readonly string[];
  readonly children?: ComponentChildren;
}

/** One question, answered by a sentence, a picture and its numbers. */
export function FigureSection({ title, text, notes, children }: FigureSectionProps): JSX.Element {
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      {children}
      {notes?.map((note) => (
        <p class="soft" key={note}>
          {note}
        </p>
      ))}
    </section>
  );
}

interface TableProps {
  readonly head: readonly string[];
  /** The first of each row names it. */
  readonly rows: readonly (readonly string[])[];
}

interface NumbersProps extends TableProps {
  readonly caption: string;
  /** A second table of the same plot. */
  readonly more?: TableProps | null;
}

/** The numbers of a plot, one press away. */
export function Numbers({ caption, more, ...table }: NumbersProps): JSX.Element {
  const { words } = useHere();
  return (
    <details>
      <summary>{words.say('figureNumbers')}</summary>
      {[table, more].map(
        (each) => each && <NumbersTable key={each.head[0]} caption={caption} {...each} />,
      )}
    </details>
  );
}

function NumbersTable({
  caption,
  head,
  rows,
}: TableProps & { readonly caption: string }): JSX.Element {
  return (
    <table>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join(' ')}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th scope="row" key={head[index]}>
                  {cell}
                </th>
              ) : (
                <td key={head[index]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
