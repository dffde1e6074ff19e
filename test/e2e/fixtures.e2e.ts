import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReading } from '../../lib/core/facts/sighting';
import { asExpected, dataFixtures, fixtures } from '../fixtures';
import { findProgram } from '../tools/find-program.mjs';
import { bundle } from './bundle';
import type { SavedData, SavedPage } from './page-reader';
import { newTab, PATIENCE } from './patience';

/** The simulated DOM of the unit tests is wrong at times: each saved page once more where users read it. */
describe('every saved page and response is read the same in Chromium', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const script = await bundle('test/e2e/page-reader.ts');
    const executablePath = findProgram('chromium');
    if (!executablePath) throw new Error('chromium is not installed');
    browser = await puppeteer.launch({
      executablePath,
      timeout: PATIENCE,
      protocolTimeout: PATIENCE,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    page = await newTab(browser);
    await page.evaluate(script);
  });
  afterAll(() => browser?.close());

  test.each(
    fixtures().map((fixture) => [`${fixture.marketplace}: ${fixture.name}`, fixture] as const),
  )('%s', async (_, { marketplace, html, about, expected }) => {
    const saved: SavedPage = {
      marketplace,
      html,
      url: about.url,
      now: Date.parse(about.now),
      zone: about.zone,
    };
    const reading: PageReading = await page.evaluate(
      (each) => Reflect.get(globalThis, 'readSaved')(each),
      saved,
    );
    expect(asExpected(reading)).toEqual(expected);
  });

  test.each(
    dataFixtures().map((fixture) => [`${fixture.marketplace}: ${fixture.name}`, fixture] as const),
  )('%s', async (_, { marketplace, text, about, expected }) => {
    const { url, zone, language } = about;
    const saved: SavedData = { marketplace, text, url, zone, language, now: Date.parse(about.now) };
    const reading: PageReading = await page.evaluate(
      (each) => Reflect.get(globalThis, 'readSavedData')(each),
      saved,
    );
    expect(expected).toMatchObject(asExpected(reading) as object);
  });
});
