import { expect, test } from 'vitest';
import { pageTexts } from '../../../../lib/app/views/page-texts';
import { PAGE_TEXTS } from '../../../../lib/core/views/drawing';
import { localeWords } from '../../../tools/locale-words';
import { FakeWorld } from '../fake-world';

const world = Object.assign(new FakeWorld('2026-11-28T13:00Z'), { words: localeWords() });

test('every sentence that a page needs is handed over, none of them missing', async () => {
  const { texts, flow } = await pageTexts(world);
  expect(Object.keys(texts)).toEqual([...PAGE_TEXTS]);
  for (const text of Object.values(texts)) expect(text).not.toMatch(/^$|«/);
  expect(flow).toEqual({ lang: 'en', dir: 'ltr' });
});

test('a page is told the theme that the user chose, and none where it is to be as the page', async () => {
  const chosen = new FakeWorld('2026-11-28T13:00Z');
  expect(await pageTexts(chosen)).not.toHaveProperty('theme');
  await chosen.settings.change({ theme: 'dark' });
  expect(await pageTexts(chosen)).toMatchObject({ theme: 'dark' });
});
