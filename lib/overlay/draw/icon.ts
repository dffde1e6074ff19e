import type { Part } from '../../core/views/drawing';
import { copies, svg } from './element';

/** What every shape is drawn with besides says chip.css; the components say it themselves. */
function drawn(page: Document, icon: string, size: number): Element {
  const picture = svg(page, 'svg', {
    width: size,
    height: size,
    viewBox: `0 0 ${size} ${size}`,
    'aria-hidden': 'true',
  });
  const parts: readonly Part[] = JSON.parse(icon);
  for (const [name, attributes] of parts) picture.append(svg(page, name, attributes));
  return picture;
}

const shapes = new Map<string, (page: Document) => Element>();
/** More shapes than there are: an arc for each of thirty days, and a handful of others. */
const MOST_SHAPES = 100;

/**
 * The shape of an urgency, in the colour of the text around it. Many chips share one.
 *
 * @param icon its parts (`Part[]`) as text, as the background tells them
 */
export function urgencyIcon(page: Document, icon: string): Element {
  const known = shapes.get(icon) ?? copies((of) => drawn(of, icon, 20));
  if (shapes.size >= MOST_SHAPES) shapes.clear();
  shapes.set(icon, known);
  return known(page);
}

/**
 * The mark of ClaimClock.
 *
 * @param icon likewise
 */
export const brand = (page: Document, icon: string): Element => drawn(page, icon, 22);
