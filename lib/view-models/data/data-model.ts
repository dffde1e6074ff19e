import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type {
  AlongKind,
  DataStats,
  PreviewContent,
  Said,
} from '../../../components/data/data-content';
import type { DatabaseFault } from '../../core/views/condition';
import { contentText } from '../../files/backup/backup-content';
import { importPlan } from '../../files/backup/import-plan';
import type { Backup } from '../../files/backup/read-backup';
import { partOf, steps } from '../../files/long-work';
import type { DataWorld } from '../../ports/data-world';
import { DatabaseFailed } from '../../ports/database-failed';
import type { Snapshot } from '../../ports/page-backups';
import type { Deletion, IntakeKind } from '../../protocol/data-messages';
import { dataStats } from './data-stats';
import { type Doings, doings, type Watch } from './doing';
import { changedBy, explain, unsure } from './explain';
import { lastResort } from './last-resort';
import { takeAlong } from './take-along';

/** So much of the whole is done once the files of a backup are put into the database. */
const FILES_SHARE = 0.25;
/** So much of the whole is done once a backup is read, and is compared with what is stored then. */
const READ = 0.6;

/** A backup that was read and is not taken over yet. */
interface Preview {
  readonly backup: Backup;
  readonly content: PreviewContent;
}

export interface DataModel extends Pick<Doings, 'doing' | 'said'> {
  /** Null until it is known; `failed` where the database cannot be read. */
  readonly stats: ReadonlySignal<DataStats | 'failed' | null>;
  /** What is wrong where it cannot be read; null where nobody knows. */
  readonly fault: ReadonlySignal<DatabaseFault | null>;
  readonly rescue: () => Promise<void>;
  readonly startAnew: () => Promise<void>;
  readonly damaged: ReadonlySignal<Snapshot['damaged']>;
  readonly room: ReadonlySignal<Awaited<ReturnType<DataWorld['room']>>>;
  readonly preview: ReadonlySignal<PreviewContent | null>;
  readonly refresh: () => Promise<void>;
  readonly saveBackup: (withFiles: boolean) => Promise<void>;
  readonly readBackup: (file: Blob) => Promise<void>;
  readonly takeIn: (how: IntakeKind) => Promise<void>;
  readonly forgetPreview: () => void;
  readonly saveAlong: (kind: AlongKind) => Promise<void>;
  readonly saveDamaged: () => void;
  readonly remove: (what: Deletion) => Promise<void>;
}

/** What the page "Your data" holds and does. */
export function dataModel(world: DataWorld): DataModel {
  const snapshot = signal<Snapshot | 'failed' | null>(null);
  const accounts = signal<Awaited<ReturnType<DataWorld['accounts']>>>([]);
  const room = signal<Awaited<ReturnType<DataWorld['room']>>>(null);
  const fault = signal<DatabaseFault | null>(null);
  const preview = signal<Preview | null>(null);
  const { doing, said, run, say } = doings();

  async function refresh(): Promise<void> {
    try {
      [snapshot.value, accounts.value, room.value] = await Promise.all([
        world.backups.snapshot(),
        world.accounts(),
        world.room(),
      ]);
    } catch (error) {
      console.error('ClaimClock: what is stored could not be read', error);
      snapshot.value = 'failed';
      fault.value =
        error instanceof DatabaseFailed ? error.fault : await world.fault().catch(() => null);
    }
  }

  async function saveBackup(withFiles: boolean): Promise<void> {
    await run(
      'dataSaving',
      async (watch) => {
        const { orders, files } = await world.backups.snapshot();
        const [settings, met, accountSalt] = await Promise.all([
          world.settings(),
          world.accounts(),
          world.accountSalt(),
        ]);
        const parts = {
          orders,
          files: withFiles ? files : [],
          settings,
          accounts: met,
          accountSalt,
        };
        const { backupName, writeBackup } = await import('../../files/backup/write-backup');
        const made = { at: new Date(world.here().now), by: world.version };
        world.save(await writeBackup(parts, made, watch), backupName(made.at));
        await world.noteBackup(made.at.getTime()).catch(console.error);
        return { name: 'dataSaved', count: orders.length };
      },
      explain,
    );
  }

  async function readBackup(file: Blob): Promise<void> {
    preview.value = null;
    await run(
      'dataReading',
      async (watch) => {
        const { readBackup: read } = await import('../../files/backup/read-backup');
        const backup = await read(file, partOf(watch, 0, READ));
        const { orders, files } = await world.backups.snapshot();
        const kept = new Set(files.map(({ evidence }) => evidence.id));
        const { step } = steps(partOf(watch, READ, 1), 1);
        const plan = await importPlan(backup.content, orders, kept, step);
        preview.value = { backup, content: { ...plan, madeAt: Date.parse(backup.madeAt) } };
        return null;
      },
      explain,
    );
  }

  async function takeIn(how: IntakeKind): Promise<void> {
    const shown = preview.peek();
    if (shown === null) return;
    await run(
      'dataTakingIn',
      (watch) => world.alone(() => store(shown.backup, how, watch)),
      explain,
    );
    await refresh();
  }

  async function store({ content, files }: Backup, how: IntakeKind, watch: Watch): Promise<Said> {
    await world.backups.discardAll();
    const share = files.length > 0 ? FILES_SHARE : 0;
    const staging = partOf(watch, 0, share);
    const id = await world.backups.stage(contentText(content), files, staging);
    const [outcome] = await Promise.allSettled([
      world.takeInBackup({ id, how }, partOf(watch, share, 1)),
    ]);
    const isAnswered = outcome.status === 'fulfilled';
    const isTaken = isAnswered && typeof outcome.value === 'object';
    const isLeft =
      !isTaken && (await world.backups.discard(id).catch(isAnswered ? () => true : unsure));
    if (!isAnswered && isLeft) throw outcome.reason;
    // Where the background ended right after it had taken it over, its answer got lost.
    const taken = isAnswered ? changedBy(outcome.value) : null;
    preview.value = null;
    if (files.length > 0) world.keepForGood();
    return taken?.whole
      ? { name: 'dataTakenIn', count: taken.changed }
      : { name: 'dataTakenInPartly', wrong: true };
  }

  const remove = async (what: Deletion) => {
    await run(
      'dataDeleting',
      async (watch) => {
        const removed = await world.deleteData(what, watch).catch(unsure);
        return { name: 'dataDeleted', count: changedBy(removed) };
      },
      explain,
    );
    await refresh();
  };

  const stored = computed(() => (typeof snapshot.value === 'object' ? snapshot.value : null));
  return {
    doing,
    said,
    room,
    fault,
    ...lastResort(world, { run, refresh }),
    ...takeAlong(world, run),
    preview: computed(() => preview.value?.content ?? null),
    refresh,
    saveBackup,
    readBackup,
    takeIn,
    remove,
    stats: computed(() => {
      if (snapshot.value === 'failed' || snapshot.value === null) return snapshot.value;
      const { orders, files } = snapshot.value;
      return dataStats(
        orders,
        files.map(({ evidence }) => evidence),
        accounts.value,
      );
    }),
    damaged: computed(() => stored.value?.damaged ?? []),
    forgetPreview: () => {
      preview.value = null;
      say(null);
    },
    saveDamaged: () => {
      const text = JSON.stringify(stored.peek()?.damaged ?? [], null, 2);
      world.save(new Blob([text], { type: 'application/json' }), 'claimclock-damaged.json');
    },
  };
}
