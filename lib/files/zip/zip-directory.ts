import { ZipFault } from './zip-fault';

/** One file in a zip file, as its directory and its own header both tell of it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  /** Bytes in the zip file, and where they begin. */
  readonly packed: number;
  readonly start: number;
  /** Bytes unpacked, as declared. */
  readonly size: number;
  readonly crc: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;
/** Bytes of the directory for one entry: its name, and what other programs put beside it. */
const MOST_FOR_ENTRY = 2_000;
const ENCRYPTED = 1;
const NO_LONGER_32_BIT = 0xffff_ffff;

const bytesOf = async (file: Blob, start: number, end: number) =>
  new DataView(await file.slice(start, end).arrayBuffer());

const damaged = (what: string) => new ZipFault('damaged', what);

/**
 * The files in a zip file, by its directory. Nothing is unpacked: what is declared is bounded here, and what comes out
 * is bounded where it is unpacked.
 *
 * @throws ZipFault where it is no zip file, says one thing twice or two things of one file, lies over itself, or names
 *   more than `most` files
 */
export async function zipEntries(file: Blob, most: number): Promise<readonly ZipEntry[]> {
  const { count, start, end } = await directoryOf(file);
  if (count > most) throw new ZipFault('too-big', `more than ${most} files`);
  if (end - start > count * MOST_FOR_ENTRY) throw damaged('directory too long');
  const view = await bytesOf(file, start, end);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const { next, ...listed } = listedAt(view, at);
    at = next;
    entries.push({ ...listed, start: await startOf(file, listed) });
  }
  if (at !== view.byteLength) throw damaged('directory of another length');
  checkPlaces(entries, start);
  return entries;
}

async function directoryOf(file: Blob) {
  if (file.size < END_LENGTH) throw new ZipFault('not-a-zip', 'too short');
  const from = Math.max(0, file.size - END_LENGTH - LONGEST_COMMENT);
  const view = await bytesOf(file, from, file.size);
  for (let at = view.byteLength - END_LENGTH; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const [count, size, start] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 12, true),
      view.getUint32(at + 16, true),
    ];
    const oneDisk = view.getUint32(at + 4, true) === 0 && view.getUint16(at + 8, true) === count;
    if (!oneDisk || start + size !== from + at) throw damaged('directory out of place');
    return { count, start, end: start + size };
  }
  throw new ZipFault('not-a-zip', 'no end of a directory');
}

type Listed = Omit<ZipEntry, 'start'> & { readonly header: number; readonly nameLength: number };

function listedAt(view: DataView, at: number): Listed & { readonly next: number } {
  if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY)
    throw damaged('no entry where one should be');
  const nameLength = view.getUint16(at + 28, true);
  const next =
    at + ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw damaged('entry cut off');
  const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  if (packed === NO_LONGER_32_BIT || size === NO_LONGER_32_BIT)
    throw new ZipFault('too-big', 'zip64');
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw new ZipFault('unexpected', 'encrypted');
  return {
    name: nameIn(view, at + ENTRY_LENGTH, nameLength),
    method: methodOf(view.getUint16(at + 10, true)),
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    header: view.getUint32(at + 42, true),
    nameLength,
    next,
  };
}

function methodOf(code: number): ZipEntry['method'] {
  if (code === 0) return 'stored';
  if (code === 8) return 'deflated';
  throw new ZipFault('unexpected', 'packed in a way that is not read');
}

/** A name in plain characters; any other byte becomes one that no name has. */
const nameIn = (view: DataView, at: number, length: number) =>
  Array.from({ length }, (_, index) => String.fromCharCode(view.getUint8(at + index))).join('');

/** Where the bytes of a file begin: behind its own header, which must name the same file. */
async function startOf(file: Blob, { header, name, nameLength, method }: Listed): Promise<number> {
  const view = await bytesOf(file, header, header + HEADER_LENGTH + nameLength);
  const isSame =
    view.byteLength === HEADER_LENGTH + nameLength &&
    view.getUint32(0, true) === HEADER &&
    methodOf(view.getUint16(8, true)) === method &&
    view.getUint16(26, true) === nameLength &&
    nameIn(view, HEADER_LENGTH, nameLength) === name;
  if (!isSame) throw damaged('a file that its directory does not know');
  return header + HEADER_LENGTH + nameLength + view.getUint16(28, true);
}

/** Files that share bytes unpack to many times what they take. */
function checkPlaces(entries: readonly ZipEntry[], directory: number): void {
  if (new Set(entries.map(({ name }) => name)).size < entries.length)
    throw new ZipFault('unexpected', 'one name twice');
  let free = 0;
  for (const { start, packed } of entries.toSorted((a, b) => a.start - b.start)) {
    if (start < free || start + packed > directory) throw damaged('files out of place');
    free = start + packed;
  }
}
