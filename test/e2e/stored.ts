import type { Order } from '../../lib/core/facts/order';

/**
 * Runs in the extension: every stored order. Looks first: opening a database that is not there would make an empty one.
 */
export const storedOrders = async (): Promise<Order[]> => {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'claimclock')) return [];
  return new Promise((found, failed) => {
    const opening = indexedDB.open('claimclock');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const all = database.transaction('orders').objectStore('orders').getAll();
      all.onerror = () => failed(all.error);
      all.onsuccess = () => {
        database.close();
        const orders: Order[] = all.result.map((record: { order: Order }) => record.order);
        // What two places share, Firefox hands over at the first of them alone.
        found(JSON.parse(JSON.stringify(orders)));
      };
    };
  });
};

/** Runs in the extension: the figure on the toolbar button. */
export const badgeText = (): Promise<string> => chrome.action.getBadgeText({});

/** Runs in the extension: the ids of the notifications that are there. */
export const noticeIds = async (): Promise<string[]> =>
  Object.keys(await chrome.notifications.getAll());

/** Runs in the extension: when each alarm rings. */
export const alarms = (): Promise<{ name: string; scheduledTime: number }[]> =>
  chrome.alarms.getAll();

/** Runs in the extension: lets the alarm ring now instead of at its time. */
export const ringNow = (): Promise<void> => chrome.alarms.create('next', { when: Date.now() });

/** Runs in the extension: warnings at any time of the day, because nobody knows when the tests run. */
export const noQuietHours = (): Promise<void> =>
  chrome.storage.local.set({
    settings: {
      savedAt: Date.now(),
      settings: {
        thresholds: [7, 3, 1, 0],
        notifications: true,
        quietHours: { on: false, from: '22:00', to: '09:00' },
        strict: true,
        pill: true,
      },
    },
  });

/** Runs in the extension: warnings by badge alone. */
export const noNotices = (): Promise<void> =>
  chrome.storage.local.set({
    settings: { savedAt: Date.now(), settings: { notifications: false } },
  });

declare const chrome: {
  action: { getBadgeText(details: object): Promise<string> };
  notifications: { getAll(): Promise<Record<string, boolean>> };
  alarms: {
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
    create(name: string, info: { when: number }): Promise<void>;
  };
  storage: { local: { set(values: object): Promise<void> } };
};
