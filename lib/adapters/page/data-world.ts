import * as v from 'valibot';
import type { BackgroundWork, DataWorld } from '../../ports/data-world';
import { Busy } from '../../ports/long-work';
import { metAccounts } from '../../protocol/met-accounts';
import { ask, askFor } from '../ask';
import { self } from '../self';
import { storedSalt } from '../storage/account-ids';
import type { Connection } from '../storage/connection';
import { freshKey } from '../storage/evidence-store';
import { localMemory } from '../storage/memory';
import { databasePageBackups } from '../storage/page-backups';
import { databaseRescue } from '../storage/rescue';
import { storedSettings } from '../storage/settings';
import { alone, IMPORT } from '../with-lock';
import { hearProgress } from './progress';
import { keepForGood, room } from './room';
import { saveFile } from './save-file';

/** ms that the background has for what all orders have part in. */
const LONG = 300_000;

/** The world of the page "Your data". */
export const pageDataWorld = (connection: Connection, here: DataWorld['here']): DataWorld => ({
  backups: databasePageBackups(connection),
  rescue: databaseRescue,
  fault: async () => (await ask('condition')).fault,
  version: self().version,
  here,
  settings: storedSettings.read,
  async accounts() {
    const note: unknown = JSON.parse((await localMemory.read('accounts')) ?? '[]');
    return v.is(metAccounts, note) ? note : [];
  },
  accountSalt: storedSalt,
  noteBackup: (at) => localMemory.write('backupSavedAt', String(at)),
  viewOrders: (keys) => ask('viewOrders', keys),
  takeInBackup: (request, work) =>
    watching(request.id, work, () => askFor(LONG, 'takeInBackup', request)),
  deleteData(deletion, work) {
    const id = freshKey();
    return watching(id, work, () => askFor(LONG, 'deleteData', { id, deletion }));
  },
  room,
  keepForGood,
  save: saveFile,
  async alone(work) {
    const result = await alone(IMPORT, work);
    if (result === 'busy') throw new Busy('another page is reading a backup in');
    return result;
  },
});

/** Waits for a work of the background: hears how far it is, and has it stopped. */
async function watching<Answer>(
  id: string,
  { signal, onProgress, onStored }: BackgroundWork,
  answer: () => Promise<Answer>,
): Promise<Answer> {
  signal?.throwIfAborted();
  const hearNoMore = hearProgress(id, ({ done, isStored }) => {
    onProgress?.(done);
    if (isStored) onStored();
  });
  const stop = () => void ask('stopWork', { id }).catch(console.error);
  signal?.addEventListener('abort', stop);
  try {
    return await answer();
  } catch (error) {
    // Where it ended after it had stored everything, its next start sets the alarm; for days nothing else may wake it.
    void ask('condition').catch(console.error);
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    hearNoMore();
  }
}
