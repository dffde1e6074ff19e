import * as v from 'valibot';
import type { OrderKey } from '../../core/facts/order';
import { type News, TOLD_TOGETHER } from '../../core/reminders/news';
import type { Instant } from '../../core/time/moment';
import type { World } from '../../ports/ports';
import { orderKeySchema } from '../../protocol/field-schemas';
import { noticeId } from './notice-id';

/** What one notice says of what changed. */
export interface NewsBatch {
  readonly id: string;
  readonly news: readonly News[];
}

/**
 * Notices that were given, the newest first: what comes moments after the first of one is told in its place, with what
 * it said.
 */
const givenBatches = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.strictObject({ id: v.string(), since: v.number(), keys: v.array(orderKeySchema) })),
);
type GivenBatch = v.InferOutput<typeof givenBatches>[number] & { readonly since: Instant };
/** Enough for the notices that a browser keeps at hand. */
const MOST_BATCHES = 20;

/**
 * What is to be told in one notice, and under which id. News that come within ten minutes after the first are told
 * together with it, in its place; later ones never take the place of what nobody may have seen.
 */
export async function newsBatch(world: World, news: readonly News[]): Promise<NewsBatch> {
  const now = world.clock.now();
  const given = await givenIn(world);
  const [last] = given;
  const told = new Set(news.map(({ view }) => view.key));
  const open =
    last && Math.abs(now - last.since) < TOLD_TOGETHER && last.keys.every((key) => told.has(key))
      ? last
      : null;
  const batch = news.filter((each) => !each.told || open?.keys.includes(each.view.key));
  const keys = batch.map(({ view }) => view.key);
  const id =
    open?.id ??
    noticeId(
      'changes',
      keys,
      batch.map(({ toldAt }) => toldAt),
    );
  const others = given.filter((each) => each.id !== id);
  await note(world, [{ id, since: open?.since ?? now, keys }, ...others].slice(0, MOST_BATCHES));
  return { id, news: batch };
}

/** The orders that a notice about changes named; empty for any other. */
export const ordersOfNews = async (world: World, notice: string): Promise<readonly OrderKey[]> =>
  (await givenIn(world)).find(({ id }) => id === notice)?.keys ?? [];

async function givenIn({ handover }: World): Promise<readonly GivenBatch[]> {
  try {
    const { success, output } = v.safeParse(givenBatches, await handover.read('newsGiven'));
    return success ? output : [];
  } catch (error) {
    console.error('ClaimClock: nobody knows which news were given lately', error);
    return [];
  }
}

const note = ({ handover }: World, batches: readonly GivenBatch[]): Promise<void> =>
  handover.write('newsGiven', JSON.stringify(batches)).catch((error: unknown) => {
    console.error('ClaimClock: which news were given could not be noted', error);
  });
