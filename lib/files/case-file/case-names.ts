import type { Evidence } from '../../core/records/evidence';
import { partedAs } from '../evidence/file-name';

/** A place in a list as a name begins with it, so that every program sorts as the list does: "01". */
const placed = (at: number): string => String(at + 1).padStart(2, '0');

/** What every system takes in a name. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '')
    .slice(-60);

/**
 * Where the files of a case stand in its zip, in the order of the case. No name leads out of it, and each ends with
 * what its file is, whatever letters it is named in.
 */
export const caseNames = (
  files: readonly Pick<Evidence, 'name' | 'shows' | 'type'>[],
): readonly string[] =>
  files.map((file, at) => {
    const { stem, ending } = partedAs(file);
    return `evidence/${placed(at)}-${file.shows}-${plain(stem) || 'file'}.${ending}`;
  });

/** Where the letters of a case stand in its zip. */
export const letterNames = (letters: readonly string[]): readonly string[] =>
  letters.map((letter, at) => `letters/${placed(at)}-${plain(letter) || 'letter'}.txt`);
