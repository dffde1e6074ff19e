import type { JSX } from 'preact';
import type { ClaimContradictionEntry } from '../../lib/wording/rule-book';
import { useHere } from '../here';
import { English } from './english';

/** Questions of claiming that sources answer differently, and what the claim desk advises. */
export function ClaimContradictions({
  contradictions,
}: {
  readonly contradictions: readonly ClaimContradictionEntry[];
}): JSX.Element {
  const { words } = useHere();
  return (
    <section class="panel" id="claiming" aria-labelledby="claiming-heading">
      <h2 id="claiming-heading">{words.say('rulesClaiming')}</h2>
      <p class="soft">{words.say('rulesClaimingText')}</p>
      {contradictions.map(({ anchor, question, readings, advice, why }) => (
        <article key={anchor} class="rule" id={anchor}>
          <h3>
            <English text={question} />
          </h3>
          <ul class="readings">
            {readings.map(({ says, by }) => (
              <li key={says + by}>
                <English text={`${says} (${by})`} />
              </li>
            ))}
          </ul>
          <dl>
            <div>
              <dt>{words.say('rulesAdvice')}</dt>
              <dd>
                <English text={advice} />
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
      ))}
    </section>
  );
}
