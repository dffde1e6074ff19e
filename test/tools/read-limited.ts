import { readFileSync, statSync } from 'node:fs';
import { WrongUsage } from './wrong-usage';

const LARGEST = 20 * 1024 * 1024;

/** A file's text; a missing, unreadable or oversized file is the caller's to mend. */
export function readLimited(path: string): string {
  let size: number;
  try {
    const about = statSync(path);
    if (!about.isFile()) throw new WrongUsage(`${path} is no file.`);
    size = about.size;
  } catch (failure) {
    if (failure instanceof WrongUsage) throw failure;
    throw new WrongUsage(`${path} cannot be read: there is no such file, or it may not be opened.`);
  }
  if (size > LARGEST) {
    throw new WrongUsage(`${path} is larger than ${LARGEST / 1024 / 1024} MB: no order page is.`);
  }
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}
