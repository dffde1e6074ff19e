import type { KeptFile } from '../../ports/evidence-store';
import type { LongWork } from '../../ports/long-work';
import { steps } from '../long-work';
import { zipWriter } from '../zip/zip-writer';
import { type BackupContent, contentText } from './backup-content';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  CONTENT,
  evidenceName,
  type FileFacts,
  MANIFEST,
  type Manifest,
  sha256,
} from './manifest';

/** What goes into a backup. */
export interface BackupParts extends Omit<BackupContent, 'evidence'> {
  readonly files: readonly KeptFile[];
}

/**
 * One zip file that holds everything: `orders.json`, each file under `evidence/`, and `manifest.json` with the checksum
 * of each.
 *
 * @param made when, and by which version of the extension
 */
export async function writeBackup(
  { files, ...parts }: BackupParts,
  made: { readonly at: Date; readonly by: string },
  work: LongWork = {},
): Promise<Blob> {
  const zip = zipWriter(made.at);
  const evidence = files.map((file) => file.evidence);
  const content = new TextEncoder().encode(contentText({ ...parts, evidence }));
  const sizes = evidence.reduce((sum, { size }) => sum + size, content.length);
  const { step } = steps(work, sizes);
  const facts: Record<string, FileFacts> = {};
  const add = async (name: string, bytes: Uint8Array<ArrayBuffer>, pack: boolean) => {
    facts[name] = { size: bytes.length, sha256: await sha256(bytes) };
    await zip.add(name, bytes, pack, step);
  };
  await add(CONTENT, content, true);
  for (const {
    evidence: { id },
    bytes,
  } of files)
    await add(evidenceName(id), new Uint8Array(await bytes.arrayBuffer()), false);
  const manifest: Manifest = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    madeAt: made.at.toISOString(),
    madeBy: made.by,
    files: facts,
  };
  await zip.add(MANIFEST, new TextEncoder().encode(JSON.stringify(manifest)), true, step);
  return zip.end();
}

/** The name that a backup of this moment is offered under. */
export const backupName = (at: Date) => `claimclock-${at.toISOString().slice(0, 10)}.zip`;
