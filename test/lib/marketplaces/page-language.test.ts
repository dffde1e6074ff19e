import { expect, test } from 'vitest';
import { startCollecting } from '../../../lib/marketplaces/fact-collector';
import { collectDays } from '../../../lib/marketplaces/label-reader/collect-days';
import { CopiedPage } from '../../../lib/marketplaces/page-copy/copied-page';
import { copyOfPage } from '../../../lib/marketplaces/page-copy/copy-of';
import { languageOfCopies, pageLanguage } from '../../../lib/marketplaces/page-language';
import { pageOf } from '../../page';

const isPage = (nodes: unknown): nodes is Document => nodes instanceof CopiedPage;
const languageOf = (root: string) => pageLanguage(pageOf(`<html ${root}><body></body></html>`));

test('a page says its language', () => {
  expect(languageOf('lang="de"')).toBe('de');
  expect(languageOf('lang="pt_BR" class="no-js translated"')).toBe('pt-BR');
  expect(languageOf('')).toBe('und');
});

test.each(['ltr', 'rtl'])('one that the browser translated says none: %s', (direction) => {
  expect(languageOf(`lang="de" class="js translated-${direction}"`)).toBe('und');
});

test('that it was translated is copied along', () => {
  const page = pageOf('<html lang="de" class="translated-ltr"><body>Hallo</body></html>');
  expect(copyOfPage(page, () => false)).toContain('class=translated-ltr');
  expect(new CopiedPage(copyOfPage(page, () => false)).documentElement.localName).toBe('html');
});

test.each([
  '<p _msttexthash="42250" _msthash="7">Hallo</p>',
  '<p><ya-tr-span>Hallo</ya-tr-span></p>',
])('also where it says so beside the words alone, in a copy as well: %s', (words) => {
  const page = pageOf(`<html lang="de"><body><p>1</p>${words}</body></html>`);
  expect(pageLanguage(page)).toBe('und');
  const copied = new CopiedPage(copyOfPage(page, () => false));
  expect(isPage(copied) && pageLanguage(copied)).toBe('und');
});

test('cards of which only some were translated tell no language', () => {
  const [plain, translated] = ['<p>1</p>', '<p _msttexthash="1">1</p>'].map((card) =>
    pageOf(`<html lang="de"><body>${card}</body></html>`),
  );
  if (!plain || !translated) throw new Error('no pages');
  expect(languageOfCopies([plain, plain])).toBe('de');
  expect(languageOfCopies([plain, translated])).toBe('und');
  expect(languageOfCopies([])).toBe('und');
});

test('so an American day on a page put into German is not taken for a German one', () => {
  const days = [{ fact: 'placed', labels: ['order date'], choose: 'only' }] as const;
  const printed = [
    {
      at: 0,
      fact: 'placed',
      values: [{ texts: ['04/09/2026'], glued: false, piece: 'Order date' }],
    },
  ] as const;
  const placedIn = (language: string) => {
    const seen = startCollecting();
    const now = Date.parse('2026-11-30T12:00:00Z');
    collectDays(printed, days, { language, now, zones: ['UTC'] }, seen);
    return seen.facts.placed?.value;
  };
  expect(placedIn(languageOf('lang="de"'))).toMatchObject({ day: '2026-09-04' });
  expect(placedIn(languageOf('lang="de" class="translated-ltr"'))).toBeUndefined();
});
