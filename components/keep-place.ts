/** What Tab stops at. */
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Where the element with the focus is gone from the page, Tab goes on from where it stood, and Shift with Tab goes back
 * from there, as Chromium does by itself. Firefox would begin again at the top of the page.
 */
export function keepPlace(page: Document): void {
  let last: Element | null = null;
  // A range stays where removed nodes were, around what was put in their place.
  const place = page.createRange();
  const forget = () => {
    last = null;
  };
  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    last = target;
    place.selectNode(target);
  });
  // After pointing somewhere Tab goes on from there, which the browser does itself.
  page.addEventListener('pointerdown', forget);
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.defaultPrevented || !last || last.isConnected) return;
    if (page.activeElement !== null && page.activeElement !== page.body) return;
    const stops = [...page.querySelectorAll<HTMLElement>(STOPS)].filter(isStop);
    const next = event.shiftKey
      ? stops.findLast((stop) => place.comparePoint(stop, 0) < 0)
      : stops.find((stop) => place.comparePoint(stop, 0) >= 0);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

const isStop = (one: HTMLElement): boolean =>
  one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility();
