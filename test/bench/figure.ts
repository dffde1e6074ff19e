/** One line of the result: what was measured, how much it was, and how much it may be. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'bytes' | '×' | '';
  /** Null: shown for comparison, limited by no budget. */
  readonly budget: number | null;
}

export const isWithin = ({ value, budget }: Figure): boolean => budget === null || value <= budget;

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const rounded = (value: number) => (value < 10 ? Number(value.toFixed(2)) : Math.round(value));

/** Figures as a table for people. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    isWithin(figure) ? 'ok' : 'OVER',
    figure.what,
    `${rounded(figure.value)} ${figure.unit}`,
    figure.budget === null ? '' : `≤ ${rounded(figure.budget)} ${figure.unit}`,
  ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
