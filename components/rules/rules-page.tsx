import type { JSX } from 'preact';
import type { RuleBook } from '../../lib/wording/rule-book';
import { useHere } from '../here';
import { Brand } from '../icons';
import { Contradictions } from './contradictions';
import { FoundingDocuments } from './founding-documents';
import { RuleGroupSection } from './rule-group';

/**
 * The page on which every rule can be checked: the rules, where sources contradict each other, what the founding
 * documents became.
 */
export function RulesPage({ book }: { readonly book: RuleBook }): JSX.Element {
  const { words } = useHere();
  const sections = [
    ...book.groups.map(({ id, name }) => ({ id, name })),
    { id: 'contradictions', name: words.say('rulesContradictions') },
    { id: 'documents', name: words.say('rulesDocuments') },
  ];
  return (
    <main class="page rules" id="top" tabIndex={-1}>
      <header class="page-head">
        <Brand size={32} />
        <h1>{words.say('rulesTitle')}</h1>
      </header>
      <section class="panel lead">
        <p>{words.say('rulesLead')}</p>
        <p>{words.say('rulesLeadEarliest')}</p>
        <p>{words.say('rulesLeadNoClock')}</p>
        {words.language.startsWith('en') ? null : <p>{words.say('rulesLeadEnglish')}</p>}
      </section>
      <nav class="panel contents" aria-labelledby="contents">
        <h2 id="contents">{words.say('rulesContents')}</h2>
        <ul>
          {sections.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {book.groups.map((group) => (
        <RuleGroupSection key={group.id} group={group} />
      ))}
      <Contradictions contradictions={book.contradictions} />
      <FoundingDocuments documents={book.documents} />
      <p>
        <a href="#top">{words.say('rulesBack')}</a>
      </p>
    </main>
  );
}
