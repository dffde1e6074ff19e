import { LARGEST_FILE } from '../../core/records/evidence';
import type { KeptFile } from '../../ports/evidence-store';
import type { LongWork } from '../../ports/long-work';
import { fileTypeOf } from '../evidence/file-type';
import { steps } from '../long-work';
import { unpack } from '../zip/unpack';
import { type ZipEntry, zipEntries } from '../zip/zip-directory';
import { type BackupContent, contentIn, MOST_EVIDENCE } from './backup-content';
import { asBackupFault, BackupFault } from './backup-fault';
import {
  CONTENT,
  evidenceName,
  isContentName,
  MANIFEST,
  type Manifest,
  manifestIn,
  sha256,
} from './manifest';

/** Bytes: of the whole file, of what it unpacks to, of the orders, and of what tells of the files. */
const LARGEST_BACKUP = 2_000_000_000;
const LARGEST_CONTENT = 150_000_000;
const LARGEST_MANIFEST = 5_000_000;
/** So many times as long as unpacking it. */
const LOOKED_THROUGH = 3;

/** A backup, checked from end to end. */
export interface Backup {
  readonly madeAt: string;
  readonly madeBy: string;
  readonly content: BackupContent;
  readonly files: readonly KeptFile[];
}

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Reads a backup. Nothing is taken over here: it is checked whole first, each size before and while it is unpacked.
 *
 * @throws BackupFault with the reason to refuse it
 */
export async function readBackup(file: Blob, work: LongWork = {}): Promise<Backup> {
  try {
    return await read(file, work);
  } catch (error) {
    throw asBackupFault(error);
  }
}

async function read(file: Blob, work: LongWork): Promise<Backup> {
  if (file.size > LARGEST_BACKUP) throw tooBig('the file');
  const entries = (await zipEntries(file, MOST_EVIDENCE + 3)).filter(isFile);
  // To look through what it tells takes longer than to unpack it.
  const reading = LOOKED_THROUGH * (entries.find(({ name }) => name === CONTENT)?.packed ?? 0);
  const { step } = steps(work, file.size + reading);
  const bytesOf = async (name: string, largest: number) => {
    const entry = entries.find((each) => each.name === name);
    if (!entry) throw new BackupFault('not-a-backup', `no ${name}`);
    if (entry.size > largest) throw tooBig(name);
    return unpack(file, entry, step);
  };
  const manifest = manifestIn(textOf(await bytesOf(MANIFEST, LARGEST_MANIFEST)));
  checkNames(entries, manifest);
  const checked = async (name: string, largest: number) => {
    const bytes = await new Blob([...(await bytesOf(name, largest))]).arrayBuffer();
    await checkSum(name, new Uint8Array(bytes), manifest);
    return new Uint8Array(bytes);
  };
  const text = textOf([await checked(CONTENT, LARGEST_CONTENT)]);
  const content = await contentIn(text, (part) => step(part * reading));
  const ids = content.evidence.map(({ id }) => evidenceName(id));
  if (ids.length !== entries.length - 2 || !ids.every((name) => name in manifest.files))
    throw new BackupFault('unexpected', 'files that belong to no order');
  const files: KeptFile[] = [];
  for (const evidence of content.evidence) {
    const bytes = await checked(evidenceName(evidence.id), LARGEST_FILE);
    if (bytes.length !== evidence.size || fileTypeOf(bytes) !== evidence.type)
      throw new BackupFault('damaged', 'a file that is not what it is said to be');
    files.push({ evidence, bytes: new Blob([bytes], { type: evidence.type }) });
  }
  const { madeAt, madeBy } = manifest;
  return { madeAt, madeBy, content, files };
}

const tooBig = (what: string) => new BackupFault('too-big', `${what} is larger than any`);

/** Some programs write the folder down too. */
const isFile = ({ name, size }: ZipEntry) => !(name === 'evidence/' && size === 0);

function checkNames(entries: readonly ZipEntry[], { files }: Manifest): void {
  const names = entries.map(({ name }) => name).filter((name) => name !== MANIFEST);
  const isNamed = (name: string) => isContentName(name) && Object.hasOwn(files, name);
  if (!names.every(isNamed)) throw new BackupFault('unexpected', 'a file of another name');
  if (names.length !== Object.keys(files).length)
    throw new BackupFault('damaged', 'a file is missing');
  const whole = entries.reduce((sum, { size }) => sum + size, 0);
  if (whole > LARGEST_BACKUP) throw tooBig('all of it');
}

async function checkSum(name: string, bytes: Bytes, { files }: Manifest): Promise<void> {
  const told = files[name];
  if (!told || told.size !== bytes.length || told.sha256 !== (await sha256(bytes)))
    throw new BackupFault('damaged', 'another checksum');
}

function textOf(pieces: readonly Bytes[]): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return (
      pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode()
    );
  } catch (error) {
    throw new BackupFault('damaged', 'no text', { cause: error });
  }
}
