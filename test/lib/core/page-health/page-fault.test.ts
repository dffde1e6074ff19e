import { describe, expect, test } from 'vitest';
import { faultOf } from '../../../../lib/core/page-health/page-fault';
import type { CardHealth, PageHealth } from '../../../../lib/core/page-health/page-health';
import { wellReadOf } from '../../../tools/well-read-of';

const card = (more: Partial<CardHealth> = {}): CardHealth => ({
  id: '8210000000000001',
  facts: ['placed', 'status', 'title'],
  unread: [],
  matched: { id: [0, 3], status: [0, 3], store: [0, 2], strip: [null, 1] },
  ...more,
});
const healthOf = (cards: readonly CardHealth[], more: Partial<PageHealth> = {}): PageHealth => ({
  marketplace: 'aliexpress',
  page: 'list',
  outcome: 'orders',
  language: 'en',
  cards,
  problems: [],
  named: [],
  ...more,
});
const faultIn = (health: PageHealth, inData: readonly string[]) =>
  faultOf(health, wellReadOf(health.marketplace), inData);
const unread = (field: string) => [{ field, reason: 'not there' }];
const last: CardHealth['matched'] = { id: [0, 3], status: [2, 3], store: [0, 2] };

describe('a list of orders', () => {
  test('that is read well trips nothing, whatever else of it is unread', () => {
    expect(faultIn(healthOf([card(), card(), card({ unread: unread('total') })]), [])).toBeNull();
  });

  test('trips on each card whose id, day or status is not known', () => {
    const cards = [
      card(),
      card({ id: null, facts: [], unread: unread('id') }),
      card({ facts: ['status'], unread: unread('placed') }),
      card({ facts: ['placed'], unread: unread('status') }),
    ];
    expect(faultIn(healthOf(cards), [])).toEqual({ kind: 'cards', unread: 3, of: 4 });
  });

  test('trips when there are orders and no card', () => {
    const none = (more: Partial<PageHealth>) =>
      faultIn(healthOf([], { outcome: 'unreadable', ...more }), []);
    expect(none({ problems: unread('card') })).toEqual({ kind: 'none' });
    expect(none({ problems: unread('id') })).toEqual({ kind: 'none' });
    expect(none({ named: ['8210000000000001'] })).toEqual({ kind: 'none' });
    expect(none({ outcome: 'empty', named: ['8210000000000001'] })).toEqual({ kind: 'none' });
  });

  test.each<Partial<PageHealth>>([
    { outcome: 'empty' },
    { outcome: 'unreadable', problems: unread('page') },
    { outcome: 'signed-out', named: ['8210000000000001'] },
    { outcome: 'blocked', problems: unread('card'), named: ['8210000000000001'] },
  ])('is let be while it is empty, loading, signed out or blocked: %j', (more) => {
    expect(faultIn(healthOf([], more), [])).toBeNull();
  });

  test('trips when a field of the whole page is found by its last candidate alone', () => {
    const worn = card({ matched: last });
    expect(faultIn(healthOf([worn, worn, worn]), [])).toEqual({ kind: 'worn' });
    // A card without the field says nothing about it.
    const without = card({ matched: { ...last, status: [null, 3] } });
    expect(faultIn(healthOf([worn, worn, worn, without]), [])).toEqual({ kind: 'worn' });
    expect(faultIn(healthOf([worn, worn, without]), [])).toBeNull();
    expect(faultIn(healthOf([worn, worn, worn, card()]), [])).toBeNull();
    expect(faultIn(healthOf([worn, worn]), [])).toBeNull();
    // Of two candidates the second is the last one; a card on which nobody looked for the field says nothing either.
    const second = card({ matched: { store: [1, 2] } });
    expect(faultIn(healthOf([second, second, second, card({ matched: {} })]), [])).toEqual({
      kind: 'worn',
    });
  });

  test('a field with one candidate has no last one', () => {
    const only = card({ matched: { strip: [0, 1] } });
    expect(faultIn(healthOf([only, only, only]), [])).toBeNull();
  });
});

describe('a shop of which less is known', () => {
  const wish = (...facts: readonly string[]) =>
    faultIn(healthOf([card({ facts })], { marketplace: 'wish' }), []);

  test('is not asked for a status whose words nobody knows, nor for a day that its cards need not show', () => {
    expect(wish('title', 'promisedBy')).toBeNull();
    expect(wish('delivered')).toBeNull();
    expect(wish('placed')).toBeNull();
  });

  test('still trips when its dates or ids are gone', () => {
    expect(wish('title', 'status')).toEqual({ kind: 'cards', unread: 1, of: 1 });
    const nameless = healthOf([card({ id: null }), card()], { marketplace: 'wish' });
    expect(faultIn(nameless, [])).toEqual({ kind: 'cards', unread: 1, of: 2 });
  });

  test('is not worn for being read by the last of its labels', () => {
    const worn = card({ matched: last });
    expect(faultIn(healthOf([worn, worn, worn], { marketplace: 'dhgate' }), [])).toBeNull();
    const item = card({ facts: ['delivered'], matched: last });
    expect(faultIn(healthOf([item, item, item], { marketplace: 'wish' }), [])).toBeNull();
    expect(faultIn(healthOf([worn, worn, worn], { marketplace: 'temu' }), [])).toEqual({
      kind: 'worn',
    });
  });

  test.each(['temu', 'dhgate'] as const)(
    '%s: a list is asked for day and status, the page of one order for its dates alone',
    (marketplace) => {
      const list = (facts: readonly string[]) =>
        faultIn(healthOf([card({ facts })], { marketplace }), []);
      expect(list(['placed', 'status'])).toBeNull();
      expect(list(['placed'])).toEqual({ kind: 'cards', unread: 1, of: 1 });
      expect(list(['promisedBy', 'status'])).toEqual({ kind: 'cards', unread: 1, of: 1 });
      const detail = (more: Partial<CardHealth>) =>
        faultIn(healthOf([card(more)], { marketplace, page: 'detail' }), []);
      expect(detail({ facts: ['placed'] })).toBeNull();
      expect(detail({ facts: [], unread: unread('placed') })).toEqual({ kind: 'dates' });
    },
  );
});

describe('the page of one order', () => {
  const detail = (more: Partial<CardHealth>, inData: readonly string[] = [], language = 'en') =>
    faultIn(healthOf([card(more)], { page: 'detail', language }), inData);
  const tracking = (more: Partial<CardHealth>, inData: readonly string[] = [], language = 'en') =>
    faultIn(healthOf([card(more)], { page: 'tracking', language }), inData);

  test('trips when it shows dates and none can be read', () => {
    const bare = { facts: ['status'] };
    expect(detail(bare)).toBeNull();
    expect(detail({ ...bare, unread: unread('dates') }, [], 'ja')).toEqual({ kind: 'dates' });
    expect(detail({ ...bare, unread: unread('promisedBy') })).toBeNull();
    expect(detail(bare, ['placed'])).toEqual({ kind: 'dates' });
    expect(detail({ facts: ['placed'] })).toEqual({ kind: 'dates' });
  });

  test('trips when its data tells a date that it does not, in a language whose words are known', () => {
    const some = { facts: ['status', 'placed'] };
    expect(detail(some, ['placed', 'statedEnd'])).toEqual({ kind: 'dates' });
    expect(detail(some, ['placed', 'statedEnd'], 'de')).toBeNull();
    expect(detail(some, ['placed', 'carrier'])).toBeNull();
  });

  test.each(['placed', 'paid', 'shipped', 'completed', 'statedEnd', 'statedCountdownEnd'])(
    'of an order is there to tell when it was %s',
    (name) => {
      expect(detail({ facts: ['status'] }, [name])).toEqual({ kind: 'dates' });
      expect(detail({ facts: ['status', name] }, [name])).toBeNull();
    },
  );
  test.each(['delivered', 'promisedBy', 'statedEnd'])(
    'of a parcel is there to tell when it is %s',
    (name) => {
      expect(tracking({ facts: [] }, [name])).toEqual({ kind: 'dates' });
      expect(tracking({ facts: [name] }, [name])).toBeNull();
    },
  );
  test('trips on one order of several that it shows', () => {
    const cards = [card(), card({ facts: ['status'], unread: unread('dates') })];
    expect(faultIn(healthOf(cards, { page: 'detail' }), [])).toEqual({ kind: 'dates' });
  });
  test('a language that only ends as one whose words are known is another one', () => {
    expect(detail({ facts: ['status', 'placed'] }, ['placed', 'statedEnd'], 'wen')).toBeNull();
  });

  test('of a parcel: words that are not known are no change of the page, places that are gone are', () => {
    const headline = { facts: [], unread: unread('promisedBy') };
    const found: CardHealth['matched'] = { headline: [0, 2] };
    expect(tracking({ ...headline, matched: found })).toEqual({ kind: 'dates' });
    expect(tracking({ ...headline, matched: found }, ['delivered'], 'de')).toBeNull();
    const gone: CardHealth['matched'] = { headline: [null, 2], eventTime: [null, 1] };
    expect(tracking({ ...headline, matched: gone }, ['delivered'], 'de')).toEqual({
      kind: 'dates',
    });
    expect(tracking({ ...headline, matched: gone }, [], 'de')).toBeNull();
    expect(tracking({ ...headline, matched: {} }, ['delivered'], 'de')).toEqual({ kind: 'dates' });
    const event: CardHealth['matched'] = { headline: [null, 2], eventTime: [0, 1] };
    expect(tracking({ ...headline, matched: event }, ['delivered'], 'de')).toBeNull();
  });

  test('trips when the last candidate alone finds something, but not on tracking pages, whose older builds live on', () => {
    const worn = { facts: ['status', 'placed', 'delivered'], matched: last };
    expect(detail(worn)).toEqual({ kind: 'worn' });
    expect(tracking(worn)).toBeNull();
  });

  test('trips when the order is there and nowhere to be read', () => {
    const nothing = card({ id: null, facts: [], unread: unread('card') });
    const there = healthOf([nothing], { page: 'detail', outcome: 'unreadable' });
    expect(faultIn(there, [])).toEqual({ kind: 'none' });
    const loading = healthOf([{ ...nothing, unread: unread('page') }], {
      page: 'detail',
      outcome: 'unreadable',
    });
    expect(faultIn(loading, [])).toBeNull();
    expect(faultIn({ ...loading, named: ['8210000000000001'] }, [])).toEqual({ kind: 'none' });
  });
});
