import type { Words } from '../../core/facts/words';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;
const STEP = 1_000;

/**
 * A number of bytes as a person reads it, never rounded down to nothing.
 *
 * @example bytesText(2_400_000, words) // "2.4 MB"
 */
export function bytesText(bytes: number, words: Words): string {
  let [size, unit] = [bytes / STEP, 0];
  while (size >= STEP && unit < UNITS.length - 1) {
    size /= STEP;
    unit += 1;
  }
  const shown = bytes > 0 && unit === 0 ? Math.max(1, size) : size;
  return new Intl.NumberFormat(words.language, {
    style: 'unit',
    unit: UNITS[unit] ?? 'gigabyte',
    unitDisplay: 'short',
    maximumFractionDigits: shown < 10 && unit > 0 ? 1 : 0,
  }).format(shown);
}
