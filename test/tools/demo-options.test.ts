import { expect, it } from 'vitest';
import { sites } from '../../lib/marketplaces/sites';
import { demoOptions } from './demo-options';
import { WrongUsage } from './wrong-usage';

const SHOPS = sites.map(({ id }) => id);

const EVERYTHING = {
  browser: 'chromium',
  shops: SHOPS,
  language: 'en',
  screenshots: null,
  help: false,
};

it('shows every shop in Chromium unless something else is asked for', () => {
  expect(demoOptions([])).toEqual(EVERYTHING);
  expect(
    demoOptions([
      '--browser',
      'firefox',
      '--shop=temu',
      '--language',
      'de',
      '--screenshots',
      'out',
    ]),
  ).toEqual({
    browser: 'firefox',
    shops: ['temu'],
    language: 'de',
    screenshots: 'out',
    help: false,
  });
  expect(demoOptions(['--help'])).toEqual({ ...EVERYTHING, help: true });
});

it.each([
  [['--browser', 'safari'], '--browser is “chromium” or “firefox”, not “safari”.'],
  [['--shop', 'amazon'], `--shop is one of ${SHOPS.join(', ')}, not “amazon”.`],
  [['--shop', 'other'], `--shop is one of ${SHOPS.join(', ')}, not “other”.`],
  [['--language', 'xx'], 'not “xx”.'],
  [['--screenshots='], '--screenshots needs the name of a folder.'],
  [['--screenshots'], "'--screenshots <value>' argument missing"],
  [['--nothing'], "Unknown option '--nothing'"],
  [['temu'], "Unexpected argument 'temu'"],
])('%s is refused with a sentence', (args, sentence) => {
  expect(() => demoOptions(args)).toThrow(WrongUsage);
  expect(() => demoOptions(args)).toThrow(sentence);
});
