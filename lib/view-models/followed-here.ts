import { signal } from '@preact/signals';
import type { Words } from '../core/facts/words';
import type { SystemTime } from '../ports/ports';
import type { Here } from '../wording/format';

/** Words that follow the settings; `changed` is called with those of each language that is chosen. */
type FollowWords = (changed: (words: Words) => void) => {
  readonly words: Words;
  readonly ready: () => Promise<void>;
};

/**
 * Language, moment and zone of a page of the extension. What is drawn with them is drawn anew when another language is
 * chosen while the page is open.
 *
 * @returns `ready`: until then texts are in the browser's language
 */
export function followedHere(follow: FollowWords, clock: Pick<SystemTime, 'now' | 'zone'>) {
  const chosen = signal<Words | null>(null);
  const followed = follow((changed) => {
    chosen.value = changed;
  });
  const current = () => chosen.value ?? followed.words;
  const words: Words = {
    get language() {
      return current().language;
    },
    say: (...said) => current().say(...said),
    count: (...counted) => current().count(...counted),
  };
  const here = (): Here => ({ words: current(), now: clock.now(), zone: clock.zone() });
  return { here, words, ready: followed.ready };
}
