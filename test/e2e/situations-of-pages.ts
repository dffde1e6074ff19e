import { afterEach, expect, test } from 'vitest';
import { MOST_ADDED_A_DAY } from '../../lib/app/record/room-for-orders';
import { localeWords } from '../tools/locale-words';
import { LIST } from './browser-under-test';
import { barOf, untilBar } from './check-run';
import { orderChips } from './order-chips';
import { addedBefore, ask, holdDatabase, letGo } from './own-page';
import { type Stage, saidOn, storedOrder, twoFresh } from './stage';
import { until } from './until';

const words = localeWords();
const CARDS = 2;

/** The page's script does not wait for a document that never ends. */
const EARLY = `<script>
const waiting = setInterval(() => {
  if (!document.getElementById('frame')) return;
  clearInterval(waiting);
  import('/shop/list.js');
}, 20);
</script>`;
/** Runs in the page: its cards print this day as they are drawn. */
const printing = (day: string) => `<script>
new MutationObserver(() => {
  for (const date of document.querySelectorAll('[data-pl="order_item_header_info"] > :first-child'))
    if (!date.textContent.includes('${day}')) date.textContent = 'Date: ${day}';
}).observe(document, { childList: true, subtree: true });
</script>`;

/** The third of last month, or the fourth of March: in English nobody knows which number is the month. */
function swappable(): { readonly printed: string; readonly day: string } {
  const now = new Date();
  const month = new Date(now.getFullYear(), now.getMonth() - 1, 1);
  const day = month.getMonth() + 1 === 3 ? '04' : '03';
  const two = String(month.getMonth() + 1).padStart(2, '0');
  const year = month.getFullYear();
  return { printed: `${day}.${two}.${year}`, day: `${year}-${two}-${day}` };
}

/** What may keep a page of the shop from being read or answered. */
export function situationsOfPages(on: () => Stage) {
  afterEach(() => on().own.evaluate(letGo));

  test('where no answer comes chips and bar say so, and show the dates when one comes', async () => {
    const { shop, driven, own } = on();
    shop.play(twoFresh(420));
    await own.evaluate(holdDatabase);
    const page = await driven.open(LIST);
    const silent = words.say('chipNoAnswer');
    await until(
      () => driven.hosts(page),
      (hosts) => hosts.filter(({ order, text }) => order && text.includes(silent)).length === CARDS,
    );
    await untilBar(driven, page, words.say('noAnswer'));
    await own.evaluate(letGo);
    await orderChips(driven, page, CARDS);
    await until(
      () => barOf(driven, page),
      (text) => !text.includes(words.say('noAnswer')),
    );
    await page.close();
  });

  test('a page that never finishes loading is read all the same', async () => {
    const { shop, driven } = on();
    shop.play({ ...twoFresh(430), neverEnds: true, head: EARLY });
    const page = await driven.open('about:blank');
    page.goto(LIST).catch(() => {});
    await until(
      () => page.evaluate(() => location.href).catch(() => ''),
      (address) => address === LIST,
    );
    await orderChips(driven, page, CARDS);
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    await page.close();
  });

  test('a page that says only later in which language it is is read once more', async () => {
    const { shop, driven } = on();
    const two = twoFresh(440);
    const { printed, day } = swappable();
    shop.play({ ...two, head: printing(printed) });
    const page = await driven.open(LIST);
    await orderChips(driven, page, CARDS);
    const placed = () =>
      Promise.all(
        two.orders.map(async ({ id }) => {
          const order = await storedOrder(on(), id);
          const said = order?.facts.placed?.find(({ from }) => from === 'list')?.value;
          return said?.kind === 'day' ? said.day : null;
        }),
      );
    expect(await placed()).toEqual([null, null]);
    await page.evaluate(() => {
      document.documentElement.lang = 'de-DE';
    });
    await until(placed, (days) => days.every((each) => each === day));
    await page.close();
  });

  test('a shop whose pages add more orders than anybody has is told, where it is seen', async () => {
    const { shop, driven, own } = on();
    // What was counted before is read when the background starts; one that still runs may write what it counted itself.
    await driven.stopBackground();
    await own.evaluate(addedBefore, MOST_ADDED_A_DAY - 1);
    const two = twoFresh(450);
    shop.play(two);
    try {
      const page = await driven.open(LIST);
      await orderChips(driven, page, CARDS);
      await untilBar(driven, page, words.say('barTooMany'));
      const shopName = words.say('noticeShop_aliexpress');
      await saidOn(on(), '/popup.html', words.say('conditionFull', shopName));
      const stored = await Promise.all(two.orders.map(({ id }) => storedOrder(on(), id)));
      expect(stored.filter((order) => order !== undefined)).toHaveLength(1);
      await page.close();
    } finally {
      await driven.stopBackground();
      await own.evaluate(addedBefore, 0);
      await ask(own, 'shoppingSummary');
    }
  });
}
