import './window-of-node';
import { expect, test } from 'vitest';
import { LONGEST_RESPONSE } from '../../../lib/main-world/events';
import { observeFetch } from '../../../lib/main-world/observe-fetch';
import { observedBy } from '../../../lib/main-world/observed-apis';
import { ADDRESS, API, response, told } from './told';

const before = { ...Object.getOwnPropertyDescriptors(Response.prototype) };
observeFetch(observedBy([API], new AbortController().signal));
const newlyTold = told();

/** As `fetch` gives it. */
const from = (address: string, body: BodyInit | null) =>
  Object.defineProperty(new Response(body), 'url', { value: address });

test.each(['text', 'json', 'arrayBuffer', 'blob'] as const)(
  'is heard when it is read as %s',
  async (form) => {
    const text = response({ traceId: 'ü' });
    const got = await from(ADDRESS, text)[form]();
    if (form === 'text') expect(got).toBe(text);
    if (form === 'json') expect(got).toEqual(JSON.parse(text));
    expect(await newlyTold()).toEqual([{ api: API, address: ADDRESS, text }]);
  },
);

test('another address, another shape and an empty body are not', async () => {
  await from('https://shop.example/h5/other/1.0/', response()).text();
  await from(ADDRESS, 'mtopjsonp1({})').text();
  await from(ADDRESS, '{"orders":[]}').text();
  await from(ADDRESS, null).text();
  expect(await newlyTold()).toEqual([]);
});

test('a response that is too long reaches the page and nobody else', async () => {
  const text = response({ traceId: 'x'.repeat(LONGEST_RESPONSE) });
  expect(await from(ADDRESS, text).text()).toBe(text);
  expect(await newlyTold()).toEqual([]);
});

test('read twice, it fails as it does without us', async () => {
  const read = from(ADDRESS, response());
  await read.text();
  await expect(read.text()).rejects.toThrow();
  expect(await newlyTold()).toHaveLength(1);
});

test('a body that breaks off fails for the page alone', async () => {
  const broken = () =>
    new ReadableStream({
      start: (stream) => stream.error(new TypeError('the line went dead')),
    });
  await expect(from(ADDRESS, broken()).text()).rejects.toThrow('the line went dead');
  // What rejected here and was handled by nobody would end the test run.
  expect(await newlyTold()).toEqual([]);
});

test('the methods look as before', () => {
  const after = Object.getOwnPropertyDescriptors(Response.prototype);
  for (const name of ['text', 'json', 'blob', 'arrayBuffer'] as const) {
    const { value: _before, ...was } = before[name];
    const { value, ...is } = after[name];
    expect(is).toEqual(was);
    expect(value?.name).toBe(name);
  }
});
