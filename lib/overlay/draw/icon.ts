import type { Part } from '../../core/views/drawing';
import { BRAND } from '../../core/views/shapes';
import { svg } from './element';

/** What every shape is drawn with, and those of an urgency besides: as the components draw them. */
const ANY = {
  fill: 'none',
  'stroke-linecap': 'round',
  'aria-hidden': 'true',
  focusable: 'false',
} as const;
const OF_URGENCY = { stroke: 'currentColor', 'stroke-linejoin': 'round' } as const;

function drawn(page: Document, parts: readonly Part[], size: number, more: object): Element {
  const edge = { width: size, height: size, viewBox: `0 0 ${size} ${size}` };
  const picture = svg(page, 'svg', { ...edge, ...ANY, ...more });
  for (const [name, attributes] of parts) picture.append(svg(page, name, attributes));
  return picture;
}

/** The shape of an urgency, in the colour of the text around it. */
export const urgencyIcon = (page: Document, parts: readonly Part[]): Element =>
  drawn(page, parts, 20, OF_URGENCY);

/** The mark of ClaimClock. */
export const brand = (page: Document): Element => drawn(page, BRAND, 22, {});
