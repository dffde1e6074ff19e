/** What Tab stops at. */
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Once what had the focus is gone from the page, Tab goes on from where it stood, and Shift with Tab goes back from
 * there, as Chromium does by itself. Firefox would begin again at the top of the page.
 */
export function keepPlace(page: Document): void {
  let last: Element | null = null;
  // What is taken out of the page leaves a range where it was, around what was put in its place.
  const place = page.createRange();
  const forget = () => {
    last = null;
  };
  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    last = target;
    place.selectNode(target);
  });
  // Whoever points somewhere goes on from there, which the browser knows.
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
