import { type Look, lookOf } from './page-look';

/**
 * Keeps every host as light or dark as the page is where `seat` sits, now and whenever page or system change.
 *
 * @param paint gets the look at once and after each change of it
 */
export function onLookChange(
  page: Document,
  seat: () => Element | null,
  paint: (look: Look) => void,
  signal: AbortSignal,
): void {
  let last: Look | null = null;
  const check = () => {
    const look = lookOf(seat() ?? page.body);
    if (look !== last) paint(look);
    last = look;
  };
  // Pages switch by an attribute of their outermost elements, or by what the system prefers.
  const observer = new MutationObserver(check);
  const attributeFilter = ['class', 'style', 'data-theme', 'data-color-mode'];
  for (const element of [page.documentElement, page.body]) {
    if (element) observer.observe(element, { attributes: true, attributeFilter });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', check, { signal });
  // Its styles may come after us.
  page.defaultView?.addEventListener('load', check, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  check();
}
