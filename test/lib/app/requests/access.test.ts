import { beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import { REQUEST_NAMES, requests } from '../../../../lib/app/requests/requests';
import type { RawSighting } from '../../../../lib/core/facts/sighting';
import { contentText } from '../../../../lib/files/backup/backup-content';
import type { Sender } from '../../../../lib/ports/ports';
import { Refused } from '../../../../lib/protocol/message-schemas';
import type { RequestName } from '../../../../lib/protocol/messages';
import {
  endsOn,
  extensionPage,
  FakeWorld,
  keyOf,
  orderPage,
  privatePage,
  readingOf,
  shippedOn,
} from '../fake-world';
import { record as recordIn, worldWith } from '../ringing-world';
import { recordSaid } from '../said-page';
import { oneOfEach } from './one-of-each';

const A = '1000000000000001';
const B = '1000000000000002';

let world: FakeWorld;
beforeEach(() => {
  world = new FakeWorld('2026-11-22T12:00Z');
});

const record = (sightings: readonly RawSighting[], page?: 'list' | 'detail', sender = orderPage) =>
  recordIn(world, sightings, page, sender);

/** What is stored of an order, and what no request here says. */
const STORED_TITLE = 'Bought long ago';

const EMPTY_BACKUP = { orders: [], evidence: [], settings: null, accounts: [], accountSalt: null };

/** What a page of the extension cannot ask for, because it is no page of a shop. */
const NOT_ITS_OWN: { readonly [Name in RequestName]?: string } = {
  bringPanel: 'bringPanel: not for the extension’s own pages',
};

/**
 * What becomes of a sound request of this name, made in a world that knows one order: why it was refused (null: it was
 * answered), the answer, and what was stored before and after.
 */
async function asked(name: RequestName, sender: Sender | null) {
  const lineItems = [{ title: STORED_TITLE, quantity: 1, price: null, variant: null }];
  const other = await worldWith('2026-11-22T12:00Z', [{ ...endsOn(A, '2026-12-11'), lineItems }]);
  const order = other.stored.get(keyOf(A));
  if (!order) throw new Error('it was not stored');
  other.backups.set('0'.repeat(32), contentText(EMPTY_BACKUP));
  const kept = () =>
    structuredClone([
      other.stored,
      other.remembered,
      other.handedOver,
      other.chosen,
      other.backups,
      other.runs,
    ]);
  const before = kept();
  const { reply, reason } = await answer(other, name, oneOfEach(order)[name], sender).then(
    (said) => ({ reply: said as unknown, reason: null }),
    (error: unknown) => {
      if (error instanceof Refused) return { reply: null, reason: error.message };
      throw error;
    },
  );
  return { reason, reply, left: { before, after: kept() } };
}

describe('a private window', () => {
  test('gets its dates; nothing is stored, counted, announced or mixed with what is stored', async () => {
    await record([endsOn(A, '2026-11-26')]);
    const before = structuredClone(world.stored);
    const [writes, badge, alarm] = [world.writes, world.badgeShown, world.alarmAt];
    const reply = await record(
      [shippedOn(A, '2026-11-05'), endsOn(B, '2026-11-25')],
      'list',
      privatePage,
    );
    expect(reply.notStored).toBe('private-window');
    expect(reply.orders.map(({ claimBy }) => claimBy?.certainty)).toEqual(['estimated', 'stated']);
    expect(reply.summary.open).toBe(2);
    expect(world.stored).toEqual(before);
    expect([world.writes, world.badgeShown, world.alarmAt]).toEqual([writes, badge, alarm]);
    expect(world.announced).toHaveLength(1);
  });

  test('may change nothing and is shown nothing stored', async () => {
    for (const name of REQUEST_NAMES) {
      const { shopPage } = requests[name].from;
      const { reason, left, reply } = await asked(name, privatePage);
      if (shopPage === 'any-window') expect(reason, name).toBeNull();
      else if (shopPage === 'nowhere') expect(reason).toBe(`${name}: not for pages of a shop`);
      else expect(reason).toBe(`${name}: not from a private window`);
      expect(left.after, name).toEqual(left.before);
      expect(JSON.stringify(reply) ?? '', name).not.toContain(STORED_TITLE);
    }
  });

  test('with a page of the extension itself keeps nothing of what is typed there', async () => {
    for (const name of REQUEST_NAMES) {
      const { reason, left } = await asked(name, { ...extensionPage, inPrivate: true });
      if (requests[name].from.extensionPage === 'any-window')
        expect(reason, name).toBe(NOT_ITS_OWN[name] ?? null);
      else expect(reason).toBe(`${name}: not from a private window`);
      expect(left.after, name).toEqual(left.before);
    }
  });
});

describe('who may ask', () => {
  test('nobody from outside', async () => {
    for (const name of REQUEST_NAMES) {
      const { reason, left } = await asked(name, null);
      expect(reason).toBe(`${name}: not asked by this extension`);
      expect(left.after, name).toEqual(left.before);
    }
  });

  test('the extension’s own page for everything but what needs a shop’s page', async () => {
    for (const name of REQUEST_NAMES)
      expect((await asked(name, extensionPage)).reason, name).toBe(NOT_ITS_OWN[name] ?? null);
  });

  test('a shop’s page for what its script shows, and for nothing else', async () => {
    for (const name of REQUEST_NAMES) {
      const closed = requests[name].from.shopPage === 'nowhere';
      const { reason, left } = await asked(name, orderPage);
      expect(reason, name).toBe(closed ? `${name}: not for pages of a shop` : null);
      if (closed) expect(left.after, name).toEqual(left.before);
    }
  });

  test('a shop’s page for orders of its own shop alone', async () => {
    const refused: string[] = [];
    for (const name of REQUEST_NAMES) {
      if (requests[name].from.shopPage === 'nowhere') continue;
      const { reason, left } = await asked(name, { ...orderPage, marketplace: 'temu' });
      if (reason === null) continue;
      expect(reason, name).toBe('orders of another shop');
      expect(left.after, name).toEqual(left.before);
      refused.push(name);
    }
    expect(refused).toEqual([
      'recordPage',
      'viewOrders',
      'viewOrder',
      'judgePage',
      'pageReport',
      'actOnOrder',
      'dismissLine',
      'checkOrders',
      'openClaim',
      'openOrder',
    ]);
  });

  test('a shop’s page may not touch another shop’s orders', async () => {
    await record([endsOn(A, '2026-12-11')]);
    const before = structuredClone(world.stored);
    const elsewhere = { ...orderPage, marketplace: 'temu' } as const;
    const reading = readingOf([endsOn(A, '2026-11-25')], world.now);
    const key = keyOf(A);
    await expect(recordSaid(world, reading, elsewhere)).rejects.toThrow(Refused);
    await expect(answer(world, 'viewOrders', [key], elsewhere)).rejects.toThrow(Refused);
    await expect(
      answer(world, 'actOnOrder', { key, action: { kind: 'settled' } }, elsewhere),
    ).rejects.toThrow(Refused);
    await expect(
      answer(world, 'actOnOrder', { key, action: { kind: 'snooze', for: 'tomorrow' } }, elsewhere),
    ).rejects.toThrow(Refused);
    expect(world.stored).toEqual(before);
  });

  test('a request that fails its schema stores nothing', async () => {
    const reading = readingOf(
      [endsOn(A, '2026-12-11'), endsOn('not-an-id', '2026-12-11')],
      world.now,
    );
    await expect(recordSaid(world, reading, orderPage)).rejects.toThrow(
      'recordPage: sightings.1.id',
    );
    expect(world.stored.size).toBe(0);
  });
});
