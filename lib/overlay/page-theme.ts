import type { Theme } from '../core/views/drawing';
import { own } from '../marketplaces/nodes';

/** How opaque a colour must be to be what the eye sees. */
const OPAQUE = 0.5;

/**
 * Whether the page is light or dark where `element` sits: by the nearest background that can be seen. A shop's page is
 * white even where the system is dark. A page without any background is white, as browsers paint it.
 */
export function themeOf(element: Element | null): Theme {
  for (let at: Element | null = element; at; at = own(at, 'parentElement')) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance < 0.35 ? 'dark' : 'light';
  }
  return 'light';
}

/**
 * The brightness of a computed colour, 0 to 1; null for one that is seen through, or that the browser itself does not
 * know.
 *
 * @example luminanceOf('rgb(255, 255, 255)') // 1
 */
export function luminanceOf(color: string): number | null {
  const written = color.startsWith('rgb') ? color.match(/[\d.]+/g)?.map(Number) : null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = written ?? painted(color);
  return alpha < OPAQUE ? null : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/**
 * Whatever else a colour is written in, `oklch()`, `color()`: what the browser paints with it, on a canvas that is in
 * no page.
 */
function painted(color: string): readonly number[] {
  const brush = color && new OffscreenCanvas(1, 1).getContext('2d');
  if (!brush) return [0, 0, 0, 0];
  // What is no colour leaves this one.
  brush.fillStyle = 'transparent';
  brush.fillStyle = color;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}
