import type { Page } from 'puppeteer-core';
import type { Order, OrderKey } from '../../lib/core/facts/order';
import type { OrderAction } from '../../lib/core/views/order-actions';
import { MOST_IN_ONE_MESSAGE } from '../../lib/protocol/list-messages';
import type { Request } from '../../lib/protocol/messages';
import { bundle } from '../e2e/bundle';
import type { Chromium } from '../e2e/chromium';
import { ask } from '../e2e/own-page';
import { writeOrders } from '../orders/write-orders';
import { type Figure, median } from './figure';

const SEED = 7;
const MANY = 5_000;
const ROUNDS = 7;
/** ms: what takes longer shows how far it is. */
const WITHOUT_A_SIGN = 1_000;
/** ms: so soon an answer seems to follow a press, on a machine several times as slow. */
const AT_ONCE = 300;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await timed(work));
  return median(all);
}

const partsOf = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / MOST_IN_ONE_MESSAGE) }, (_, at) =>
    items.slice(at * MOST_IN_ONE_MESSAGE, (at + 1) * MOST_IN_ONE_MESSAGE),
  );

async function act(page: Page, keys: readonly OrderKey[], action: OrderAction): Promise<void> {
  for (const some of partsOf(keys)) await ask(page, 'actOnOrders', { keys: some, action });
}

/** Deletes all orders as the list does, and puts them back. */
async function deleteAndUndo(page: Page, keys: readonly OrderKey[]) {
  const removed: Order[] = [];
  const deleting = await timed(async () => {
    for (const some of partsOf(keys))
      removed.push(...(await ask(page, 'removeOrders', { keys: some })));
  });
  const undoing = await timed(async () => {
    for (const some of partsOf(removed)) await ask(page, 'restoreOrders', { orders: some });
  });
  return { deleting, undoing };
}

/** What is done to few and to all of many stored orders, from the question to the background's answer. */
export async function measureMany(driven: Chromium): Promise<Figure[]> {
  const page = await driven.openOwn('/dashboard.html#/settings');
  await page.waitForSelector('h1');
  const now = Date.now();
  await writeOrders(page, { count: MANY, seed: SEED, now });
  /** The background starts, and is asked at once. */
  const cold = async (name: 'overview' | 'listOrders') => {
    const all: number[] = [];
    for (let round = 0; round < 3; round++) {
      await driven.stopBackground();
      all.push(await timed(() => ask(page, name)));
      // What every start does goes on a while.
      await new Promise((next) => setTimeout(next, 3_000));
    }
    return median(all);
  };
  const popupCold = await cold('overview');
  const listCold = await cold('listOrders');
  const popup = await medianOf(() => ask(page, 'overview'));
  const { keys } = await ask(page, 'listOrders');
  const two = keys.slice(0, 2);
  const rows = await medianOf(() => ask(page, 'viewRows', keys.slice(0, MOST_IN_ONE_MESSAGE)));
  const settling = await medianOf(async () => {
    await act(page, two, { kind: 'settled' });
    await act(page, two, { kind: 'unsettled' });
  });
  const settlingAll = await timed(() => act(page, keys, { kind: 'settled' }));
  const unsettlingAll = await timed(() => act(page, keys, { kind: 'unsettled' }));
  const { deleting, undoing } = await deleteAndUndo(page, keys);
  const deletingShop = await timed(() =>
    ask(page, 'deleteData', {
      id: '0'.repeat(32),
      deletion: { what: 'shop', shop: 'aliexpress' },
    }),
  );
  await page.evaluate(await bundle('test/bench/backup-writer.ts'));
  const takingIn = async (seed: number, how: Request<'takeInBackup'>['how']) => {
    const id = await page.evaluate(
      (...made) => Reflect.get(globalThis, 'stageBackup')(...made),
      MANY,
      seed,
      now,
    );
    return timed(() => ask(page, 'takeInBackup', { id, how }));
  };
  const replacing = await takingIn(SEED, 'replace');
  const uniting = await takingIn(SEED + 1, 'merge');
  await page.close();
  const ms = (what: string, value: number, budget: number | null): Figure => ({
    what: `of 5,000 orders: ${what}`,
    value,
    unit: 'ms',
    budget,
  });
  return [
    ms('the popup’s, by a background that starts', popupCold, null),
    ms('the popup’s', popup, AT_ONCE),
    ms('the keys of all and the first rows, by a background that starts', listCold, null),
    ms('250 rows', rows, AT_ONCE),
    ms('two are settled and brought back', settling, 2 * AT_ONCE),
    ms('250 are settled', settlingAll / 20, WITHOUT_A_SIGN),
    ms('250 are brought back', unsettlingAll / 20, WITHOUT_A_SIGN),
    ms('250 are deleted', deleting / 20, WITHOUT_A_SIGN),
    ms('250 are put back', undoing / 20, WITHOUT_A_SIGN),
    ms('those of a shop are deleted', deletingShop, null),
    ms('a backup takes the place of all', replacing, null),
    ms('a backup is united with all', uniting, null),
  ];
}
