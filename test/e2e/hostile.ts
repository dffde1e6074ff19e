import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANSWER_EVENT, DATA_EVENT, START_EVENT } from '../../lib/main-world/events';
import { ORDER_DETAIL } from '../../lib/marketplaces/aliexpress/page-data/apis';
import type { Scenario } from '../shop/scenario';
import { scenarioNamed } from '../shop/scenarios/all';
import { type Shop, startShop } from '../shop/shop';
import { localeWords } from '../tools/locale-words';
import { type BrowserUnderTest, LIST } from './browser-under-test';
import { orderChips } from './order-chips';
import { meddle, SPY, spied } from './spying';
import { storedOrders } from './stored';
import { until } from './until';

const SPOILS = ['nothing', 'methods', 'lookups', 'inherited', 'frozen', 'events'] as const;
type Spoil = (typeof SPOILS)[number];

/** A page of the same site where nothing of ours listens. */
const UNHEARD = 'https://www.aliexpress.com/';
const source = (file: string) =>
  readFileSync(new URL(`../shop/page/${file}.js`, import.meta.url), 'utf8');
const SCRIPTS = ['conduct', 'spoils'];
const LOADED = SCRIPTS.map((file) => `<script src="/shop/${file}.js"></script>`).join('');
const TRUSTED = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types page">`;
const twelve = scenarioNamed('check-twelve-en');
/** Another visit, of which the page knows nothing. */
const others = scenarioNamed('two-orders');
const words = localeWords();

/**
 * Pages that do their worst to the listener in their world, and what they see of their own requests with and without
 * it.
 */
export function describeHostile(name: string, start: (shop: Shop) => Promise<BrowserUnderTest>) {
  describe(`hostile pages in ${name}`, () => {
    let shop: Shop;
    let driven: BrowserUnderTest;
    /** Orders that no page has asked about yet. */
    const fresh = twelve.orders.map(({ id }) => id);

    beforeAll(async () => {
      shop = await startShop(twelve);
      driven = await start(shop);
    });
    afterAll(async () => {
      await driven?.close();
      await shop?.close();
    });

    const scripts = (...parts: readonly string[]): Scenario => ({
      ...twelve,
      answer: 'changed',
      head: parts.join('\n'),
    });
    /** What the page has to tell of its requests. */
    const account = async (page: Page, address: string) => {
      await page.goto(address);
      const told = await until(
        // No function of ours: what it would use of the page is spoilt.
        () => page.evaluate('conduct.account'),
        (text) => text !== null,
      );
      await page.close();
      return String(told).split('\n');
    };
    const begin = (id: string) => `<script>conduct.begin('${ORDER_DETAIL}', '${id}')</script>`;
    const known = async (id: string) =>
      (await driven.inExtension(storedOrders))
        .find((order) => order.id === id)
        ?.facts.statedEnd?.map(({ from }) => from);

    /** Spoils the page after the listener came, and compares; the listener hears all the same. */
    const compareAfter = async (spoil: Spoil, head = '') => {
      const id = fresh.shift() ?? '';
      const spoilt = `<script>spoils.${spoil}()</script>`;
      shop.play(scripts(head, LOADED, spoilt, begin(id)));
      const without = await account(await driven.open('about:blank'), UNHEARD);
      expect(await known(id)).toBeUndefined();
      const heard = await account(await driven.open('about:blank'), LIST);
      expect(heard).toEqual(without);
      expect(without.length).toBeGreaterThan(80);
      await until(
        () => known(id),
        (from) => from !== undefined,
      );
    };

    test.each(SPOILS)('spoilt after we came: %s', (spoil) => compareAfter(spoil));

    test('a page that takes trusted scripts alone', () => compareAfter('nothing', TRUSTED));

    test('our chips stand on a page that takes no markup from scripts', async () => {
      const addresses = `<script>trustedTypes.createPolicy('default', { createScriptURL: (url) => url })</script>`;
      shop.play({ ...twelve, head: TRUSTED.replace(' page"', ' default"') + addresses });
      const list = await driven.open(LIST);
      const refused = await list.evaluate(() => {
        try {
          document.createElement('div').innerHTML = '<i></i>';
          return false;
        } catch {
          return true;
        }
      });
      expect(refused).toBe(true);
      await orderChips(driven, list, 10);
      await list.close();
    });

    test.each(SPOILS.slice(1))('spoilt before we came: %s', async (spoil) => {
      shop.play(scripts(LOADED, begin(fresh[0] ?? '')));
      const prepared = async () => {
        const page = await driven.open('about:blank');
        await page.evaluateOnNewDocument(
          `if (location.protocol === 'https:') { ${SCRIPTS.map(source).join(';')}; spoils.${spoil}(); }`,
        );
        return page;
      };
      const without = await account(await prepared(), UNHEARD);
      expect(await account(await prepared(), LIST)).toEqual(without);
      expect(without.length).toBeGreaterThan(80);
    });

    test('what we know beside this page cannot be had by it, and it can make us do nothing', async () => {
      shop.play(others);
      const list = await driven.open(LIST);
      await orderChips(driven, list, others.orders.length);
      await list.close();
      shop.play({ ...twelve, head: SPY });
      const page = await driven.open(LIST);
      const chips = await orderChips(driven, page, 10);
      // All that the page tells by itself is stored: its nodes and its data.
      const before = await until(
        () => driven.inExtension(storedOrders),
        (orders) =>
          chips.every(({ order }) =>
            orders
              .find(({ id }) => id === order)
              ?.facts.status?.some(({ from }) => from === 'list-data'),
          ),
      );
      const calls = shop.calls.length;
      const [first] = twelve.orders;
      await page.evaluate(meddle, first?.id ?? '', ANSWER_EVENT, START_EVENT);
      // Whatever came of it has come before what the user does.
      await driven.press(page, first?.id ?? '', '');
      await until(
        () => driven.hosts(page),
        (hosts) => hosts.some(({ text }) => text.includes(words.say('actionCorrect'))),
      );
      expect(await driven.inExtension(storedOrders)).toEqual(before);
      expect(shop.calls).toHaveLength(calls);

      const all = await page.evaluate(spied);
      expect(all).toContain(DATA_EVENT);
      for (const { id } of others.orders) expect(all).not.toContain(id);
      // Neither what we say on the page, nor where, nor which extension we are.
      expect(chips.filter(({ text }) => text.includes('last day to claim')).length).toBeGreaterThan(
        0,
      );
      expect(all).not.toContain('last day to claim');
      expect(all).not.toMatch(/^attachShadow /m);
      expect(all).not.toContain('[object ShadowRoot]');
      expect(all).not.toMatch(/(?:chrome|moz)-extension:/);
      await page.close();
    });
  });
}
