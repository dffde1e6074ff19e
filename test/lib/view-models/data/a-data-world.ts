import { DEFAULT_SETTINGS } from '../../../../lib/core/views/settings';
import type { DataWorld } from '../../../../lib/ports/data-world';
import type { Snapshot } from '../../../../lib/ports/page-backups';
import { dataModel } from '../../../../lib/view-models/data/data-model';
import { localeWords } from '../../../tools/locale-words';
import { NOW, SALT, someParts } from '../../files/backup/a-backup';

/** A world whose background takes over whatever it is told to, and remembers it. */
export function worldWith(stored: Partial<Snapshot>, more: Partial<DataWorld> = {}) {
  const saved: { name: string; file: Blob }[] = [];
  const staged: string[] = [];
  const asked: string[] = [];
  const world: DataWorld = {
    backups: {
      snapshot: async () => ({ orders: [], files: [], damaged: [], ...stored }),
      stage: async (content, _files, work) => {
        work?.signal?.throwIfAborted();
        staged.push(content);
        return 'a'.repeat(32);
      },
      discard: async () => {
        asked.push('discard');
        return staged.pop() !== undefined;
      },
      discardAll: async () => {},
    },
    rescue: {
      read: async () => ({
        version: 6,
        stores: { orders: [1, 2], files: [new Blob(['x'])] },
        unread: 1,
      }),
      startAnew: async () => {
        asked.push('anew');
      },
    },
    fault: async () => 'silent',
    version: '0.1.0',
    here: () => ({ words: localeWords(), now: NOW, zone: 'UTC' }),
    settings: async () => DEFAULT_SETTINGS,
    accounts: async () => someParts.accounts,
    accountSalt: async () => SALT,
    noteBackup: async (at) => {
      asked.push(`saved at ${at}`);
    },
    viewOrders: async () => ({ orders: [], summary: {} as never }),
    takeInBackup: async ({ how }) => {
      asked.push(how);
      return { changed: 2, whole: true };
    },
    deleteData: async ({ what }) => {
      asked.push(what);
      return 3;
    },
    room: async () => ({ used: 1, left: 2 }),
    keepForGood: () => {},
    save: (file, name) => {
      saved.push({ file, name });
    },
    alone: (work) => work(),
    ...more,
  };
  return { model: dataModel(world), saved, staged, asked };
}
