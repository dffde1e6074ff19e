import { ZipFault } from '../zip/zip-fault';

/**
 * Why a backup is refused, whole: it is none; its checksums or what it holds are not right; files are in it that none
 * of ours has; it is larger than any of ours; a newer version wrote it; it changed, or went away, while it was read.
 */
export type BackupFaultKind =
  | 'not-a-backup'
  | 'damaged'
  | 'unexpected'
  | 'too-big'
  | 'newer'
  | 'changed';

/** A backup that is not read. Nothing was changed. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';
  readonly kind: BackupFaultKind;

  constructor(kind: BackupFaultKind, what: string, options?: ErrorOptions) {
    super(what, options);
    this.kind = kind;
  }
}

/** An error of reading as a reason to refuse; one that tells nothing of the backup stays as it is. */
export function asBackupFault(error: unknown): unknown {
  if (isOfDisk(error))
    return new BackupFault('changed', 'the disk does not give it any more', { cause: error });
  if (!(error instanceof ZipFault)) return error;
  const kind = error.kind === 'not-a-zip' ? 'not-a-backup' : error.kind;
  return new BackupFault(kind, error.message, { cause: error });
}

/** What browsers say of a file that is not any more what it was when it was chosen. */
const isOfDisk = (error: unknown): boolean =>
  error instanceof DOMException &&
  (error.name === 'NotReadableError' || error.name === 'NotFoundError');
