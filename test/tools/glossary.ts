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
