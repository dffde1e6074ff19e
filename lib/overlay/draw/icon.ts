import type { Part } from '../../core/views/drawing';
import { BRAND } from '../../core/views/shapes';
import { copies, svg } from './element';

/** What every shape is drawn with besides says chip.css; the components say it themselves. */
function drawn(page: Document, parts: readonly Part[], size: number): Element {
  const picture = svg(page, 'svg', {
    width: size,
    height: size,
    viewBox: `0 0 ${size} ${size}`,
    'aria-hidden': 'true',
  });
  for (const [name, attributes] of parts) picture.append(svg(page, name, attributes));
  return picture;
}

/** The shape of an urgency, in the colour of the text around it. */
export const urgencyIcon = (page: Document, parts: readonly Part[]): Element =>
  drawn(page, parts, 20);

const shapes = new Map<string, (page: Document) => Element>();
/** More shapes than there are: an arc for each of thirty days, and a handful of others. */
const MOST_SHAPES = 100;

/**
 * The same of a shape as the background tells it, which many chips share.
 *
 * @param icon its parts (`Part[]`) as text
 */
export function sharedIcon(page: Document, icon: string): Element {
  const known = shapes.get(icon) ?? copies((of) => urgencyIcon(of, JSON.parse(icon)));
  if (shapes.size >= MOST_SHAPES) shapes.clear();
  shapes.set(icon, known);
  return known(page);
}

/** The mark of ClaimClock. */
export const brand = (page: Document): Element => drawn(page, BRAND, 22);
