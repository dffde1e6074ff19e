import { expect, test } from 'vitest';
import type { OrderKey } from '../../../lib/core/facts/order';
import { type Untold, withTexts } from '../../../lib/overlay/handed-texts';
import type { Ask } from '../../../lib/overlay/overlay-world';
import { pageTextsOf } from '../../../lib/wording/page/page-texts';
import { localeWords } from '../../tools/locale-words';
import { turns } from '../turns';

/** A page whose background hands over texts in a language, or is silent where there is none. */
function page(first: string | null) {
  let language = first;
  let listener: (keys: readonly OrderKey[] | null) => void = () => {};
  const asked: string[] = [];
  const ask: Ask = async (name, ..._request) => {
    asked.push(`background: ${name}`);
    if (language === null) throw new Error('no answer');
    return pageTextsOf(localeWords(language)) as never;
  };
  const untold: Untold = {
    ask,
    openedAt: 0,
    cached: () => false,
    now: () => 0,
    observed: {},
    alive: () => true,
    onOrdersChanged: (listen) => {
      listener = listen;
      return () => {};
    },
    browserText: (name) => {
      asked.push(`browser: ${name}`);
      return name === 'noticeLanguage' ? 'en' : localeWords().say(name);
    },
  };
  const choose = (chosen: string) => {
    language = chosen;
    listener(null);
  };
  return { surroundings: withTexts(untold), asked, choose, hear: () => listener };
}

test('the background hands the texts over; the browser is asked for none', async () => {
  const { surroundings, asked } = page('de');
  await turns();
  expect(surroundings.texts().flow).toEqual({ lang: 'de', dir: 'ltr' });
  expect(surroundings.texts().texts.panelClose).toBe(localeWords('de').say('panelClose'));
  expect(asked).toEqual(['background: pageTexts']);
});

test('only where no answer comes the browser is asked, and only once they are needed', async () => {
  const { surroundings, asked } = page(null);
  await turns();
  expect(asked).toEqual(['background: pageTexts']);
  expect(surroundings.texts().texts.noAnswer).toBe(localeWords().say('noAnswer'));
  expect(asked).toContain('browser: noAnswer');
});

test('another language is chosen: the texts are asked for anew; news of single orders are no reason to', async () => {
  const { surroundings, asked, choose, hear } = page('en');
  await turns();
  hear()([]);
  await turns();
  expect(asked).toHaveLength(1);
  choose('ar');
  await turns();
  expect(surroundings.texts().flow).toEqual({ lang: 'ar', dir: 'rtl' });
});

test('whoever asked to be told of texts is told, until it stops', async () => {
  const { surroundings, choose } = page('en');
  const told: string[] = [];
  const stop = surroundings.onTexts(() => told.push(surroundings.texts().flow.lang));
  await turns();
  choose('ar');
  await turns();
  expect(told).toEqual(['en', 'ar']);
  stop();
  choose('de');
  await turns();
  expect(told).toEqual(['en', 'ar']);
});

test('no theme is known before it was handed over, or where none was', async () => {
  const { surroundings } = page('en');
  expect(surroundings.theme()).toBeNull();
  await turns();
  expect(surroundings.theme()).toBeNull();
});
