import { defineContentScript } from 'wxt/utils/define-content-script';
import { heard } from '../lib/marketplaces/aliexpress/heard';
import { answerAsks } from '../lib/page-world/answer-asks';
import { hearFetch } from '../lib/page-world/hear-fetch';
import { hearJsonp } from '../lib/page-world/hear-jsonp';
import { hearXhr } from '../lib/page-world/hear-xhr';
import { heardBy } from '../lib/page-world/heard';
import { each, quietly, taken } from '../lib/page-world/native';
import { untilSucceeded } from '../lib/page-world/until-succeeded';

/**
 * Listens to the data that order pages are filled from. Runs among the page's own scripts, without the extension's rights. The build
 * makes one of it for each shop that is listened to, with that shop's folder in the place of this one (wxt.config.ts).
 */
export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  // A name of ours would be a global variable of the page.
  globalName: false,
  main() {
    quietly(() => {
      if (!taken || heard.site.pageKind(new URL(location.href)) === null) return;
      const signal = untilSucceeded();
      const hears = heardBy(heard.apis, signal, heard.mark);
      each([hearFetch, hearXhr, hearJsonp], (hear) => hear(hears));
      answerAsks(heard.askable, signal);
    });
  },
});
