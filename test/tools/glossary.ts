/** A word of the glossary: where its English stands, one of these has to stand in the language. */
interface Term {
  /** The titles of documents, which stay English, are no words of ours. */
  readonly english: RegExp;
  /** Small letters; stems, because languages inflect. */
  readonly words: readonly string[];
  /** Names of texts that say it otherwise. */
  readonly except: readonly string[];
}

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The terms of the first table of the glossary in one language; none where the language has no row. */
export function glossaryOf(markdown: string, tag: string): Term[] {
  const table = /(?:^\|.*\n)+/m.exec(markdown)?.[0] ?? '';
  const [english = [], ...rows] = table.trim().split('\n').map(cellsOf);
  const row = rows.find(([first]) => first === tag);
  if (!row) return [];
  return english.flatMap((word, column) => {
    const cell = row[column];
    if (column === 0 || !cell) return [];
    const [said = '', except = ''] = cell.split('(not in ');
    return {
      english: new RegExp(`\\b${word}(?![^“”]*AliExpress”)`, 'i'),
      words: said.split(',').map((one) => one.trim().toLocaleLowerCase(tag)),
      except: except
        .replace(')', '')
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    };
  });
}

/** How a language calls the shops' buttons, by the last table of the glossary. */
interface ShopWords {
  /** Of AliExpress: what has to stand in a text that names its button. */
  readonly dispute: string;
  /** Of Temu: the same. */
  readonly refund: readonly string[];
}

/** The shops' own words in one language; null where the language has no row. */
export function shopWordsOf(markdown: string, tag: string): ShopWords | null {
  const tables = markdown.match(/(?:^\|.*(?:\n|$))+/gm) ?? [];
  const rows = (tables.at(-1) ?? '').trim().split('\n').map(cellsOf);
  const [, dispute, refund] = rows.find(([first]) => first === tag) ?? [];
  if (dispute === undefined || refund === undefined) return null;
  const [said = ''] = refund.split(', ');
  return {
    dispute: /\(([^)]+)\)/.exec(dispute)?.[1] ?? '',
    // A word and the English in brackets, or one of the two.
    refund: said.split(/ (?=\()/).map((one) => one.replace(/[()]/g, '')),
  };
}
