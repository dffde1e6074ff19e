import { effect, type ReadonlySignal, untracked } from '@preact/signals';
import { freshId } from '../../core/facts/fresh-id';
import type { OrderKey } from '../../core/facts/order';
import type { Instant } from '../../core/time/moment';
import type { OrderRow } from '../../core/views/order-row';
import type { EvidenceWorld } from '../../ports/evidence-world';
import type { Background } from '../../protocol/messages';
import { followEvidence } from '../evidence/follow-evidence';
import { followRoutes } from '../routes-model';
import { quotesReadAt, shownUntil } from '../shown-until';
import { aroundOrder } from './around-order';
import { noteModel } from './note-model';
import { type OrderPageWorld, orderPageModel } from './order-page-model';

/** What the page of an order needs of the world. */
interface OrderPartsWorld
  extends Omit<OrderPageWorld, 'freshId'>,
    Background<'viewRoutes' | 'writeNote'> {
  readonly evidence: EvidenceWorld;
  /** The list of all orders. */
  readonly list: {
    readonly keys: ReadonlySignal<readonly OrderKey[]>;
    readonly rows: ReadonlySignal<readonly OrderRow[]>;
    /** Has it read, unless it is. */
    readonly want: () => void;
  };
}

/** Everything on the page of one order: its facts, its routes, its note, its files, what other orders say of it. */
export function orderPageParts(world: OrderPartsWorld) {
  const { list, viewRoutes } = world;
  const order = orderPageModel({ ...world, freshId: () => freshId(world.evidence.random(8)) });
  const { content, openKey } = order;
  const routes = followRoutes(viewRoutes, openKey);
  const evidence = followEvidence(world.evidence, openKey);
  const note = noteModel(world);
  effect(() => {
    if (content.value.phase !== 'order') return;
    const { order: shown, note: kept } = content.value;
    untracked(() => note.show(shown.key, kept));
    // The order first: what comes before and after it is asked for when it is there.
    setTimeout(list.want);
  });
  /** When time alone makes untrue what is shown. */
  const changesAt = (): Instant => {
    if (content.value.phase !== 'order') return Infinity;
    const { now, zone } = world.context();
    const { order: view } = content.value;
    const beside = routes.beyond.value?.beyond.routes ?? [];
    const shown = { view, routes: beside, claim: null, started: [], readAt: quotesReadAt(view) };
    return shownUntil(shown, now, zone);
  };
  return {
    order,
    routes,
    evidence,
    note,
    changesAt,
    ...aroundOrder(openKey, list.keys, list.rows),
  };
}
