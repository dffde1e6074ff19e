import { keysOf } from '../core/plain/entries';
import { withoutHangulSpaces } from './page-text';

/**
 * What each word of a table means, once for all that is read: a word as `withoutHangulSpaces` leaves it in NFC. No word
 * stands for two meanings.
 */
export const byWord = <Meaning extends string>(
  table: Readonly<Partial<Record<Meaning, readonly string[]>>>,
): ReadonlyMap<string, Meaning> =>
  new Map(
    keysOf(table).flatMap((meaning) =>
      (table[meaning] ?? []).map(
        (word) => [withoutHangulSpaces(word.normalize('NFC')), meaning] as const,
      ),
    ),
  );
