import { answer } from '../../../lib/app/requests/answer';
import type { CheckAction, CheckContext, CheckReply } from '../../../lib/protocol/check-messages';
import { detailOf, fakePageData, trackingOf } from './fake-page-data';
import { FakeWorld, orderPage, shippedOn } from './fake-world';
import { record } from './ringing-world';

export const idOf = (number: number): string => `10000000000000${String(number).padStart(2, '0')}`;

/** A world with a shop that can be asked, and `count` orders of which only an estimate is known. */
export async function worldToCheck(count: number): Promise<FakeWorld> {
  const world = new FakeWorld('2026-11-22T12:00Z');
  world.pageData = { of: () => fakePageData };
  const ids = Array.from({ length: count }, (_, index) => idOf(index + 1));
  await record(
    world,
    ids.map((id) => shippedOn(id, '2026-11-05')),
  );
  return world;
}

/** A page of the shop in a tab. It does what it is told and decides nothing, like the real one. */
export class CheckPage {
  readonly #world: FakeWorld;
  readonly #tab: number;
  /** The questions it put to the shop, `shop.detail 1000…`. */
  readonly asked: string[] = [];
  /** When it put them. */
  readonly askedAt: number[] = [];
  reply: CheckReply | null = null;

  constructor(world: FakeWorld, tab = 1) {
    this.#world = world;
    this.#tab = tab;
  }

  async send(action: CheckAction): Promise<CheckReply> {
    const about: CheckContext = {
      marketplace: 'aliexpress',
      language: 'en',
      readAt: this.#world.now,
    };
    const sender = { ...orderPage, tab: this.#tab };
    this.reply = await answer(this.#world, 'checkOrders', { ...about, ...action }, sender);
    return this.reply;
  }

  /** Waits as told, puts the question, takes a second for it and brings back what the shop answers. */
  async step(shop: (api: string, id: string) => string = shopAnswers): Promise<CheckReply> {
    const next = this.reply?.next;
    if (!next) throw new Error('there is nothing to ask');
    const order = String(next.data.id);
    this.#world.now += next.pause;
    this.asked.push(`${next.api} ${order}`);
    this.askedAt.push(this.#world.now);
    this.#world.now += 1_000;
    return this.send({ kind: 'answer', id: next.id, text: shop(next.api, order) });
  }

  /** Goes on until nothing is to be asked. */
  async finish(shop?: (api: string, id: string) => string): Promise<CheckReply> {
    for (let steps = 0; this.reply?.next; steps += 1) {
      if (steps > 200) throw new Error('it asks for ever');
      await this.step(shop);
    }
    if (!this.reply) throw new Error('it never began');
    return this.reply;
  }
}

export const shopAnswers = (api: string, id: string): string =>
  api === 'shop.detail' ? detailOf(id) : trackingOf(id);
