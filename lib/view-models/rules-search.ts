import { folded, searchIn } from '../core/list/search';
import type {
  ClaimContradictionEntry,
  ContradictionEntry,
  DocumentEntry,
  NamedSource,
  RuleBook,
  RuleEntry,
  RuleGroup,
  RuleReference,
} from '../wording/rule-book';

/** What of the rules has every word of what is searched; what is left without anything is left out. */
export function searchedBook(book: RuleBook, search: string): RuleBook {
  const has = searchIn(search);
  if (has === null) return book;
  const found = (...texts: readonly string[]) => has(folded(texts.join('\n')));
  return {
    groups: book.groups.flatMap((group) =>
      withRules(group, (rule) => found(group.name, ...of(rule))),
    ),
    contradictions: book.contradictions.filter((each) => found(...ofContradiction(each))),
    claimContradictions: book.claimContradictions.filter((each) => found(...ofClaiming(each))),
    documents: book.documents.flatMap((document) =>
      withStatements(document, (texts) =>
        found(document.id, ...ofSource(document.source), ...texts),
      ),
    ),
  };
}

function withRules(group: RuleGroup, has: (rule: RuleEntry) => boolean): RuleGroup[] {
  const rules = group.rules.filter(has);
  return rules.length === 0 ? [] : [{ ...group, rules }];
}

function withStatements(
  document: DocumentEntry,
  has: (texts: readonly string[]) => boolean,
): DocumentEntry[] {
  const statements = document.statements.filter(({ statement, rules, noRule }) =>
    has([statement, ...rules.flatMap(ofReference), noRule ?? '']),
  );
  return statements.length === 0 ? [] : [{ ...document, statements }];
}

const ofReference = ({ id, name }: RuleReference) => [id, name];

const ofSource = ({ name, date }: NamedSource) => [name, ...(date === null ? [] : [date])];

const of = ({ id, decides, since, sure, lines, source, documents, contradictions }: RuleEntry) => [
  id,
  decides,
  since,
  sure,
  ...ofSource(source),
  ...lines.flatMap(({ name, value }) => [name, value]),
  ...documents.flatMap(ofSource),
  ...contradictions.map(({ question }) => question),
];

const ofContradiction = ({ question, readings, wins, why }: ContradictionEntry) => [
  question,
  ...readings.flatMap(({ says, by, rules }) => [
    says,
    ...by.flatMap(ofSource),
    ...rules.flatMap(ofReference),
  ]),
  ...wins.flatMap(ofReference),
  why,
];

const ofClaiming = ({ question, readings, advice, why }: ClaimContradictionEntry) => [
  question,
  ...readings.flatMap(({ says, by }) => [says, ...by.flatMap(ofSource)]),
  advice,
  why,
];

/** How many rules a book has. */
export const countRules = ({ groups }: Pick<RuleBook, 'groups'>): number =>
  groups.reduce((sum, { rules }) => sum + rules.length, 0);

/**
 * Where that which an address names stands: a rule by its id, or by its id and the kind of a date, or any other place.
 */
export function placeOf({ groups }: RuleBook, named: string): string {
  const rule = groups
    .flatMap(({ rules }) => rules)
    .find(({ anchor, alsoAt }) => anchor === named || alsoAt === named);
  return rule?.anchor ?? named;
}

/** Whether something stands at a place. */
export const hasPlace = (book: RuleBook, place: string): boolean =>
  [
    ...book.groups.flatMap(({ id, rules }) => [id, ...rules.map(({ anchor }) => anchor)]),
    ...book.contradictions.map(({ anchor }) => anchor),
    ...book.claimContradictions.map(({ anchor }) => anchor),
    ...book.documents.map(({ id }) => id),
    ...(book.contradictions.length > 0 ? ['contradictions'] : []),
    ...(book.claimContradictions.length > 0 ? ['claiming'] : []),
    ...(book.documents.length > 0 ? ['documents'] : []),
    'top',
  ].includes(place);
