// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { LONGEST_RESPONSE } from '../../../lib/main-world/events';
import { observeXhr } from '../../../lib/main-world/observe-xhr';
import { observedBy } from '../../../lib/main-world/observed-apis';
import { ownMethods } from './own-methods';
import { ADDRESS, API, response, told } from './told';

ownMethods(XMLHttpRequest.prototype, ['open']);
observeXhr(observedBy([API], new AbortController().signal));
const newlyTold = told();

/** A request as it stands when it has loaded. */
function loaded(address: string, type: XMLHttpRequestResponseType, body: unknown, bytes = 100) {
  const request = new XMLHttpRequest();
  request.open('POST', address);
  const values = { responseURL: address, responseType: type };
  for (const [name, value] of Object.entries({
    ...values,
    ...(type === 'json' ? { response: body } : { responseText: body }),
  }))
    Object.defineProperty(request, name, { value });
  request.dispatchEvent(new ProgressEvent('load', { loaded: bytes }));
  return request;
}

test('text and JSON are heard', async () => {
  const text = response();
  loaded(ADDRESS, '', text);
  loaded(ADDRESS, 'text', text);
  loaded(ADDRESS, 'json', JSON.parse(text));
  const one = { api: API, address: ADDRESS, text };
  expect(await newlyTold()).toEqual([one, one, one]);
});

test('other addresses, other forms and other shapes are not', async () => {
  loaded('https://shop.example/orders', '', response());
  loaded(ADDRESS, 'blob', response());
  loaded(ADDRESS, '', '<html>');
  loaded(ADDRESS, 'json', null);
  loaded(ADDRESS, 'json', { ret: 'no list' });
  expect(await newlyTold()).toEqual([]);
});

test('what is too long is not even looked at', async () => {
  const text = response();
  loaded(ADDRESS, '', text, LONGEST_RESPONSE * 10);
  loaded(ADDRESS, '', response({ traceId: 'x'.repeat(LONGEST_RESPONSE) }));
  expect(await newlyTold()).toEqual([]);
});

test('opened again, it is heard once', async () => {
  const request = new XMLHttpRequest();
  request.open('GET', ADDRESS);
  request.open('GET', ADDRESS);
  for (const [name, value] of Object.entries({
    responseURL: ADDRESS,
    responseType: '',
    responseText: response(),
  }))
    Object.defineProperty(request, name, { value });
  request.dispatchEvent(new ProgressEvent('load'));
  expect(await newlyTold()).toHaveLength(1);
});

test('a page’s own listener is called all the same when ours cannot read', async () => {
  const request = new XMLHttpRequest();
  request.open('GET', ADDRESS);
  Object.defineProperty(request, 'responseURL', {
    get: () => {
      throw new Error('hostile');
    },
  });
  let called = 0;
  request.addEventListener('load', () => {
    called += 1;
  });
  request.dispatchEvent(new ProgressEvent('load'));
  expect(called).toBe(1);
  expect(await newlyTold()).toEqual([]);
});
