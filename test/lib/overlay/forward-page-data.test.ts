// @vitest-environment happy-dom

import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATA_EVENT, LONGEST_RESPONSE } from '../../../lib/main-world/events';
import { forwardPageData } from '../../../lib/overlay/forward-page-data';
import type { PageData } from '../../../lib/protocol/messages';
import { turns } from '../turns';

let now = Date.parse('2026-11-20T12:00:00Z');
let alive = true;
let asked: PageData[] = [];
let reply: unknown = null;
const observed: Record<string, readonly string[]> = {};
const observedAt: Record<string, number> = {};
const requests: string[] = [];

forwardPageData(document, {
  ask: async (name: string, data?: unknown) => {
    requests.push(name);
    asked.push(data as PageData);
    if (reply instanceof Error) throw reply;
    return reply as never;
  },
  now: () => now,
  alive: () => alive,
  get observed() {
    return observed;
  },
  observedAt,
});

const say = (detail: unknown) => window.dispatchEvent(new CustomEvent(DATA_EVENT, { detail }));
const tell = (text: string, address = 'https://acs.shop.example/h5/list/1.0/') =>
  say(JSON.stringify({ api: 'list', address, text }));

beforeEach(() => {
  // Each test in a second of its own.
  now += 10_000;
});
afterEach(() => {
  asked = [];
  requests.length = 0;
  delete observed['list-data'];
  reply = null;
});

test('hands over the text with the page’s language, none once it says another as if translated, and the moment', () => {
  document.documentElement.lang = 'pt-BR';
  tell('{"ret":[]}');
  document.documentElement.lang = 'ko';
  tell('{"ret":[1]}', 'https://acs.shop.example/h5/detail/1.0/?data=1');
  const common = { readAt: now };
  expect(requests).toEqual(['recordPageData', 'recordPageData']);
  expect(asked).toEqual([
    {
      ...common,
      text: '{"ret":[]}',
      address: 'https://acs.shop.example/h5/list/1.0/',
      language: 'pt-BR',
    },
    {
      ...common,
      text: '{"ret":[1]}',
      address: 'https://acs.shop.example/h5/detail/1.0/?data=1',
      language: 'und',
    },
  ]);
});

test('keeps which orders were named, and nothing when none could be read', async () => {
  reply = { kind: 'list-data', ids: ['8201000000001234'] };
  tell('{}');
  await turns();
  reply = null;
  tell('{}');
  await turns();
  reply = new Error('the worker is gone');
  tell('{}');
  await turns();
  expect(observed).toEqual({ 'list-data': ['8201000000001234'] });
});

test.each<[string, unknown]>([
  ['no text', { text: '{}' }],
  ['nothing', null],
  ['no JSON', 'not JSON'],
  ['null', 'null'],
  ['without text', '{"api":"list"}'],
  ['too long', JSON.stringify({ text: 'x'.repeat(LONGEST_RESPONSE + 1) })],
  ['far too long', 'x'.repeat(LONGEST_RESPONSE * 3)],
])('an imitated event that is %s goes nowhere', (_what, detail) => {
  say(detail);
  expect(asked).toEqual([]);
});

test('ten thousand imitated events are ten questions', () => {
  for (let count = 0; count < 10_000; count += 1) tell('{}');
  expect(asked).toHaveLength(10);
  now += 1_000;
  tell('{}');
  expect(asked).toHaveLength(11);
});

test('a page gets no more than a thousand questions in its life, and stays quiet when ours is over', () => {
  let before = -1;
  for (let second = 0; asked.length > before && second < 500; second += 1) {
    before = asked.length;
    now += 1_000;
    for (let count = 0; count < 10; count += 1) tell('{}');
  }
  expect(asked.length).toBeGreaterThan(900);
  expect(asked.length).toBeLessThanOrEqual(1_000);
});

test('asks nothing any more once the extension is gone', () => {
  alive = false;
  tell('{}');
  alive = true;
  tell('{}');
  expect(asked).toEqual([]);
});
