export type Look = 'light' | 'dark';

/** How opaque a colour must be to be what the eye sees. */
const OPAQUE = 0.5;

/**
 * Whether the page is light or dark where `element` sits: by the nearest background that can be seen. A shop's page is
 * white even where the system is dark. A page without any background is white, as browsers paint it.
 */
export function lookOf(element: Element | null): Look {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance < 0.35 ? 'dark' : 'light';
  }
  return 'light';
}

/**
 * The brightness of a computed colour, 0 to 1; null for one that is seen through or written in a way not known here.
 *
 * @example luminanceOf('rgb(255, 255, 255)') // 1
 */
export function luminanceOf(color: string): number | null {
  const parts = /^rgba?\(([^)]{1,60})\)$/
    .exec(color)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!parts || parts.length < 3 || parts.some(Number.isNaN)) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return alpha < OPAQUE ? null : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
