import { type ExplainedOrder, explained } from './explained';

/** A table of one of the files beside this one: what is known of each order, and what comes of it. */
export interface GoldenTable {
  readonly zone: string;
  readonly now: string;
  readonly strict: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const SETTING = /^Browser in `([^`]+)`, looked at `([^`]+)`, strict mode `(on|off)`\.$/;
const NOTHING = '–';

const cellsOf = (line: string): string[] =>
  line
    .slice(2, -2)
    .split(' | ')
    .map((cell) => cell.trim());

/** The tables of a file, each with the line of settings above it. */
export function tablesIn(markdown: string): GoldenTable[] {
  return markdown
    .split(/\n(?=Browser in )/)
    .slice(1)
    .map((part) => {
      const lines = part.split('\n');
      const [, zone = '', now = '', strict] = SETTING.exec(lines[0] ?? '') ?? [];
      const [columns = [], , ...rows] = lines.filter((line) => line.startsWith('| ')).map(cellsOf);
      return { zone, now, strict: strict === 'on', columns, rows };
    });
}

/** The clocks of each column of results. */
const RESULTS: Readonly<Record<string, readonly string[]>> = {
  opens: ['dispute-opens'],
  closes: ['dispute-closes', 'return-by'],
  ends: ['protection-ends'],
  follows: [
    'seller-answers',
    'platform-steps-in',
    'escalate-from',
    'ship-back-by',
    'evidence-by',
    'escalate-by',
    'answer-due',
    'refund-arrives',
    'refund-overdue',
    'warranty-ends',
  ],
  'beside the shop': ['chargeback-by', 'withdrawal-by'],
};
const isResult = (column: string): boolean => column === 'claim by' || column in RESULTS;

/** What a row says is known: its cells by name, and the list in the cell `known`. */
export function factsOf(
  columns: readonly string[],
  row: readonly string[],
): Record<string, string> {
  const given = columns.flatMap((column, index): [string, string][] => {
    const cell = row[index] ?? NOTHING;
    if (isResult(column) || cell === NOTHING) return [];
    if (column !== 'known') return [[column, cell]];
    return cell.split('; ').map((fact) => {
      const [name = '', ...value] = fact.split(' ');
      return [name, value.join(' ')];
    });
  });
  return Object.fromEntries(given);
}

type ExplainedClock = ExplainedOrder['clocks'][number];

function clockText(clock: ExplainedClock): string {
  const about = clock.certainty === 'estimated' ? 'about ' : '';
  const overdue = clock.kind === 'refund-overdue' ? ' (overdue)' : '';
  const advised = clock.adviseBy ? `, advised by ${clock.adviseBy}` : '';
  const possible = clock.possibleUntil ? `, possible until ${clock.possibleUntil}` : '';
  return `${clock.safe ? about + clock.safe : 'unknown'} ${clock.rule}${overdue}${advised}${possible}`;
}

const byDate = (a: ExplainedClock, b: ExplainedClock): number => {
  const [one, other] = [a, b].map(({ safe, rule, kind }) => `${safe ?? '9'} ${rule} ${kind}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
};

function resultText({ clocks, claimBy }: ExplainedOrder, column: string): string {
  if (column === 'claim by')
    return claimBy ? `${claimBy.safe}, last day ${claimBy.lastWholeDay}` : NOTHING;
  const shown = clocks.filter(({ kind }) => RESULTS[column]?.includes(kind));
  return shown.toSorted(byDate).map(clockText).join('; ') || NOTHING;
}

/** The rows of a table with their results worked out anew. */
export function worked(table: GoldenTable, marketplace: string): readonly (readonly string[])[] {
  const { columns, rows } = table;
  const known = rows.map((row) => ({ marketplace, ...factsOf(columns, row) }));
  const orders = explained(known, table);
  return rows.map((row, index) => {
    const order = orders[index];
    return columns.map((column, at) =>
      order && isResult(column) ? resultText(order, column) : (row[at] ?? ''),
    );
  });
}

/** The kinds of clocks that a table's columns show. */
export const kindsShown = ({ columns }: GoldenTable): string[] =>
  columns.flatMap((column) => RESULTS[column] ?? []);
