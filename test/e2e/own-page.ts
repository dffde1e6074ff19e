import type { Page } from 'puppeteer-core';
import { orderKey } from '../../lib/core/facts/order';
import type { Protocol, Reply, RequestName } from '../../lib/protocol/messages';

/** Runs in a page of the extension: puts a question as its own pages do, and gives the answer. */
const put = async <Answer>(type: string, data: unknown): Promise<Answer> => {
  const message = { id: Date.now(), type, data, timestamp: Date.now() };
  const answer = await chrome.runtime.sendMessage<Answer>(message);
  if (!answer || answer.err) throw new Error(`${type}: ${answer?.err?.message ?? 'no answer'}`);
  return answer.res;
};

/** Asks the background from a page of the extension. */
export const ask = <Name extends RequestName>(
  own: Page,
  name: Name,
  ...[data]: Parameters<Protocol[Name]>
): Promise<Reply<Name>> => own.evaluate(put<Reply<Name>>, name, data);

/**
 * Waits until badge, alarm and notices are in line with all that was stored before: an action is answered after that,
 * also one on an order that nobody has.
 */
export async function untilInLine(own: Page): Promise<void> {
  await ask(own, 'actOnOrders', {
    keys: [orderKey('aliexpress', '8299999999999999')],
    action: { kind: 'unsettled' },
  });
}

/** Runs in the extension: what the toolbar button says when it is pointed at. */
export const badgeTitle = (): Promise<string> => chrome.action.getTitle({});

/** Runs in the extension: what a new start of the browser leaves of both. */
export const forgetAlarmAndBadge = async (): Promise<void> => {
  await chrome.alarms.clearAll();
  await chrome.action.setBadgeText({ text: '' });
};

/**
 * Runs in the extension: the background's clock is ahead by so many ms. In Firefox the background is a page, which
 * another page of the extension reaches.
 */
export const putClockAhead = async (ms: number): Promise<void> => {
  const background =
    'document' in globalThis ? await chrome.runtime.getBackgroundPage() : globalThis;
  background.Date.now = () => Math.round(performance.timeOrigin + performance.now()) + ms;
};

/** Runs in the extension, as above: the background finds no room for what it writes to the database, or finds it. */
export const fillDisk = async (full: boolean): Promise<void> => {
  const background =
    'document' in globalThis ? await chrome.runtime.getBackgroundPage() : globalThis;
  const { prototype } = background.IDBObjectStore;
  const write = Reflect.get(background, 'writeBefore') ?? prototype.put;
  Reflect.set(background, 'writeBefore', write);
  const fail = () => {
    throw new background.DOMException('no room', 'QuotaExceededError');
  };
  prototype.put = full ? fail : write;
};

/**
 * Runs in the extension, as above: after so many of them each write of the background to the database takes so many ms.
 */
export const slowWrites = async (fast: number, ms: number): Promise<void> => {
  const background =
    'document' in globalThis ? await chrome.runtime.getBackgroundPage() : globalThis;
  const { prototype } = background.IDBObjectStore;
  const seen = { writes: 0 };
  for (const name of ['put', 'delete'] as const) {
    const write = Reflect.get(background, `${name}Before`) ?? prototype[name];
    Reflect.set(background, `${name}Before`, write);
    Reflect.set(prototype, name, function (this: IDBObjectStore, ...given: unknown[]) {
      seen.writes += 1;
      const end = seen.writes > fast ? performance.now() + ms : 0;
      while (performance.now() < end);
      return Reflect.apply(write, this, given);
    });
  }
};

/** Runs in the extension: so many orders of AliExpress were added within the last hour. */
export const addedBefore = (orders: number): Promise<void> => {
  const added = { since: Date.now() - 3_600_000, orders, refusedAt: null };
  return chrome.storage.local.set({ 'memory.addedOrders.aliexpress': JSON.stringify(added) });
};

/** Runs in the extension: another may write to the database only once `letGo` ran in the same page. */
export const holdDatabase = (): Promise<void> =>
  new Promise((held, failed) => {
    const opening = indexedDB.open('claimclock');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const store = opening.result.transaction('orders', 'readwrite').objectStore('orders');
      Reflect.set(globalThis, 'holds', true);
      const goOn = () => {
        if (Reflect.get(globalThis, 'holds')) store.getKey('').onsuccess = goOn;
        else opening.result.close();
        held();
      };
      goOn();
    };
  });
export const letGo = (): void => void Reflect.set(globalThis, 'holds', false);

/** Runs in the extension: puts these parts into a stored order, or this in the place of the whole. */
export const spoilStored = (key: string, parts: object | null): Promise<void> =>
  new Promise((done, failed) => {
    const opening = indexedDB.open('claimclock');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('orders', 'readwrite');
      const store = transaction.objectStore('orders');
      const found = store.get(key);
      found.onsuccess = () => {
        const record = found.result;
        store.put({ ...record, order: parts ? { ...record.order, ...parts } : 'no order' });
      };
      transaction.onabort = () => failed(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });

/** Runs in the extension: takes the database away, and leaves one of this version without anything in it, or none. */
export const takeDatabase = (emptyVersion: number | null): Promise<void> =>
  new Promise((done, failed) => {
    const gone = indexedDB.deleteDatabase('claimclock');
    gone.onerror = () => failed(gone.error);
    gone.onsuccess = () => {
      if (emptyVersion === null) return done();
      const opening = indexedDB.open('claimclock', emptyVersion);
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => {
        opening.result.close();
        done();
      };
    };
  });

/** Runs in the extension: what a newer version of it does to the database. */
export const raiseVersion = (): Promise<void> =>
  new Promise((done, failed) => {
    const opening = indexedDB.open('claimclock', 999);
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
  });

declare const chrome: {
  runtime: {
    sendMessage<Answer>(
      message: object,
    ): Promise<{ res: Answer; err?: { message?: string } } | undefined>;
    getBackgroundPage(): Promise<typeof globalThis>;
  };
  action: {
    getTitle(details: object): Promise<string>;
    setBadgeText(details: { text: string }): Promise<void>;
  };
  alarms: { clearAll(): Promise<boolean> };
  storage: { local: { set(values: object): Promise<void> } };
};
