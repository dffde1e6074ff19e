import { beforeEach, expect, test, vi } from 'vitest';
import { pageDataWorld } from '../../../../lib/adapters/page/data-world';
import { tellProgress } from '../../../../lib/adapters/page/progress';
import { connectionTo } from '../../../../lib/adapters/storage/connection';
import { Busy, Stopped } from '../../../../lib/ports/long-work';
import type { Reply, RequestName } from '../../../../lib/protocol/messages';
import { localeWords } from '../../../tools/locale-words';
import { type FakeExtension, installFakeExtension } from '../fake-extension';

const ID = 'a'.repeat(32);
const here = () => ({ words: localeWords(), now: 0, zone: 'UTC' });
const world = () =>
  pageDataWorld(
    connectionTo(() => Promise.reject(new Error('no database here'))),
    here,
  );
const noted = { signal: new AbortController().signal, onProgress: vi.fn(), onStored: vi.fn() };

let extension: FakeExtension;

/** The background, which answers so. */
function background(answer: (name: RequestName, data: unknown) => Promise<unknown>): void {
  extension.onMessage.addListener(async (message) => {
    const { type, data } = message as { readonly type: RequestName; readonly data: unknown };
    return { res: await answer(type, data) };
  });
}

beforeEach(() => {
  extension = installFakeExtension();
  vi.clearAllMocks();
});

test('how far the background is with a work is heard until it answers, and of no other work', async () => {
  let end = (_reply: Reply<'takeInBackup'>) => {};
  const answer = new Promise<Reply<'takeInBackup'>>((resolve) => {
    end = resolve;
  });
  background(() => answer);
  const taken = world().takeInBackup({ id: ID, how: 'merge' }, noted);
  tellProgress({ work: 'b'.repeat(32), done: 0.9, isStored: true });
  tellProgress({ work: ID, done: 0.5, isStored: false });
  await vi.waitFor(() => expect(noted.onProgress).toHaveBeenCalled());
  expect(noted.onProgress.mock.calls).toEqual([[0.5]]);
  expect(noted.onStored).not.toHaveBeenCalled();
  tellProgress({ work: ID, done: 0.8, isStored: true });
  await vi.waitFor(() => expect(noted.onStored).toHaveBeenCalled());
  end({ changed: 3, whole: true });
  expect(await taken).toEqual({ changed: 3, whole: true });
  tellProgress({ work: ID, done: 1, isStored: true });
  await new Promise((next) => setTimeout(next, 20));
  expect(noted.onProgress.mock.calls).toEqual([[0.5], [0.8]]);
});

test('a work that is stopped is stopped in the background, by its name, and once', async () => {
  const asked: (readonly [RequestName, unknown])[] = [];
  let end = (_reply: Reply<'deleteData'>) => {};
  const answer = new Promise<Reply<'deleteData'>>((resolve) => {
    end = resolve;
  });
  background(async (name, data) => {
    asked.push([name, data]);
    if (name === 'stopWork') end('stopped');
    return name === 'stopWork' ? undefined : answer;
  });
  const stop = new AbortController();
  const removed = world().deleteData(
    { what: 'shop', shop: 'temu' },
    { ...noted, signal: stop.signal },
  );
  stop.abort(new Stopped());
  expect(await removed).toBe('stopped');
  const [[, deleted] = [], [, stopped] = []] = asked;
  expect(deleted).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{32}$/),
    deletion: { what: 'shop', shop: 'temu' },
  });
  expect(asked.map(([name]) => name)).toEqual(['deleteData', 'stopWork']);
  expect(stopped).toEqual({ id: Reflect.get(Object(deleted), 'id') });
});

test('a background that ended on the way is woken, for what it had stored is not warned of before', async () => {
  const asked: RequestName[] = [];
  background(async (name) => {
    asked.push(name);
    if (name === 'takeInBackup') throw new Error('the message channel closed');
  });
  const taken = world().takeInBackup({ id: ID, how: 'merge' }, noted);
  await expect(taken).rejects.toThrow('closed');
  await vi.waitFor(() => expect(asked).toEqual(['takeInBackup', 'condition']));
});

test('one that was stopped before is not begun', async () => {
  const signal = AbortSignal.abort(new Stopped());
  const taken = world().takeInBackup({ id: ID, how: 'merge' }, { ...noted, signal });
  await expect(taken).rejects.toBeInstanceOf(Stopped);
});

test('what another page does just now is not begun beside it', async () => {
  const request = (_name: string, _how: object, work: (lock: null) => unknown) => work(null);
  vi.stubGlobal('navigator', { locks: { request } });
  const work = vi.fn();
  await expect(world().alone(work)).rejects.toBeInstanceOf(Busy);
  expect(work).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});
