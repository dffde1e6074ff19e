import * as v from 'valibot';
import { hexOf } from '../../core/plain/hex';
import { MOST_EVIDENCE } from './backup-content';
import { BackupFault } from './backup-fault';

/** The version that is written. It counts what a version before could not read, or would read wrongly. */
export const BACKUP_VERSION = 1;
export const BACKUP_FORMAT = 'claimclock-backup';

export const MANIFEST = 'manifest.json';
export const CONTENT = 'orders.json';
const EVIDENCE_NAME = /^evidence\/[0-9a-f]{32}$/;
export const evidenceName = (id: string) => `evidence/${id}`;
/** No other name is one of a backup's. */
export const isContentName = (name: string) => name === CONTENT || EVIDENCE_NAME.test(name);

const fileFacts = v.strictObject({
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
export type FileFacts = v.InferOutput<typeof fileFacts>;

const anyManifest = v.looseObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const manifest = v.strictObject({
  ...anyManifest.entries,
  /** When it was written, ISO 8601 in UTC. */
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  /** The version of the extension that wrote it. */
  madeBy: v.pipe(v.string(), v.maxLength(40)),
  files: v.pipe(
    v.record(v.pipe(v.string(), v.check(isContentName)), fileFacts),
    v.check((files) => Object.keys(files).length <= MOST_EVIDENCE + 1),
  ),
});
export type Manifest = v.InferOutput<typeof manifest>;

/**
 * What a backup says of itself.
 *
 * @throws BackupFault for what no version wrote, and for what a newer one did
 */
export function manifestIn(text: string): Manifest {
  const read = parsed(text);
  const any = v.safeParse(anyManifest, read);
  if (!any.success) throw new BackupFault('not-a-backup', 'a manifest of something else');
  const { version } = any.output;
  if (version > BACKUP_VERSION) throw new BackupFault('newer', `version ${version}`);
  const result = v.safeParse(manifest, read, { abortEarly: true });
  if (!result.success) throw new BackupFault('damaged', 'manifest of another form');
  return result.output;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BackupFault('damaged', 'a manifest that cannot be read', { cause: error });
  }
}

/** SHA-256, in hexadecimal digits. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return hexOf(hash);
}
