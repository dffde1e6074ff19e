/** px */
const WIDEST = 620;
const EDGE = 8;

/**
 * Where an opened panel goes: under its chip, in the document's own coordinates so that it scrolls with the page, as
 * wide as the window lets it and never beyond its edges.
 */
export function panelPosition(
  chip: Pick<DOMRect, 'left' | 'right' | 'bottom'>,
  view: Pick<Window, 'scrollX' | 'scrollY' | 'getComputedStyle' | 'document'>,
): { readonly top: string; readonly left: string; readonly width: string } {
  const room = view.document.documentElement.clientWidth;
  const width = Math.min(WIDEST, room - 2 * EDGE);
  const rightToLeft = view.getComputedStyle(view.document.documentElement).direction === 'rtl';
  const wanted = rightToLeft ? chip.right - width : chip.left;
  const left = Math.max(EDGE, Math.min(wanted, room - EDGE - width));
  return {
    top: `${Math.round(chip.bottom + view.scrollY + EDGE)}px`,
    left: `${Math.round(left + view.scrollX)}px`,
    width: `${width}px`,
  };
}
