import type { JSX } from 'preact';
import type { ClaimContradictionEntry } from '../../lib/wording/rule-book';
import { useHere } from '../here';
import { ContradictionArticle } from './contradiction-article';

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
        <ContradictionArticle
          key={anchor}
          anchor={anchor}
          question={question}
          readings={readings}
          outcome={{ name: words.say('rulesAdvice'), is: advice }}
          why={why}
        />
      ))}
    </section>
  );
}
