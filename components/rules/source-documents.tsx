import type { JSX } from 'preact';
import type { DocumentEntry } from '../../lib/wording/rule-book';
import { useHere } from '../here';
import { RuleLinks } from './rule-links';
import { SourceName } from './source-name';

/** What each of the documents that the rules began with says, and the rule that carries it or why none does. */
export function SourceDocuments({
  documents,
}: {
  readonly documents: readonly DocumentEntry[];
}): JSX.Element {
  const { words } = useHere();
  return (
    <section class="panel" id="documents" aria-labelledby="documents-heading">
      <h2 id="documents-heading">{words.say('rulesDocuments')}</h2>
      <p class="soft">{words.say('rulesDocumentsText')}</p>
      {documents.map((each) => (
        <DocumentArticle key={each.id} entry={each} />
      ))}
    </section>
  );
}

function DocumentArticle({
  entry: { id, source, about, statements },
}: {
  readonly entry: DocumentEntry;
}): JSX.Element {
  return (
    <article class="rule" id={id}>
      <h3>
        <SourceName source={source} />
      </h3>
      <p class="soft">{about}</p>
      <dl class="statements">
        {statements.map(({ statement, rules, noRule }) => (
          <div key={statement}>
            <dt>{statement}</dt>
            <dd>{noRule === null ? <RuleLinks rules={rules} /> : noRule}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
