import { type ReadonlySignal, signal } from '@preact/signals';
import type {
  EvidenceContent,
  EvidenceHandlers,
  EvidenceSaid,
  RouteFit,
} from '../../../components/evidence/evidence-content';
import { misfitOf, ROUTE_LIMITS, type RouteLimit } from '../../claims/evidence/limits';
import type { OrderKey } from '../../core/facts/order';
import type { Evidence, EvidenceShows } from '../../core/records/evidence';
import { fileName } from '../../files/evidence/file-name';
import { isPicture, PICTURE_SIDES } from '../../files/evidence/picture-size';
import type { KeptFile } from '../../ports/evidence-store';
import type { EvidenceWorld } from '../../ports/evidence-world';
import { StorageFull } from '../../ports/order-store';
import type { Watch } from '../data/doing';
import { incomingFile } from './incoming-file';
import { madeToFit } from './made-to-fit';

export interface EvidenceModel extends EvidenceHandlers {
  readonly content: ReadonlySignal<EvidenceContent>;
  /** Shows what is kept with another order; null: with none. */
  readonly open: (order: OrderKey | null) => Promise<void>;
}

const NOTHING: EvidenceContent = {
  files: null,
  pictures: new Map(),
  keeping: { side: PICTURE_SIDES[0], original: false },
  sides: PICTURE_SIDES.toSorted((a, b) => a - b),
  room: null,
  busy: false,
  doing: null,
  said: [],
  undo: 0,
  routes: [],
};

/** One thing that is done with the files of an order. */
type Work = (order: OrderKey, watch: Omit<Watch, 'onStored'>) => Promise<readonly EvidenceSaid[]>;

const STOPPED: EvidenceSaid = { name: 'dataStopped', file: null, wrong: false };

const reasonOf = (error: unknown) => (error instanceof StorageFull ? 'dataFull' : 'dataFailed');

const wrong = (name: string, file: string | null = null): EvidenceSaid => ({
  name,
  file,
  wrong: true,
});

/** The files kept with one order. */
export function evidenceModel(world: EvidenceWorld): EvidenceModel {
  const content = signal<EvidenceContent>(NOTHING);
  let shown: OrderKey | null = null;
  let deleted: readonly KeptFile[] = [];
  const change = (part: Partial<EvidenceContent>) => {
    content.value = { ...content.peek(), ...part };
  };

  async function refresh(): Promise<void> {
    const order = shown;
    if (order === null) return;
    const [files, room] = await Promise.all([
      world.store.of(order).catch((error: unknown) => {
        console.error('ClaimClock: the files of an order could not be read', error);
        return 'failed' as const;
      }),
      world.room(),
    ]);
    if (order !== shown) return;
    const kept = files === 'failed' ? [] : files;
    change({ files, room, routes: ROUTE_LIMITS.flatMap((limit) => fitOf(kept, limit)) });
    await showPictures(kept);
  }

  async function showPictures(files: readonly Evidence[]): Promise<void> {
    const before = content.peek().pictures;
    const pictures = new Map<Evidence['id'], string>();
    for (const { id, type } of files) {
      if (!isPicture(type)) continue;
      const known = before.get(id);
      const bytes = known === undefined ? await world.store.bytes(id).catch(() => null) : null;
      const address = known ?? (bytes && world.show(bytes));
      if (address) pictures.set(id, address);
    }
    for (const [id, address] of before) if (!pictures.has(id)) world.giveBack(address);
    change({ pictures });
  }

  /** Does one thing at a time, says how it ended, and looks anew. */
  async function run(work: Work): Promise<void> {
    const order = shown;
    if (order === null || content.peek().busy) return;
    const stopping = new AbortController();
    const onProgress = (done: number) =>
      change({ doing: { what: 'evidenceBusy', done, stop: () => stopping.abort() } });
    const commit = () => {
      stopping.signal.throwIfAborted();
      change({ doing: null });
    };
    change({ busy: true, said: [] });
    try {
      change({ said: await work(order, { signal: stopping.signal, onProgress, commit }) });
      await world.changed(order).catch(console.error);
    } catch (error) {
      if (!stopping.signal.aborted) console.error('ClaimClock: a file', error);
      change({ said: [stopping.signal.aborted ? STOPPED : wrong(reasonOf(error))] });
    }
    change({ busy: false, doing: null });
    await refresh();
  }

  const add = (files: readonly File[], shows: EvidenceShows) =>
    run(async (order, { signal: stop, onProgress, commit }) => {
      const kept: KeptFile[] = [];
      const said: EvidenceSaid[] = [];
      for (const [index, file] of files.entries()) {
        stop.throwIfAborted();
        onProgress(index / files.length);
        const incoming = await incomingFile(world, order, file, content.peek().keeping, shows);
        if (typeof incoming === 'string')
          said.push(wrong(`evidenceNotKept_${incoming.replace('-', '_')}`, file.name));
        else kept.push(incoming);
      }
      commit();
      if (kept.length === 0) return said;
      await world.store.add(kept);
      world.keepForGood();
      return said;
    });

  const bytesOf = async (file: Evidence): Promise<KeptFile> => {
    const bytes = await world.store.bytes(file.id);
    if (bytes === null) throw new Error('the bytes of a file are not there');
    return { evidence: file, bytes };
  };
  const listed = (): readonly Evidence[] => {
    const { files } = content.peek();
    return files === null || files === 'failed' ? [] : files;
  };

  const makeFit = (route: string) =>
    run(async (_order, watch) => {
      const limit = ROUTE_LIMITS.find((each) => each.route === route);
      if (!limit) return [];
      const { files, left } = await madeToFit(
        world,
        await Promise.all(listed().map(bytesOf)),
        limit,
        watch,
      );
      watch.commit();
      for (const { name, bytes } of files) world.save(bytes, name);
      return left.map((name) => wrong('evidenceNotFitted', name));
    });

  return {
    content,
    async open(order) {
      if (order === shown) return;
      shown = order;
      deleted = [];
      for (const address of content.peek().pictures.values()) world.giveBack(address);
      content.value = { ...NOTHING, keeping: content.peek().keeping };
      await refresh();
    },
    add: (files, shows = 'other') => void add(files, shows),
    keep: (keeping) => change({ keeping }),
    change: (id, part) =>
      void run(async () => {
        await world.store.change(id, part);
        return [];
      }),
    save: (id) =>
      void run(async () => {
        const file = listed().find((each) => each.id === id);
        if (file) world.save((await bytesOf(file)).bytes, fileName(file));
        return [];
      }),
    remove: (id) =>
      void run(async () => {
        deleted = [...deleted, ...(await world.store.remove([id]))];
        change({ undo: deleted.length });
        return [];
      }),
    putBack: () =>
      void run(async () => {
        await world.store.add(deleted);
        deleted = [];
        change({ undo: 0 });
        return [];
      }),
    makeFit: (route) => void makeFit(route),
  };
}

function fitOf(files: readonly Evidence[], limit: RouteLimit): RouteFit[] {
  if (files.length === 0) return [];
  const misfit = misfitOf(files, limit);
  return [
    {
      route: limit.route,
      fits: misfit === null,
      tooMany: misfit?.tooMany ?? 0,
      tooLarge: misfit?.tooLarge.length ?? 0,
      otherType: misfit?.otherType.length ?? 0,
      tooMuch: misfit?.tooMuch ?? 0,
    },
  ];
}
