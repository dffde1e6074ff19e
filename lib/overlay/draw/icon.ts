import type { Part } from '../../core/views/drawing';
import { BRAND } from '../../core/views/shapes';
import { svg } from './element';

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

/** The mark of ClaimClock. */
export const brand = (page: Document): Element => drawn(page, BRAND, 22);
