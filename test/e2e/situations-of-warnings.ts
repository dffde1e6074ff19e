import { afterEach, expect, test } from 'vitest';
import { orderKey } from '../../lib/core/facts/order';
import { takeAway } from '../soak/in-extension';
import { localeWords } from '../tools/locale-words';
import { LIST } from './browser-under-test';
import { orderChips } from './order-chips';
import {
  ask,
  badgeTitle,
  fillDisk,
  forgetAlarmAndBadge,
  putClockAhead,
  spoilStored,
  untilInLine,
} from './own-page';
import {
  givenNotices,
  orderEnding,
  SETTINGS,
  type Stage,
  saidOn,
  storedOrder,
  twoFresh,
  untilRingsWithinTheHour,
  untilTold,
} from './stage';
import { alarms, badgeText, ringNow } from './stored';
import { until } from './until';

const words = localeWords();
const DAY = 86_400_000;

/** What may keep a warning from coming. */
export function situationsOfWarnings(on: () => Stage) {
  const first = orderEnding(1, 6);
  const second = orderEnding(2, 5);
  // One that failed leaves its own behind.
  afterEach(async () => {
    const { driven } = on();
    await driven.letNotices(true);
    await driven.inExtension(fillDisk, false);
    await driven.inExtension(putClockAhead, 0);
  });
  const snoozedUntil = async (id: string) => (await storedOrder(on(), id))?.marks.snoozedUntil;
  const untilSnoozed = (id: string, is: boolean) =>
    until(
      () => snoozedUntil(id),
      (at) => (at !== undefined) === is,
    );

  test('a notice that is forbidden stays owed, is told, and comes when it is allowed again', async () => {
    const { driven, own } = on();
    const isForbidden = async () => (await ask(own, 'condition')).noticesForbidden;
    await driven.letNotices(false);
    await ask(own, 'addOrder', first.typed);
    await until(isForbidden, Boolean);
    for (const path of ['/popup.html', SETTINGS])
      await saidOn(on(), path, words.say('conditionNotices'));
    expect((await storedOrder(on(), first.id))?.told).toBeUndefined();
    await untilRingsWithinTheHour(on());

    await driven.letNotices(true);
    await own.evaluate(ringNow);
    await untilTold(on(), first);
    expect((await givenNotices(on())).filter((id) => id.includes(first.key))).toHaveLength(1);
    await until(isForbidden, (is) => !is);
  });

  test('a second notice leaves the first where it is', async () => {
    const before = await givenNotices(on());
    await ask(on().own, 'addOrder', second.typed);
    await untilTold(on(), second);
    const after = await until(
      () => givenNotices(on()),
      (given) => before.every((id) => given.includes(id)),
    );
    expect(after.filter((id) => id.includes(second.key))).toHaveLength(1);
  });

  test('“received” lifts a snooze: by the button, by a correction, by the page', async () => {
    const { shop, driven, own } = on();
    const two = twoFresh(400);
    const [one, other] = two.orders.map(({ id }) => id);
    if (!one || !other) throw new Error('two orders are needed');
    shop.play(two);
    const list = await driven.open(LIST);
    await orderChips(driven, list, 2);
    await driven.press(list, one, '');
    await driven.press(list, one, words.say('actionSnooze'));
    await driven.press(list, one, words.say('timelineSnoozeTomorrow'));
    await untilSnoozed(one, true);
    await driven.press(list, one, words.say('actionReceived'));
    await driven.press(list, one, words.say('actionToday'));
    await untilSnoozed(one, false);

    await ask(own, 'actOnOrder', { key: first.key, action: { kind: 'snooze', for: 'tomorrow' } });
    await untilSnoozed(first.id, true);
    await ask(own, 'correctFact', { key: first.key, facts: { delivered: first.yesterday } });
    await untilSnoozed(first.id, false);

    await ask(own, 'actOnOrder', {
      key: orderKey('aliexpress', other),
      action: { kind: 'snooze', for: 'tomorrow' },
    });
    await untilSnoozed(other, true);
    const came = two.orders.map((order) => ({ ...order, status: 'delivered' as const }));
    shop.play({ ...two, orders: came });
    await list.reload();
    await untilSnoozed(other, false);
    await list.close();
  });

  test('alarm and badge that were forgotten are there again when the background starts', async () => {
    const { driven, own } = on();
    await untilInLine(own);
    const [figure, title] = [await own.evaluate(badgeText), await own.evaluate(badgeTitle)];
    expect(Number(figure)).toBeGreaterThan(0);
    // Forgotten while it works, they would be set again by what it is at.
    await driven.stopBackground();
    await own.evaluate(forgetAlarmAndBadge);
    expect(await own.evaluate(alarms)).toEqual([]);
    await ask(own, 'shoppingSummary');
    await until(
      () => own.evaluate(alarms),
      ([next]) => next?.name === 'next',
    );
    await until(
      () => own.evaluate(badgeText),
      (text) => text === figure,
    );
    await until(
      () => own.evaluate(badgeTitle),
      (text) => text === title,
    );
  });

  test('an order with odd changes silences no other, and a damaged one is counted', async () => {
    const { driven, own } = on();
    // What the background has read it reads no second time, until it starts anew.
    const startAnew = async () => {
      await driven.stopBackground();
      await own.evaluate(ringNow);
    };
    const [odd, sound] = [orderEnding(3, 6), orderEnding(4, 5)];
    for (const { typed } of [odd, sound]) await ask(own, 'addOrder', typed);
    await untilTold(on(), odd, sound);
    const changes = [{ fact: 'statedEnd', before: 'soon', after: 7, from: 'list', at: 5 }, null];
    await own.evaluate(spoilStored, odd.key, { changes, told: undefined });
    await own.evaluate(spoilStored, sound.key, { told: undefined });
    await startAnew();
    await untilTold(on(), odd, sound);

    await own.evaluate(spoilStored, odd.key, null);
    await own.evaluate(spoilStored, sound.key, { told: undefined });
    await startAnew();
    await untilTold(on(), sound);
    await saidOn(on(), '/popup.html', words.count('conditionDamaged', 1));
  });

  test('what was told while the clock was ahead was not told', async () => {
    const { driven, own } = on();
    const order = orderEnding(5, 9);
    await ask(own, 'addOrder', order.typed);
    const toldAt = async () => (await storedOrder(on(), order.id))?.told?.at;
    await driven.inExtension(putClockAhead, 2 * DAY);
    await own.evaluate(ringNow);
    await until(toldAt, (at) => at !== undefined && at > Date.now() + 1.5 * DAY);
    // As a user does who puts the clock right, though not by all of it: at any hour past the next day's morning, at
    // which the first warning is due.
    await driven.inExtension(putClockAhead, 1.45 * DAY);
    await own.evaluate(ringNow);
    await until(toldAt, (at) => at !== undefined && at < Date.now() + 1.5 * DAY);
  });

  test('with a full disk a warning comes once, and that nothing can be kept is told', async () => {
    const { driven, own } = on();
    const order = orderEnding(6, 9);
    await ask(own, 'addOrder', order.typed);
    await untilInLine(own);
    const before = await givenNotices(on());
    const given = async () => (await givenNotices(on())).filter((id) => !before.includes(id));
    await driven.inExtension(fillDisk, true);
    await driven.inExtension(putClockAhead, 2 * DAY);
    await own.evaluate(ringNow);
    const notices = await until(given, (ids) => ids.length > 0);
    await saidOn(on(), '/popup.html', words.say('popupTrouble_storageFull'));
    expect((await storedOrder(on(), order.id))?.told).toBeUndefined();
    await own.evaluate(takeAway, notices);
    const [set] = await own.evaluate(alarms);
    await own.evaluate(ringNow);
    // That it rang has put it to now; afterwards it is where it was, or later.
    await until(
      () => own.evaluate(alarms),
      ([next]) => next !== undefined && next.scheduledTime >= (set?.scheduledTime ?? 0),
    );
    await driven.inExtension(fillDisk, false);
    await own.evaluate(ringNow);
    await untilTold(on(), order);
    expect(await given()).toEqual([]);
  });
}
