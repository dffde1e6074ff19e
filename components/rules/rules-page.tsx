import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { ruleAddress } from '../../lib/core/facts/order-page';
import type { RuleBook } from '../../lib/wording/rule-book';
import { useHere } from '../here';
import { ClaimContradictions } from './claim-contradictions';
import { Contradictions } from './contradictions';
import { RuleTable } from './rule-table';
import { SourceDocuments } from './source-documents';
import './rules.css';

interface RulesPageProps {
  /** What has all that is searched. */
  readonly book: RuleBook;
  readonly search: string;
  readonly searchFor: (search: string) => void;
  /** How many rules there are, and how many of them are found. */
  readonly all: number;
  readonly found: number;
  /** The id of what the address names. */
  readonly at: { readonly anchor: string | null };
}

/**
 * The page on which every rule can be checked: the rules, a table a shop; where sources contradict each other; what
 * became of the documents that the rules began with.
 */
export function RulesPage({
  book,
  search,
  searchFor,
  all,
  found,
  at,
}: RulesPageProps): JSX.Element {
  const { words } = useHere();
  const page = useRef<HTMLDivElement>(null);
  const field = useId();
  useLayoutEffect(() => {
    const named = [...(page.current?.querySelectorAll('[id]') ?? [])];
    for (const each of named) each.toggleAttribute('data-named', each.id === at.anchor);
    const place = named.find(({ id }) => id === at.anchor);
    if (!(place instanceof HTMLElement)) return;
    place.scrollIntoView();
    // The keyboard goes on from there.
    const button = place.matches('tr') ? place.querySelector('button') : null;
    if (button === null) place.tabIndex = -1;
    (button ?? place).focus({ preventScroll: true });
  }, [at]);
  const { contradictions, claimContradictions, documents } = book;
  const nothing =
    found + contradictions.length + claimContradictions.length + documents.length === 0;
  const sections = [
    ...book.groups.map(({ id, name }) => ({ id, name })),
    ...(contradictions.length > 0
      ? [{ id: 'contradictions', name: words.say('rulesContradictions') }]
      : []),
    ...(claimContradictions.length > 0
      ? [{ id: 'claiming', name: words.say('rulesClaiming') }]
      : []),
    ...(documents.length > 0 ? [{ id: 'documents', name: words.say('rulesDocuments') }] : []),
  ];
  return (
    <div class="page rules" id="top" ref={page}>
      <header class="page-head">
        <h1>{words.say('rulesTitle')}</h1>
      </header>
      <details class="panel lead">
        <summary>{words.say('rulesLead')}</summary>
        <p>{words.say('rulesLeadEarliest')}</p>
        <p>{words.say('rulesLeadNoClock')}</p>
      </details>
      <search class="rule-search">
        <label for={field}>{words.say('rulesSearch')}</label>
        <input
          id={field}
          type="search"
          value={search}
          maxLength={200}
          autocomplete="off"
          onInput={({ currentTarget }) => searchFor(currentTarget.value)}
        />
        <p class="soft" role="status">
          {search.trim() === ''
            ? words.count('rulesAll', all)
            : words.count('rulesFound', found, all)}
        </p>
      </search>
      {sections.length > 1 && (
        <nav class="contents" aria-label={words.say('rulesContents')}>
          <ul>
            {sections.map(({ id, name }) => (
              <li key={id}>
                <a href={ruleAddress(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {nothing && <p class="panel">{words.say('rulesNothing')}</p>}
      {book.groups.map((group) => (
        <RuleTable key={group.id} group={group} at={at} />
      ))}
      {contradictions.length > 0 && <Contradictions contradictions={contradictions} />}
      {claimContradictions.length > 0 && (
        <ClaimContradictions contradictions={claimContradictions} />
      )}
      {documents.length > 0 && <SourceDocuments documents={documents} />}
      <p>
        <a href={ruleAddress('top')}>{words.say('rulesBack')}</a>
      </p>
    </div>
  );
}
