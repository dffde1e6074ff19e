import type { Part } from '../../core/views/drawing';

/**
 * A shape as a page's script draws it: its colours and ends of lines come from there (lib/overlay/draw/chip.css).
 *
 * @param edge of the square in which its parts lie, and of the drawing in px
 * @example shapeMarkup([['path', { d: 'M1 2h3' }]], 20) // '<svg width="20" … ><path d="M1 2h3"/></svg>'
 */
export function shapeMarkup(parts: readonly Part[], edge: number): string {
  const drawn = parts.map(([name, attributes]) => `<${name}${written(attributes)}/>`).join('');
  const frame = {
    width: edge,
    height: edge,
    viewBox: `0 0 ${edge} ${edge}`,
    'aria-hidden': 'true',
  };
  return `<svg${written(frame)}>${drawn}</svg>`;
}

const written = (attributes: Part[1]): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
