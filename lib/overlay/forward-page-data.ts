import { DATA_EVENT, LONGEST_RESPONSE } from '../main-world/events';
import { own } from '../marketplaces/nodes';
import { saidLanguage } from '../marketplaces/said-language';
import type { Surroundings } from './overlay-world';

/** More than a person makes a page ask for. A script of the page that imitates its data gets no further than this. */
const MOST_IN_A_SECOND = 10;
const MOST_RESPONSES = 1_000;
const MOST_CHARACTERS = 50_000_000;

/**
 * Hands the data that a page receives to the background, which reads it; nothing is looked at here. Must run before the
 * page's own scripts do. What each response was about, and the ids of its orders, is kept in `observed`.
 */
export function forwardPageData(
  page: Document,
  surroundings: Pick<Surroundings, 'ask' | 'now' | 'alive' | 'observed' | 'observedAt'>,
): void {
  const { ask, now, alive, observed, observedAt = {} } = surroundings;
  const over = new AbortController();
  let responses = MOST_RESPONSES;
  let characters = MOST_CHARACTERS;
  let since = 0;
  let inThisSecond = 0;

  const hear = async (event: Event) => {
    if (!alive()) return over.abort();
    const readAt = now();
    if (readAt - since >= 1000) {
      since = readAt;
      inThisSecond = 0;
    }
    inThisSecond += 1;
    if (inThisSecond > MOST_IN_A_SECOND || responses <= 0 || characters <= 0) return;
    const { detail } = event as CustomEvent<string>;
    responses -= 1;
    characters -= detail.length;
    // Text within text may be twice as long.
    if (detail.length > 2 * LONGEST_RESPONSE) return;
    const { address, text } = JSON.parse(detail);
    if (text.length > LONGEST_RESPONSE) return;
    const language = saidLanguage(page);
    const read = await ask('recordPageData', { text, address, language, readAt });
    if (!read) return;
    observed[read.kind] = read.ids;
    observedAt[read.kind] = readAt;
  };
  own(page, 'defaultView')?.addEventListener(
    DATA_EVENT,
    // What cannot be read or is not answered is as if it had not been observed: the page's nodes are read all the same.
    (event) => void hear(event).catch(() => {}),
    { signal: over.signal },
  );
}
