import * as v from 'valibot';
import type { DataWorld } from '../../ports/data-world';
import { metAccounts } from '../../protocol/met-accounts';
import { ask, askFor } from '../ask';
import { self } from '../self';
import { storedSalt } from '../storage/account-ids';
import type { Connection } from '../storage/connection';
import { localMemory } from '../storage/memory';
import { databasePageBackups } from '../storage/page-backups';
import { databaseRescue } from '../storage/rescue';
import { storedSettings } from '../storage/settings';
import { alone, IMPORT } from '../with-lock';
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
  takeInBackup: (request) => askFor(LONG, 'takeInBackup', request),
  deleteData: (request) => askFor(LONG, 'deleteData', request),
  room,
  keepForGood,
  save: saveFile,
  async alone(work) {
    const result = await alone(IMPORT, work);
    if (result === 'busy') throw new Error('another page is reading a backup in');
    return result;
  },
});
