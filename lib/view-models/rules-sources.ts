import { CLAIM_SOURCES } from '../claims/sources';
import type { Words } from '../core/facts/words';
import type { RuleBookText, Source, SourceDocumentId, SourceText } from '../core/rules/source';
import type { CalendarDay } from '../core/time/calendar-day';
import type { NamedSource } from '../wording/rule-book';

/** Who says something: a source document, another source, or the name of a text that says who. */
export type Speaker = SourceDocumentId | Source | SourceText | RuleBookText;

/** Whether that is one of the documents that the rules began with. */
export const isSourceDocument = (speaker: string): speaker is SourceDocumentId =>
  /^S[0-3]$/.test(speaker);

/** What a rule or a document rests on, with its day, or that nobody knows it. */
export const datedSource = (source: Read<Source>, words: Words): NamedSource => ({
  ...named(source, words),
  date: source.date ?? words.say('rulesUndated'),
});

/** One of the documents that the rules began with; it leads to its place on the page. */
export const documentSource = (id: SourceDocumentId, words: Words): NamedSource => ({
  ...named(CLAIM_SOURCES[id], words),
  anchor: id,
});

/** Who says what stands beside it. */
export function speakerOf(speaker: Speaker, words: Words): NamedSource {
  if (typeof speaker !== 'string') return named(speaker, words);
  return isSourceDocument(speaker)
    ? documentSource(speaker, words)
    : { name: words.say(speaker), isTitle: false, date: null, readOn: null, anchor: null };
}

type Read<Said> = Said & { readonly readOn?: CalendarDay };

const named = ({ title, date, text, readOn }: Read<Source>, words: Words): NamedSource => ({
  name: text === undefined ? title : words.say(text),
  isTitle: text === undefined,
  date,
  readOn: readOn ?? null,
  anchor: null,
});
