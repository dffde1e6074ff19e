import { effect } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import type { Instant } from '../lib/core/time/moment';
import { directionOf } from '../lib/wording/direction';
import type { Here } from '../lib/wording/format';
import { HereContext, ReadOnly } from './here';
import { keepPlace } from './keep-place';
import { onNewDay } from './on-new-day';

interface PageParts {
  /** Called at each drawing, so that a signal read in it draws the page anew. */
  readonly here: () => Here;
  /** The page's title, a message name; null: the page gives itself one. */
  readonly title: string | null;
  readonly Page: ComponentType;
  /** Whether it stands in a private window, where nothing can be changed; left out where nothing can anywhere. */
  readonly isPrivate?: boolean;
  /**
   * Called when a new day, another zone (`isNewDay`) or the moment that `changesAt` named made untrue what the page was
   * filled with; left out where to draw it anew is enough.
   */
  readonly outdated?: (isNewDay: boolean) => void;
  /** The next moment at which time alone makes that untrue; left out: midnight. A signal read in it is followed. */
  readonly changesAt?: () => Instant;
}

/**
 * Draws a whole page into its `#app` and tells the document its language, its direction and its title. A page that
 * stays open keeps up with the time and with the zone.
 */
export function drawPage(
  page: Document,
  { here, title, Page, isPrivate = false, outdated, changesAt = () => Infinity }: PageParts,
): void {
  effect(() => {
    const { words } = here();
    page.documentElement.lang = words.language;
    page.documentElement.dir = directionOf(words.language);
    if (title !== null) page.title = words.say(title);
  });
  const root = page.getElementById('app');
  if (root === null) throw new Error('the page has no #app to draw into');
  // Another property each time: a component that is given the same again is not drawn anew.
  const Whole = (_: { readonly turn: number }) => (
    <HereContext.Provider value={here()}>
      <ReadOnly.Provider value={isPrivate}>
        <Page />
      </ReadOnly.Provider>
    </HereContext.Provider>
  );
  let turn = 0;
  const draw = () => render(<Whole turn={turn} />, root);
  draw();
  keepPlace(page);
  const check = onNewDay(
    page,
    { zone: () => here().zone, changesAt, now: Date.now },
    (isNewDay) => {
      turn += 1;
      draw();
      outdated?.(isNewDay);
    },
  );
  effect(() => {
    changesAt();
    check();
  });
}
