import { beforeEach, describe, expect, test } from 'vitest';
import { ID_FIELD, MARKETPLACE_FIELD } from '../../../../components/order-page/form-fields';
import { answer } from '../../../../lib/app/requests/answer';
import {
  type OrderBackground,
  orderPageModel,
} from '../../../../lib/view-models/order-page/order-page-model';
import { endsOn, extensionPage, FakeWorld, keyOf, onDay } from '../../app/fake-world';
import { record } from '../../app/ringing-world';

const A = '1000000000000001';
const KEY = keyOf(A);

let world: FakeWorld;
let shown: string[];
let broken: boolean;
beforeEach(() => {
  world = new FakeWorld('2026-11-22T12:00Z');
  shown = [];
  broken = false;
});

/** The real background on a world in memory; it can be cut off. */
function background(): OrderBackground {
  const ask: typeof answer = (...question) =>
    broken ? Promise.reject(new Error('gone')) : answer(...question);
  return {
    addOrder: (data) => ask(world, 'addOrder', data, extensionPage),
    previewOrder: (data) => ask(world, 'previewOrder', data, extensionPage),
    viewFacts: (data) => ask(world, 'viewFacts', data, extensionPage),
    correctFact: (data) => ask(world, 'correctFact', data, extensionPage),
    correctItems: (data) => ask(world, 'correctItems', data, extensionPage),
    takeBackFact: (data) => ask(world, 'takeBackFact', data, extensionPage),
  };
}

let ids = 0;
function start() {
  return orderPageModel({
    background: background(),
    context: () => ({ language: 'en', now: world.now, zone: 'UTC' }),
    freshId: () => {
      ids += 1;
      return `hand-0${ids}00000`;
    },
    show: (key) => shown.push(`#${key}`),
  });
}

const fields = (more: object = {}) => ({
  [MARKETPLACE_FIELD]: 'aliexpress',
  [ID_FIELD]: A,
  ...more,
});
const orderOf = ({ content }: ReturnType<typeof start>) =>
  content.value.phase === 'order' ? content.value : null;

describe('a new order', () => {
  test('what is wrong is told, and nothing is asked of the background', async () => {
    const page = start();
    await page.open('#new');
    expect(page.content.value.phase).toBe('new');
    const problems = await page.add(fields({ [ID_FIELD]: 'x', placed: null }));
    expect(Object.keys(problems).sort()).toEqual([ID_FIELD, 'placed'].sort());
    expect(world.stored.size).toBe(0);
  });

  test('is added, and its page says so', async () => {
    const page = start();
    await page.open('');
    expect(await page.add(fields({ statedEnd: '2026-12-01' }))).toEqual({});
    expect(shown).toEqual([`#${KEY}`]);
    await page.open(shown[0] ?? '');
    expect(page.said.value).toBe('added');
    expect(orderOf(page)).toMatchObject({ manualOnly: true, order: { key: KEY } });
  });

  test('that is known already is opened instead', async () => {
    await record(world, [endsOn(A, '2026-12-11')]);
    const page = start();
    await page.open('#new');
    await page.add(fields({ statedEnd: '2027-01-01' }));
    await page.open(shown[0] ?? '');
    expect(page.said.value).toBe('existed');
    expect(orderOf(page)?.facts.statedEnd).toHaveLength(1);
  });

  test('pressed twice is added once, though it has no number of its own', async () => {
    const page = start();
    await page.open('#new');
    const other = { [MARKETPLACE_FIELD]: 'other', title: 'A lamp' };
    await Promise.all([page.add(other), page.add(other)]);
    expect(world.stored.size).toBe(1);
    await page.open('#new');
    await page.add(other);
    expect(world.stored.size).toBe(2);
  });

  test('that could not be stored stays to be tried again', async () => {
    const page = start();
    await page.open('#new');
    broken = true;
    expect(await page.add(fields())).toEqual({});
    expect([page.said.value, shown]).toEqual(['failed', []]);
  });

  test('is shown as it would stand, the newest answer alone', async () => {
    const page = start();
    await page.open('#new');
    await Promise.all([
      page.tryOrder(fields({ statedEnd: '2026-12-01' })),
      page.tryOrder(fields({ statedEnd: '2026-12-05', link: 'nonsense' })),
    ]);
    expect(page.preview.value?.view.claimBy?.lastWholeDay).toBe('2026-12-04');
    expect(world.stored.size).toBe(0);
    await page.tryOrder(fields({ [ID_FIELD]: '' }));
    expect(page.preview.value).toBeNull();
  });
});

describe('an order that is known', () => {
  beforeEach(() => record(world, [endsOn(A, '2026-12-11')]));

  test('is corrected, and what was said is taken back', async () => {
    const page = start();
    await page.open(`#${KEY}`);
    world.pass(1);
    await page.tryFact('statedEnd', { statedEnd: '2026-12-01' });
    expect(page.preview.value).toMatchObject({ of: 'statedEnd', view: { daysLeft: 7 } });
    expect(await page.say('statedEnd', { statedEnd: '2026-12-01' })).toEqual({});
    expect([page.said.value, page.preview.value]).toEqual(['saved', null]);
    expect(orderOf(page)?.order.claimBy?.lastWholeDay).toBe('2026-11-30');
    await page.takeBack('statedEnd');
    expect(page.said.value).toBe('taken-back');
    expect(orderOf(page)?.order.claimBy?.lastWholeDay).toBe('2026-12-10');
  });

  test('keeps what was typed when it could not be saved', async () => {
    const page = start();
    await page.open(`#${KEY}`);
    broken = true;
    expect(await page.say('statedEnd', { statedEnd: '2026-12-01' })).toEqual({
      statedEnd: { message: 'actionFailed' },
    });
    expect(page.said.value).toBe('failed');
    expect(orderOf(page)?.order.claimBy?.lastWholeDay).toBe('2026-12-10');
  });

  test('follows what happens elsewhere', async () => {
    const page = start();
    await page.open(`#${KEY}`);
    await answer(
      world,
      'actOnOrder',
      { key: KEY, action: { kind: 'received', day: onDay('2026-11-20') } },
      extensionPage,
    );
    await page.reload();
    expect(orderOf(page)?.facts.delivered?.[0]?.from).toBe('user');
    broken = true;
    await page.reload();
    expect(orderOf(page)).not.toBeNull();
  });
});

test('an order that was deleted is missing, and is there again when it comes back', async () => {
  const page = start();
  await page.open('#new');
  await page.add(fields({ title: 'A lamp' }));
  await page.open(`#${KEY}`);
  const orders = await answer(world, 'removeOrders', { keys: [KEY] }, extensionPage);
  await page.reload();
  expect(page.content.value.phase).toBe('missing');
  await answer(world, 'restoreOrders', { orders }, extensionPage);
  await page.reload();
  expect(page.content.value.phase).toBe('order');
});

test('what it is made of is saved; once a page lists that, it says that nothing was changed', async () => {
  const page = start();
  await page.open('#new');
  await page.add(fields({ title: 'A lamp' }));
  await page.open(`#${KEY}`);
  const say = () => page.correctItems({ 'item-title-0': 'A shade' }, 1);
  await say();
  expect([page.said.value, orderOf(page)?.items[0]?.title]).toEqual(['saved', 'A shade']);
  await record(world, [endsOn(A, '2026-12-11')]);
  await say();
  expect(page.said.value).toBe('existed');
});

test.each(['#nothing', `#${keyOf('1000000000000009')}`, '#aliexpress:../..', '#<b>'])(
  '%s names no order',
  async (hash) => {
    const page = start();
    await page.open(hash);
    expect(page.content.value.phase).toBe('missing');
  },
);

test('an order that cannot be read may be tried again', async () => {
  const page = start();
  broken = true;
  await page.open(`#${KEY}`);
  expect(page.content.value.phase).toBe('failed');
});
