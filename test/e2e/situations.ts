import { afterAll, beforeAll, describe } from 'vitest';
import { type Shop, startShop } from '../shop/shop';
import { noteGone } from '../soak/in-extension';
import { situationsOfPages } from './situations-of-pages';
import { situationsOfTheDatabase } from './situations-of-the-database';
import { situationsOfWarnings } from './situations-of-warnings';
import { SETTINGS, type Situated, type Stage } from './stage';
import { noQuietHours } from './stored';

/** What may happen to warnings, pages and the database without anybody doing wrong: nothing of it ends in silence. */
export function describeSituations(name: string, start: (shop: Shop) => Promise<Situated>) {
  describe(`situations in ${name}`, () => {
    let shop: Shop;
    let driven: Situated;
    let stage: Stage;

    beforeAll(async () => {
      shop = await startShop('two-orders');
      driven = await start(shop);
      const own = await driven.openOwn(SETTINGS);
      await own.evaluate(noQuietHours);
      await own.evaluate(noteGone);
      stage = { shop, driven, own };
    });
    afterAll(async () => {
      await driven?.close();
      await shop?.close();
    });

    situationsOfWarnings(() => stage);
    situationsOfPages(() => stage);
    situationsOfTheDatabase(() => stage);
  });
}
