import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ruleAddress } from '../../lib/core/facts/order-page';
import type { RuleBook } from '../../lib/wording/rule-book';
import { useHere } from '../here';
import { Contradictions } from './contradictions';
import { RuleGroupSection } from './rule-group';
import { SourceDocuments } from './source-documents';
import './rules.css';

interface RulesPageProps {
  readonly book: RuleBook;
  /** The id of what the address names. */
  readonly at: { readonly anchor: string | null };
}

/**
 * The page on which every rule can be checked: the rules, where sources contradict each other, what the founding
 * documents became.
 */
export function RulesPage({ book, at }: RulesPageProps): JSX.Element {
  const { words } = useHere();
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const named = [...(page.current?.querySelectorAll('[id]') ?? [])];
    for (const each of named) each.toggleAttribute('data-named', each.id === at.anchor);
    const place = named.find(({ id }) => id === at.anchor);
    place?.scrollIntoView();
  }, [at]);
  const sections = [
    ...book.groups.map(({ id, name }) => ({ id, name })),
    { id: 'contradictions', name: words.say('rulesContradictions') },
    { id: 'documents', name: words.say('rulesDocuments') },
  ];
  return (
    <div class="page rules" id="top" ref={page}>
      <header class="page-head">
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
              <a href={ruleAddress(id)}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {book.groups.map((group) => (
        <RuleGroupSection key={group.id} group={group} />
      ))}
      <Contradictions contradictions={book.contradictions} />
      <SourceDocuments documents={book.documents} />
      <p>
        <a href={ruleAddress('top')}>{words.say('rulesBack')}</a>
      </p>
    </div>
  );
}
