import { asString, generateCsv, mkConfig } from 'export-to-csv';

/** What stands in a cell: a text, a number that may be added up, or nothing. */
export type Cell = string | number | null;

export interface Column<Row> {
  readonly label: string;
  readonly of: (row: Row) => Cell;
}

/**
 * What a spreadsheet takes for a number: it keeps the first fifteen digits of a long one, and no zero before it; to it
 * "12e34" has thirty-six digits.
 */
const LOOKS_LIKE_A_NUMBER = /^(?:\d{12,}|0\d+|\d+e\d+)$/i;

/** What could run, or break a line in two, in whatever program opens the table; the library takes signs of formulas. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Signs that begin a formula; the wide ones are as wide as letters of Chinese and Japanese are. */
const BEGINS_FORMULA = /^[=+@＝＋－＠-]/u;
/** What nobody sees in front of them, and programs may take out. */
const UNSEEN_IN_FRONT = /[\s\p{Cf}]+/gu;

/** A number that is one's name, such as an order's, so that no digit of it is lost. */
export const nameOfDigits = (digits: string): string =>
  LOOKS_LIKE_A_NUMBER.test(digits) ? `#${digits}` : digits;

/**
 * A table as Excel and LibreOffice open it without asking: with the mark of UTF-8, and where the language writes
 * "12,50", with semicolons. What a spreadsheet would take for a formula is made plain text.
 *
 * @param language a BCP 47 tag
 */
export function csvTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  language: string,
): string {
  const comma = new Intl.NumberFormat(language).format(1.5).includes(',');
  const config = mkConfig({
    fieldSeparator: comma ? ';' : ',',
    decimalSeparator: comma ? ',' : '.',
    useBom: true,
    escapeFormulas: true,
    columnHeaders: columns.map(({ label }, index) => ({ key: `${index}`, displayLabel: label })),
  });
  const cells = rows.map((row) =>
    Object.fromEntries(columns.map(({ of }, index) => [`${index}`, plain(of(row))])),
  );
  return asString(generateCsv(config)(cells));
}

function plain(cell: Cell): string | number {
  if (typeof cell === 'number') return cell;
  const text = (cell ?? '').toWellFormed().replace(UNSEEN, ' ').trim();
  const isTaken = /^[=+@-]/.test(text);
  return !isTaken && BEGINS_FORMULA.test(text.replace(UNSEEN_IN_FRONT, '')) ? `'${text}` : text;
}
