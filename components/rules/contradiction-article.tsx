import type { ComponentChildren, JSX } from 'preact';
import { useHere } from '../here';
import { English } from './english';

interface ContradictionArticleProps {
  readonly anchor: string;
  readonly question: string;
  readonly readings: readonly {
    readonly says: string;
    readonly by: string;
    /** What became of it; left out where nothing is to be told. */
    readonly became?: ComponentChildren;
  }[];
  /** What comes of it, under a name of its own: which rule wins, or what to do. */
  readonly outcome: { readonly name: string; readonly is: ComponentChildren };
  readonly why: string;
}

/** A question that sources answer differently: every answer, what comes of them, and why. */
export function ContradictionArticle(props: ContradictionArticleProps): JSX.Element {
  const { anchor, question, readings, outcome, why } = props;
  const { words } = useHere();
  return (
    <article class="rule" id={anchor}>
      <h3>
        <English text={question} />
      </h3>
      <ul class="readings">
        {readings.map(({ says, by, became }) => (
          <li key={says + by}>
            <English text={`${says} (${by})`} /> {became}
          </li>
        ))}
      </ul>
      <dl>
        <div>
          <dt>{outcome.name}</dt>
          <dd>{outcome.is}</dd>
        </div>
        <div>
          <dt>{words.say('rulesWhy')}</dt>
          <dd>
            <English text={why} />
          </dd>
        </div>
      </dl>
    </article>
  );
}
