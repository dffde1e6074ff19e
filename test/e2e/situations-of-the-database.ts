import { expect, test } from 'vitest';
import { DATABASE_VERSION } from '../../lib/adapters/storage/database-versions';
import { localeWords } from '../tools/locale-words';
import { LIST } from './browser-under-test';
import { untilBar } from './check-run';
import { orderChips } from './order-chips';
import { badgeTitle, raiseVersion, takeDatabase } from './own-page';
import {
  expectNoPeace,
  SETTINGS,
  type Stage,
  saidOn,
  storedOrder,
  twoFresh,
  untilRingsWithinTheHour,
} from './stage';
import { badgeText, ringNow, storedOrders } from './stored';
import { pressButton } from './typing';
import { until } from './until';

const words = localeWords();
/** What only who knows all orders may say. */
const CALM = [
  words.say('popupNoneOpen'),
  words.say('popupFirstRun'),
  words.say('sumNoOpenClaims'),
  words.count('sumNothingCloses', 7),
];

/** What may become of the stored orders. */
export function situationsOfTheDatabase(on: () => Stage) {
  let known = '';
  const untilBadge = (title: string) =>
    until(
      async () => [await on().own.evaluate(badgeText), await on().own.evaluate(badgeTitle)],
      (seen) => seen[0] === '!' && seen[1] === words.say(title),
    );

  test.each([
    ['newer', 460, () => on().own.evaluate(raiseVersion)],
    ['damaged', 470, () => on().own.evaluate(takeDatabase, DATABASE_VERSION)],
  ] as const)(
    'a database that is %s is told everywhere, and looked at again within the hour',
    async (fault, number, spoil) => {
      const { shop, driven, own } = on();
      if (fault === 'newer')
        known = words.count('conditionKnown', (await own.evaluate(storedOrders)).length);
      await spoil();
      await own.evaluate(ringNow);
      await untilBadge('noticeToolbarTrouble');
      await untilRingsWithinTheHour(on());
      const text = await saidOn(on(), '/popup.html', words.say(`conditionFault_${fault}`), known);
      expectNoPeace(text, CALM);
      await saidOn(on(), SETTINGS, words.say(`conditionFault_${fault}`));

      const two = twoFresh(number);
      shop.play(two);
      const page = await driven.open(LIST);
      const chips = await orderChips(driven, page, two.orders.length);
      for (const chip of chips) expect(chip.text).toContain('last day to claim');
      expectNoPeace(await untilBar(driven, page, words.say('barDatabase')), CALM);
      await page.close();
    },
  );

  test('orders that are gone are missed, until the user has seen to it', async () => {
    const { driven, own } = on();
    await own.evaluate(takeDatabase, null);
    await own.evaluate(ringNow);
    await untilBadge('noticeToolbarLost');
    const [lost = ''] = words.count('conditionLost', 2).split(/\d+/).slice(1);
    const text = await saidOn(on(), '/popup.html', lost);
    expectNoPeace(text, CALM);

    const two = twoFresh(480);
    on().shop.play(two);
    const page = await driven.open(LIST);
    await orderChips(driven, page, two.orders.length);
    await until(
      () => storedOrder(on(), two.orders[0]?.id ?? ''),
      (order) => order !== undefined,
    );
    await page.close();
    await untilBadge('noticeToolbarLost');
    const popup = await driven.openOwn('/popup.html');
    await pressButton(popup, words.say('conditionSeen'));
    await popup.close();
    await until(
      () => own.evaluate(badgeText),
      (text) => text !== '!',
    );
  });
}
