import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerAsks } from '../lib/main-world/answer-asks';
import { each, quietly, taken } from '../lib/main-world/native';
import { observeFetch } from '../lib/main-world/observe-fetch';
import { observeJsonp } from '../lib/main-world/observe-jsonp';
import { observeXhr } from '../lib/main-world/observe-xhr';
import { observedBy } from '../lib/main-world/observed-apis';
import { untilSucceeded } from '../lib/main-world/until-succeeded';
import { pageDataSource } from '../lib/marketplaces/aliexpress/page-data-apis';

/**
 * Listens to the data that order pages are filled from. Runs among the page's own scripts, without the extension's
 * rights. The build makes one of it for each shop that is listened to, with that shop's folder in the place of this one
 * (wxt.config.ts).
 */
export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  // A name of ours would be a global variable of the page.
  globalName: false,
  main() {
    quietly(() => {
      if (!taken || pageDataSource.site.pageKind(new URL(location.href)) === null) return;
      const signal = untilSucceeded();
      const hears = observedBy(pageDataSource.apis, signal, pageDataSource.mark);
      each([observeFetch, observeXhr, observeJsonp], (hear) => hear(hears));
      answerAsks(pageDataSource.askable, signal);
    });
  },
});
