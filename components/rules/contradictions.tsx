import type { JSX } from 'preact';
import type { ContradictionEntry } from '../../lib/wording/rule-book';
import { useHere } from '../here';
import { English } from './english';
import { RuleLinks } from './rule-links';

/** Questions that sources answer differently: every answer, which one wins, and why. */
export function Contradictions({
  contradictions,
}: {
  readonly contradictions: readonly ContradictionEntry[];
}): JSX.Element {
  const { words } = useHere();
  return (
    <section class="panel" id="contradictions" aria-labelledby="contradictions-heading">
      <h2 id="contradictions-heading">{words.say('rulesContradictions')}</h2>
      <p class="soft">{words.say('rulesContradictionsText')}</p>
      {contradictions.map((each) => (
        <ContradictionArticle key={each.anchor} contradiction={each} />
      ))}
    </section>
  );
}

function ContradictionArticle({
  contradiction: { anchor, question, readings, wins, why },
}: {
  readonly contradiction: ContradictionEntry;
}): JSX.Element {
  const { words } = useHere();
  return (
    <article class="rule" id={anchor}>
      <h3>
        <English text={question} />
      </h3>
      <ul class="readings">
        {readings.map(({ says, by, rules }) => (
          <li key={says + by}>
            <English text={`${says} (${by})`} />{' '}
            {rules.length > 0 ? <RuleLinks rules={rules} /> : words.say('rulesNotFollowed')}
          </li>
        ))}
      </ul>
      <dl>
        <div>
          <dt>{words.say('rulesWins')}</dt>
          <dd>
            <RuleLinks rules={wins} />
          </dd>
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
