import { own } from '../../marketplaces/nodes';
import { copies } from './element';

/**
 * A drawing of the background's own (`wording/page/shape-markup.ts`), inside of an element that is none of SVG. Parsed,
 * because each kind of SVG element that a script makes or is handed has a browser describe all that such elements can
 * do in the script’s world once more: 50 kB on each page.
 */
function drawn(page: Document, markup: string): Node {
  const { body } = new DOMParser().parseFromString(`<i>${markup}</i>`, 'text/html');
  return own(page, 'importNode').call(page, body.firstChild ?? body, true);
}

/** Those that were drawn: an arc for each of thirty days at the most, and a handful of others. */
const shapes = new Map<string, (page: Document) => Node>();

/**
 * A shape in the colour of the text around it, or the mark of ClaimClock. Many chips share one.
 *
 * @param markup as the background tells it
 */
export function icon(page: Document, markup: string): Node {
  const known = shapes.get(markup) ?? copies((of) => drawn(of, markup));
  shapes.set(markup, known);
  return known(page);
}
