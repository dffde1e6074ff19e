// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { registeredSiteScripts } from '../../../lib/adapters/site-scripts';
import { plainHost } from '../../../lib/overlay/host/plain-host';
import { watchPage } from '../../../lib/overlay/watch-page';
import type { PageScript } from '../../../lib/ports/site-scripts';
import { installFakeExtension } from './fake-extension';

const script: PageScript = {
  id: 'wish-list',
  name: 'wish-list',
  matches: ['https://*.wish.com/transaction*'],
  excludeMatches: [],
  runAt: 'document_start',
  world: 'ISOLATED',
};
const open = { tab: 1, address: 'https://www.wish.com/transaction' };

let ran: string[];
let life: AbortController;
beforeEach(() => {
  ran = [];
  life = new AbortController();
  document.body.replaceChildren(plainHost(document));
  const executeScript = async ({
    func,
    files = [],
  }: {
    func?: () => unknown;
    files?: string[];
  }) => {
    ran.push(...files);
    return func ? [{ result: await func() }] : [];
  };
  Object.assign(installFakeExtension().api, { scripting: { executeScript } });
});
afterEach(() => life.abort());

/** What a script on the page does at every move of the page: it stays, or finds that its extension is gone. */
const watchedBy = (alive: boolean) =>
  watchPage(
    document,
    () => {
      if (!alive) for (const host of document.querySelectorAll('[data-claim-clock]')) host.remove();
    },
    life.signal,
  );
const run = () => registeredSiteScripts.runIn(open, [script]);

test('a page on which they run already is left alone', async () => {
  watchedBy(true);
  const before = document.documentElement.outerHTML;
  await run();
  expect(ran).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('what an update left behind goes, and the new scripts run', async () => {
  watchedBy(false);
  await run();
  expect(document.querySelector('[data-claim-clock]')).toBeNull();
  expect(ran).toEqual(['content-scripts/wish-list.js']);
});

test('a page that none of them is meant for is not touched', async () => {
  await registeredSiteScripts.runIn({ tab: 1, address: 'https://www.wish.com/' }, [script]);
  expect(ran).toEqual([]);
  expect(document.querySelector('[data-claim-clock]')).not.toBeNull();
});
