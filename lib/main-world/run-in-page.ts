import { answerAsks } from './answer-asks';
import { each, quietly, taken } from './native';
import { observeFetch } from './observe-fetch';
import { observeJsonp } from './observe-jsonp';
import { observeXhr } from './observe-xhr';
import { observedBy } from './observed-apis';
import { untilSucceeded } from './until-succeeded';

/** What is listened to on a shop's pages, and what may be asked for there. */
interface Source {
  readonly site: { readonly pageKind: (address: Location) => unknown };
  /** Ends of the paths that the responses come from. */
  readonly apis: readonly string[];
  readonly askable: readonly string[];
  /** The list that every response of the shop carries. */
  readonly mark: string;
}

/**
 * Listens to the data that order pages are filled from. Runs among the page's own scripts, without the extension's
 * rights.
 */
export function runInPage({ site, apis, askable, mark }: Source): void {
  quietly(() => {
    if (!taken || site.pageKind(location) === null) return;
    const signal = untilSucceeded();
    const observed = observedBy(apis, signal, mark);
    each([observeFetch, observeXhr, observeJsonp], (observe) => observe(observed));
    answerAsks(askable, signal);
  });
}
