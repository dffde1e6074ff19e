import type { ComponentChildren, JSX } from 'preact';
import type { NamedSource } from '../../lib/wording/rule-book';
import { useHere } from '../here';
import { SourceName } from './source-name';

interface ContradictionArticleProps {
  readonly anchor: string;
  readonly question: string;
  readonly readings: readonly {
    readonly says: string;
    readonly by: readonly NamedSource[];
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
      <h3>{question}</h3>
      <ul class="readings">
        {readings.map(({ says, by, became }) => (
          <li key={says}>
            <p>{says}</p>
            <ul class="said-by soft">
              {by.map((source) => (
                <li key={source.name}>
                  <SourceName source={source} />
                </li>
              ))}
              {became && <li>{became}</li>}
            </ul>
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
          <dd>{why}</dd>
        </div>
      </dl>
    </article>
  );
}
