import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DataStats, PreviewContent, Said } from '../../../components/data/data-content';
import type { Order } from '../../core/facts/order';
import type { Words } from '../../core/facts/words';
import type { OrderView } from '../../core/views/order-view';
import { contentText } from '../../files/backup/backup-content';
import { BackupFault } from '../../files/backup/backup-fault';
import { importPlan } from '../../files/backup/import-plan';
import type { Backup } from '../../files/backup/read-backup';
import type { DataWorld } from '../../ports/data-world';
import { DatabaseFailed } from '../../ports/database-failed';
import type { Snapshot } from '../../ports/page-backups';
import { StorageFull } from '../../ports/ports';
import type { Deletion, IntakeKind } from '../../protocol/data-messages';
import type { MetAccount } from '../../protocol/met-accounts';
import { accountText } from '../../wording/account-text';
import { dataStats } from './data-stats';
import { type Doings, doings, type Watch } from './doing';

/** A backup that was read and is not taken over yet. */
interface Preview {
  readonly backup: Backup;
  readonly content: PreviewContent;
}

export interface DataModel extends Pick<Doings, 'doing' | 'said'> {
  /** Null until it is known; `failed` where the database cannot be read. */
  readonly stats: ReadonlySignal<DataStats | 'failed' | null>;
  readonly damaged: ReadonlySignal<Snapshot['damaged']>;
  readonly room: ReadonlySignal<Awaited<ReturnType<DataWorld['room']>>>;
  readonly preview: ReadonlySignal<PreviewContent | null>;
  readonly look: () => Promise<void>;
  readonly saveBackup: (withFiles: boolean) => Promise<void>;
  readonly readBackup: (file: Blob) => Promise<void>;
  readonly takeIn: (how: IntakeKind) => Promise<void>;
  readonly forgetPreview: () => void;
  readonly saveCalendar: () => Promise<void>;
  readonly saveTable: (kind: 'orders' | 'items') => Promise<void>;
  readonly saveDamaged: () => void;
  readonly remove: (what: Deletion) => Promise<void>;
}

/** So many views come in one message. */
const AT_ONCE = 250;

/** What the page "Your data" holds and does. */
export function dataModel(world: DataWorld): DataModel {
  const snapshot = signal<Snapshot | 'failed' | null>(null);
  const accounts = signal<Awaited<ReturnType<DataWorld['accounts']>>>([]);
  const room = signal<Awaited<ReturnType<DataWorld['room']>>>(null);
  const preview = signal<Preview | null>(null);
  const { doing, said, run, say } = doings();

  async function look(): Promise<void> {
    try {
      [snapshot.value, accounts.value, room.value] = await Promise.all([
        world.backups.snapshot(),
        world.accounts(),
        world.room(),
      ]);
    } catch (error) {
      console.error('ClaimClock: what is stored could not be read', error);
      snapshot.value = 'failed';
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
        const backup = await read(file, watch);
        const { orders, files } = await world.backups.snapshot();
        const kept = new Set(files.map(({ evidence }) => evidence.id));
        const plan = importPlan(backup.content, orders, kept);
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
    await look();
  }

  async function store({ content, files }: Backup, how: IntakeKind, watch: Watch): Promise<Said> {
    await world.backups.discardAll();
    const id = await world.backups.stage(contentText(content), files, watch);
    try {
      watch.commit();
      const { changed, whole } = await world.takeInBackup({ id, how });
      preview.value = null;
      if (files.length > 0) await world.keepForGood();
      return whole
        ? { name: 'dataTakenIn', count: changed }
        : { name: 'dataTakenInPartly', wrong: true };
    } catch (error) {
      await world.backups.discard(id).catch(console.error);
      throw error;
    }
  }

  /** The stored orders as they stand, a few in each message. */
  async function rows({ signal: stop, onProgress }: Watch) {
    const { orders } = await world.backups.snapshot();
    const views = new Map<string, OrderView>();
    for (let at = 0; at < orders.length; at += AT_ONCE) {
      stop.throwIfAborted();
      const keys = orders.slice(at, at + AT_ONCE).map(({ key }) => key);
      for (const view of (await world.viewOrders(keys)).orders) views.set(view.key, view);
      onProgress(Math.min(1, (at + AT_ONCE) / orders.length));
    }
    stop.throwIfAborted();
    const accountOf = accountNames(await world.accounts(), world.here().words);
    return orders.flatMap((order) => {
      const view = views.get(order.key);
      return view ? { view, order, account: accountOf(order) } : [];
    });
  }

  const saveCalendar = () =>
    run(
      'dataSaving',
      async (watch) => {
        const { calendarOf } = await import('../../files/calendar/calendar');
        const views = (await rows(watch)).map(({ view }) => view);
        const file = calendarOf(views, await world.settings(), world.here());
        world.save(
          new Blob([file.text], { type: 'text/calendar;charset=utf-8' }),
          'claimclock.ics',
        );
        return { name: 'dataCalendarSaved', count: file.open };
      },
      explain,
    );

  const saveTable = (kind: 'orders' | 'items') =>
    run(
      'dataSaving',
      async (watch) => {
        const { itemsCsv, ordersCsv } = await import('../../files/csv/orders-csv');
        const all = await rows(watch);
        const text = (kind === 'orders' ? ordersCsv : itemsCsv)(all, world.here());
        world.save(new Blob([text], { type: 'text/csv;charset=utf-8' }), `claimclock-${kind}.csv`);
        return { name: 'dataTableSaved', count: all.length };
      },
      explain,
    );

  const remove = async (what: Deletion) => {
    await run(
      'dataDeleting',
      async ({ commit }) => {
        commit();
        return { name: 'dataDeleted', count: await world.deleteData(what) };
      },
      explain,
    );
    await look();
  };

  const stored = computed(() => (typeof snapshot.value === 'object' ? snapshot.value : null));
  return {
    doing,
    said,
    room,
    preview: computed(() => preview.value?.content ?? null),
    look,
    saveBackup,
    readBackup,
    takeIn,
    saveCalendar,
    saveTable,
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

/** What to say of an error, so that somebody can do something about it. */
function explain(error: unknown): Said {
  if (error instanceof BackupFault)
    return { name: `dataRefused_${error.kind.replace(/-/g, '_')}`, wrong: true };
  if (error instanceof StorageFull) return { name: 'dataFull', wrong: true };
  if (error instanceof DatabaseFailed) return { name: 'dataUnreadable', wrong: true };
  return { name: 'dataFailed', wrong: true };
}

/** What the account of an order is called; null where there is none to tell of. */
function accountNames(met: readonly MetAccount[], words: Words) {
  return ({ account, marketplace }: Order): string | null => {
    const own = met.filter((each) => each.marketplace === marketplace);
    const at = own.findIndex(({ id }) => id === account);
    const found = own[at];
    return found && own.length > 1 ? accountText({ ...found, number: at + 1 }, words) : null;
  };
}
