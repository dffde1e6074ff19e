import type { Words } from '../../lib/core/facts/words';
import { detailOf, LIST, trackingOf } from '../e2e/browser-under-test';
import { untilBar } from '../e2e/check-run';
import { chipsSettled } from '../e2e/chips-settled';
import { scenarioNamed } from '../shop/scenarios/all';
import type { Shop } from '../shop/shop';
import type { DemoBrowser } from './demo-browser';
import type { Camera } from './demo-camera';
import { openTimeline } from './demo-lists';

const SIZE = { width: 1000, height: 900 };

/** A check of orders while it runs, a date that moved, parcels that do not, and a page that cannot be read any more. */
export async function photographNews(
  shop: Shop,
  driven: DemoBrowser,
  { take }: Camera,
  words: Words,
): Promise<void> {
  const page = await driven.open('https://www.aliexpress.com/');
  await page.setViewport(SIZE);
  const visit = async (url: string, chips: number) => {
    await page.goto(url);
    await page.bringToFront();
    await chipsSettled(driven, page, chips);
  };

  shop.play('check-twelve-en');
  await visit(LIST, 11);
  const start = pieceOf(words.count('checkStart', 12));
  await untilBar(driven, page, start);
  await driven.press(page, null, start);
  // Words of its progress may stand in the sums of before, too.
  await untilBar(driven, page, words.say('actionCancel'));
  await take(page, 'check-running');
  await driven.press(page, null, words.say('actionCancel'));
  await untilBar(driven, page, words.say('checkStop_cancelled'));

  const [moved, late, silent] = scenarioNamed('news-before').orders.map(({ id }) => id);
  if (!moved || !late || !silent) throw new Error('The news are of three orders');
  shop.play('news-before');
  await visit(detailOf(moved), 1);
  shop.play('news-after');
  await visit(detailOf(moved), 1);
  await driven.press(page, null, words.say('panelAll'));
  await untilBar(driven, page, words.say('changeTitle'));
  await take(page, 'date-moved');
  await visit(trackingOf(silent), 1);
  await untilBar(driven, page, words.say('actionOpenOrder'));
  await take(page, 'parcel-stuck');
  await visit(LIST, 4);
  await openTimeline(driven, page, late);
  await take(page, 'not-shipped');

  shop.play('renamed-classes');
  await page.goto(LIST);
  await page.bringToFront();
  await untilBar(driven, page, words.say('pageFaultNone'));
  await driven.press(page, null, words.say('pageFaultReport'));
  await untilBar(driven, page, '"report": 1');
  await take(page, 'report');
  await page.close();
}

/** The longest piece of a text between its numbers. */
const pieceOf = (text: string): string =>
  text
    .split(/[\d\u0660-\u0669\u2066-\u2069]+/)
    .toSorted((a, b) => b.length - a.length)[0]
    ?.trim() ?? text;
