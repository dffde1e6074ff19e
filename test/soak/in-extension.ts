/** What a page of the extension sees of one order, and of everything outside the store. Runs in that page. */
export interface SeenState {
  /** Null: it is not stored. */
  readonly order: {
    readonly settled: boolean;
    readonly store: string | null;
    /** That it was warned of is stored. */
    readonly told: boolean;
  } | null;
  readonly stored: number;
  readonly alarms: readonly { readonly name: string; readonly scheduledTime: number }[];
  readonly badge: string;
  /** The notices that were given and not taken away: Chromium takes one off the screen by itself after some seconds. */
  readonly notices: readonly string[];
}

/** Puts a question as the extension's own pages do, without waiting for its answer. */
export const askOnly = (type: string, data: unknown): void => {
  const message = { id: Date.now(), type, data, timestamp: Date.now() };
  const asked = { answered: false };
  Reflect.set(globalThis, 'asked', asked);
  // No function here may have a name: tsx adds a call to names that the page does not know.
  void chrome.runtime.sendMessage(message).then(
    (answer) => Object.assign(asked, { answered: Boolean(answer) }),
    () => {},
  );
};

/** Whether what was put last has been answered. */
export const wasAnswered = (): boolean => Reflect.get(globalThis, 'asked').answered;

/**
 * Puts a question and waits for its answer; gives what went wrong, or nothing. A worker that ended may leave it
 * unanswered for ever.
 */
export const askAndWait = async (type: string, data: unknown, ms: number): Promise<string> => {
  const message = { id: Date.now(), type, data, timestamp: Date.now() };
  const late = new Promise<string>((done) => setTimeout(() => done('no answer'), ms));
  const sent = chrome.runtime
    .sendMessage(message)
    .then((answer) => (answer ? (answer.err?.message ?? '') : 'no answer'))
    .catch((error: unknown) => String(error));
  return Promise.race([sent, late]);
};

/** As after a new start of Firefox: whatever finds no alarm must set one. */
export const forgetAlarms = async (): Promise<void> => {
  await chrome.alarms.clearAll();
};

/** Notes from now on which notices go before they were seen. */
export const noteGone = (): void => {
  const [gone, taken] = [new Set<string>(), new Set<string>()];
  Reflect.set(globalThis, 'notices', { gone, taken });
  chrome.notifications.onClosed.addListener((id) => {
    if (!taken.delete(id)) gone.add(id);
  });
};

export const stateOf = async (key: string): Promise<SeenState> => {
  const [order, stored] = await new Promise<[StoredRecord | undefined, number]>((found, failed) => {
    const opening = indexedDB.open('claimclock');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction('orders');
      const one = transaction.objectStore('orders').get(key);
      const all = transaction.objectStore('orders').count();
      transaction.onabort = () => failed(transaction.error);
      transaction.oncomplete = () => {
        database.close();
        found([one.result, all.result]);
      };
    };
  });
  const typed = order?.order.facts.store?.find(({ from }) => from === 'user');
  return {
    order: order
      ? {
          settled: order.order.marks.settledAt !== undefined,
          store: typed?.value ?? null,
          told: order.order.told !== undefined,
        }
      : null,
    stored,
    alarms: await chrome.alarms.getAll(),
    badge: await chrome.action.getBadgeText({}),
    notices: [
      ...new Set([
        ...Object.keys(await chrome.notifications.getAll()),
        ...Reflect.get(globalThis, 'notices').gone,
      ]),
    ],
  };
};

/** As a user does who has read them: what is there later was given later. */
export const takeAway = async (notices: readonly string[]): Promise<void> => {
  const { gone, taken } = Reflect.get(globalThis, 'notices');
  for (const id of notices) {
    const isGone = gone.delete(id);
    if (!isGone) taken.add(id);
    if (!(await chrome.notifications.clear(id))) taken.delete(id);
  }
};

interface StoredRecord {
  readonly order: {
    readonly facts: { readonly store?: readonly { from: string; value: string }[] };
    readonly marks: { readonly settledAt?: number };
    readonly told?: object;
  };
}

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ err?: { message?: string } } | undefined> };
  action: { getBadgeText(details: object): Promise<string> };
  notifications: {
    getAll(): Promise<Record<string, boolean>>;
    clear(id: string): Promise<boolean>;
    onClosed: { addListener(listener: (id: string) => void): void };
  };
  alarms: {
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
    clearAll(): Promise<boolean>;
  };
};
