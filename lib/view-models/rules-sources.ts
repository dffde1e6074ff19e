import type { Words } from '../core/facts/words';
import type { FoundingDocumentId, RuleBookText, Source, SourceText } from '../core/rules/source';
import type { NamedSource } from '../wording/rule-book';

/** Whoever says something: a founding document, another source, or the name of a text that says who. */
export type Speaker = FoundingDocumentId | Source | SourceText | RuleBookText;

const FOUNDING: Readonly<Record<FoundingDocumentId, true>> = {
  S0: true,
  S1: true,
  S2: true,
  S3: true,
};

/** Whether that is one of the documents that the rules began with. */
export const isFounding = (speaker: string): speaker is FoundingDocumentId => speaker in FOUNDING;

/** What a rule or a founding document rests on, with its day, or that nobody knows it. */
export const datedSource = (source: Source, words: Words): NamedSource => ({
  ...named(source, words),
  date: source.date ?? words.say('rulesUndated'),
});

/** Who says what stands beside it; founding documents lead to their place on the page. */
export function speakerOf(speaker: Speaker, words: Words): NamedSource {
  if (typeof speaker !== 'string') return named(speaker, words);
  return isFounding(speaker)
    ? { name: speaker, isTitle: true, date: null, anchor: speaker }
    : { name: words.say(speaker), isTitle: false, date: null, anchor: null };
}

const named = ({ title, date, text }: Source, words: Words): NamedSource => ({
  name: text === undefined ? title : words.say(text),
  isTitle: text === undefined,
  date,
  anchor: null,
});
