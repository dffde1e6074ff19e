import { defineContentScript } from 'wxt/utils/define-content-script';
import { heardShops, shopAt } from '../lib/marketplaces/registry';
import { answerAsks } from '../lib/page-world/answer-asks';
import { hearFetch } from '../lib/page-world/hear-fetch';
import { hearJsonp } from '../lib/page-world/hear-jsonp';
import { hearXhr } from '../lib/page-world/hear-xhr';
import { heardBy } from '../lib/page-world/heard';
import { quietly } from '../lib/page-world/native';
import { untilSucceeded } from '../lib/page-world/until-succeeded';

/** Listens to the data that order pages are filled from. Runs among the page's own scripts, without the extension's rights. */
export default defineContentScript({
  matches: heardShops.flatMap(({ site }) => site.orderPages),
  runAt: 'document_start',
  world: 'MAIN',
  // A name of ours would be a global variable of the page.
  globalName: false,
  main() {
    const shop = shopAt(heardShops, new URL(location.href));
    if (shop === null) return;
    const signal = untilSucceeded();
    const heard = heardBy(shop.apis, signal);
    for (const hear of [hearFetch, hearXhr, hearJsonp]) quietly(() => hear(heard));
    quietly(() => answerAsks(shop.askable, signal));
  },
});
