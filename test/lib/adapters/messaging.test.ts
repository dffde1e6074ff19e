import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ask } from '../../../lib/adapters/ask';
import type { Answer } from '../../../lib/adapters/messaging';
import { REQUEST_NAMES } from '../../../lib/app/requests/requests';
import { Refused } from '../../../lib/protocol/message-schemas';
import { keyOf } from '../app/fake-world';
import { type FakeExtension, installFakeExtension } from './fake-extension';

let extension: FakeExtension;
let answered: [name: string, data: unknown, sender: unknown][];
let outcome: () => Promise<unknown>;

// Once for all: the library takes the API it finds when it is loaded.
beforeAll(async () => {
  extension = installFakeExtension();
  const { onRequest } = await import('../../../lib/adapters/messaging');
  const answer = async (...asked: Parameters<Answer>) => {
    answered.push(asked);
    return outcome();
  };
  onRequest(REQUEST_NAMES, answer as Answer);
});

beforeEach(() => {
  vi.stubGlobal('browser', extension.api);
  answered = [];
  outcome = async () => null;
});

test('a request reaches the background with its data and its sender, and its reply comes back', async () => {
  outcome = async () => ({ orders: [], stored: 7 });
  expect(await ask('overview')).toEqual({ orders: [], stored: 7 });
  outcome = async () => null;
  expect(await ask('actOnOrder', { key: keyOf('123456'), action: { kind: 'settled' } })).toBeNull();
  expect(answered).toEqual([
    ['overview', undefined, extension.sender],
    ['actOnOrder', { key: keyOf('123456'), action: { kind: 'settled' } }, extension.sender],
  ]);
});

test('a refusal comes back as an error with its words', async () => {
  outcome = async () => {
    throw new Refused('overview: not for pages of a shop');
  };
  await expect(ask('overview')).rejects.toThrow('overview: not for pages of a shop');
});

test('messages that are no request are not answered', () => {
  const strays = [
    { type: 'everything', timestamp: 1 },
    { type: 'toString', timestamp: 1 },
    'overview',
    7,
    {},
  ];
  expect(extension.onMessage.size).toBe(1);
  for (const stray of strays) extension.onMessage.emit(stray, extension.sender);
  expect(answered).toEqual([]);
});

test('asking on a page that outlived the extension rejects, and does not throw at once', async () => {
  for (const name of ['browser', 'chrome']) vi.stubGlobal(name, { runtime: undefined });
  await expect(ask('overview')).rejects.toThrow();
});
