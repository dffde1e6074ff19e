import type { JSX } from 'preact';
import type { ContradictionEntry } from '../../lib/wording/rule-book';
import { useHere } from '../here';
import { ContradictionArticle } from './contradiction-article';
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
      {contradictions.map(({ anchor, question, readings, wins, why }) => (
        <ContradictionArticle
          key={anchor}
          anchor={anchor}
          question={question}
          readings={readings.map(({ says, by, rules }) => ({
            says,
            by,
            became: rules.length > 0 ? <RuleLinks rules={rules} /> : words.say('rulesNotFollowed'),
          }))}
          outcome={{ name: words.say('rulesWins'), is: <RuleLinks rules={wins} /> }}
          why={why}
        />
      ))}
    </section>
  );
}
