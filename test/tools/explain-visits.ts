import type { Instant, Zone } from '../../lib/core/time/moment';
import type { FileArguments } from './explain-arguments';
import { momentOption } from './explain-option-values';
import { isoOf } from './explain-values';
import { WrongUsage } from './wrong-usage';

/** One file and what it is read with. */
export interface FileOptions {
  readonly file: string;
  /** The address of the page; null: what the file says of itself. */
  readonly url: string | null;
  /** When it is read. */
  readonly now: Instant;
  readonly zone: Zone;
  /** Null: what the file says of itself. */
  readonly language: string | null;
}

/**
 * The files as visits, in order of time.
 *
 * @param answer the moment that the answer is given for; a last file without a moment of its own is read then
 * @throws WrongUsage for visits without a moment, out of order, or after the answer
 */
export function visitsOf(
  files: readonly FileArguments[],
  answer: Pick<FileOptions, 'now' | 'zone' | 'language'>,
): readonly FileOptions[] {
  const visits = files.map(({ file, url = null, at }, index) => {
    if (at === undefined && index < files.length - 1) {
      throw new WrongUsage(
        `${file}: of several files each needs its --at ISO; only the last is read at --now without one.`,
      );
    }
    const now = at === undefined ? answer.now : momentOption('--at', at);
    return { ...answer, file, url, now };
  });
  for (const [index, { file, now }] of visits.entries()) {
    const before = visits[index - 1];
    if (before && before.now > now) {
      throw new WrongUsage(
        `${file}: read at ${isoOf(now)}, before ${before.file} at ${isoOf(before.now)}; give the files in order of time.`,
      );
    }
    if (now > answer.now) {
      throw new WrongUsage(
        `${file}: --at ${isoOf(now)} lies after --now ${isoOf(answer.now)}, which the answer is given for.`,
      );
    }
  }
  return visits;
}
