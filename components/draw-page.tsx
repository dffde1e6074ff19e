import { type ComponentType, render } from 'preact';
import { directionOf } from './direction';
import type { Here } from './format';
import { HereContext } from './here';

interface PageParts {
  /** Called at each drawing, so that a signal read in it draws the page anew. */
  readonly here: () => Here;
  /** The page's title, a message name. */
  readonly title: string;
  readonly Page: ComponentType;
}

/** Draws a whole page into its `#app` and tells the document its language, its direction and its title. */
export function drawPage(page: Document, { here, title, Page }: PageParts): void {
  const { words } = here();
  page.documentElement.lang = words.language;
  page.documentElement.dir = directionOf(words.language);
  page.title = words.say(title);
  const root = page.getElementById('app');
  if (root === null) throw new Error('the page has no #app to draw into');
  const Whole = () => (
    <HereContext.Provider value={here()}>
      <Page />
    </HereContext.Provider>
  );
  render(<Whole />, root);
}
