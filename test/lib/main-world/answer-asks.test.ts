// @vitest-environment happy-dom

import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerAsks } from '../../../lib/main-world/answer-asks';
import { ANSWER_EVENT, type AnswerDetail, ASK_EVENT } from '../../../lib/main-world/events';
import type { PageDataSource } from '../../../lib/marketplaces/marketplace';
import { sites } from '../../../lib/marketplaces/sites';
import { turns } from '../turns';

const API = 'mtop.shop.order.detail';
const SUCCESS = { api: API, ret: ['SUCCESS::ok'], data: { module: {} } };

const life = new AbortController();
answerAsks([API], life.signal);
const answers: AnswerDetail[] = [];
window.addEventListener(ANSWER_EVENT, (event) =>
  answers.push(JSON.parse((event as CustomEvent<string>).detail)),
);
const say = (detail: unknown) => window.dispatchEvent(new CustomEvent(ASK_EVENT, { detail }));
const ask = (id: string, more: object = {}) =>
  say(JSON.stringify({ id, api: API, data: { tradeOrderId: '1' }, ...more }));

let asked: unknown[] = [];
const client = (request: (question: unknown) => unknown) =>
  Reflect.set(window, 'lib', {
    mtop: {
      request(this: unknown, question: unknown) {
        asked.push(question);
        return request.call(this, question);
      },
    },
  });

beforeEach(() => {
  asked = [];
  answers.length = 0;
});
afterEach(() => {
  Reflect.deleteProperty(window, 'lib');
});

test('only what reads an order may be asked for, of any shop', async () => {
  const heardShops: readonly PageDataSource[] = await Promise.all(
    sites
      .filter(({ site }) => site.hasPageData)
      .map(
        async ({ id }) =>
          (await import(`../../../lib/marketplaces/${id}/page-data-apis.ts`)).pageDataSource,
      ),
  );
  expect(heardShops.length).toBeGreaterThan(1);
  // Whoever adds a name here must know that it changes nothing at the shop.
  const askable = heardShops.flatMap((shop) => shop.askable);
  expect([...askable].sort()).toEqual([
    'mtop.ae.ld.querydetail',
    'mtop.aliexpress.trade.buyer.order.detail',
  ]);
  for (const { askable: asked, apis } of heardShops)
    expect(apis).toEqual(expect.arrayContaining([...asked]));
  for (const api of askable) {
    expect(api).not.toMatch(/operation|confirm|cancel|delete|update|create|submit|pay|save|add/i);
  }
});

test('asks the page’s own client, by GET and JSONP, and brings back the response', async () => {
  client(async () => SUCCESS);
  ask('1', { data: { tradeOrderId: '8201000000001234', needPageDisplayInfo: true } });
  await turns();
  expect(asked).toEqual([
    {
      api: API,
      v: '1.0',
      data: { tradeOrderId: '8201000000001234', needPageDisplayInfo: true },
      type: 'GET',
      dataType: 'jsonp',
    },
  ]);
  expect(answers).toEqual([{ id: '1', text: JSON.stringify(SUCCESS) }]);
});

test('a refusal comes back as what the client rejects with', async () => {
  const refusal = { ret: ['FAIL_SYS_TRAFFIC_LIMIT::slower'], data: {} };
  client(() => Promise.reject(refusal));
  ask('1');
  await turns();
  expect(answers).toEqual([{ id: '1', text: JSON.stringify(refusal) }]);
});

test.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('broken');
    },
  ],
  ['rejects with an error', () => Promise.reject(new Error('broken'))],
  ['answers nothing', () => undefined],
  ['answers what is no response', () => 'text'],
  ['answers too much', () => ({ ret: ['SUCCESS'], data: 'x'.repeat(3_000_000) })],
  [
    'answers what throws when it is looked at',
    () =>
      new Proxy(
        { ret: [] },
        {
          ownKeys: () => {
            throw new Error('hostile');
          },
        },
      ),
  ],
])('a client that %s: the question counts as broken off', async (_what, request) => {
  client(request);
  ask('1');
  await turns();
  expect(answers).toEqual([{ id: '1', text: '{"ret":["ABORT::"]}' }]);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['text', 'lib'],
  ['an empty library', {}],
  ['a client that cannot be asked', { mtop: { request: 'no' } }],
])('no client, but %s: null', (_what, lib) => {
  Reflect.set(window, 'lib', lib);
  ask('1');
  expect(answers).toEqual([{ id: '1', text: null }]);
});

test('one at a time: a second question gets null while the first is out', async () => {
  let answer: (value: unknown) => void = () => {};
  client(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  ask('1');
  ask('2');
  expect(answers).toEqual([{ id: '2', text: null }]);
  answer(SUCCESS);
  await turns();
  expect(answers.at(-1)).toEqual({ id: '1', text: JSON.stringify(SUCCESS) });
  expect(asked).toHaveLength(1);
  ask('3');
  expect(asked).toHaveLength(2);
  answer(SUCCESS);
  await turns();
});

test('what is not on the list is not asked', () => {
  client(async () => SUCCESS);
  for (const api of ['mtop.aliexpress.trade.buyer.order.operation', `${API}.x`, '', 'toString'])
    ask('1', { api });
  expect(asked).toEqual([]);
  expect(answers.map(({ text }) => text)).toEqual([null, null, null, null]);
});

test.each<[string, unknown]>([
  ['no text', { id: '1', api: API, data: {} }],
  ['nothing', null],
  ['no JSON', '{'],
  ['a bare value', '1'],
  ['no id', JSON.stringify({ api: API, data: {} })],
  ['no data', JSON.stringify({ id: '1', api: API })],
  ['data in data', JSON.stringify({ id: '1', api: API, data: { tradeOrderId: { a: 1 } } })],
  ['a long value', JSON.stringify({ id: '1', api: API, data: { a: 'x'.repeat(300) } })],
  ['a long question', JSON.stringify({ id: '1', api: API, data: {}, rest: 'x'.repeat(5_000) })],
])('a question that is %s is not one', (_what, detail) => {
  client(async () => SUCCESS);
  say(detail);
  expect(asked).toEqual([]);
  expect(answers).toEqual([]);
});

test('once it is over, nothing is asked', () => {
  life.abort();
  client(async () => SUCCESS);
  ask('1');
  expect(asked).toEqual([]);
  expect(answers).toEqual([]);
});
