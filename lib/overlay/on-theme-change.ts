import type { Theme } from '../core/views/drawing';
import { own } from '../marketplaces/nodes';
import { onTrusted } from './host/on-trusted';
import { onAbort } from './on-abort';
import type { OverlayWorld } from './overlay-world';
import { themeOf } from './page-theme';

/**
 * Keeps every host as light or dark as the user chose, else as the page is where `seat` sits, now and whenever choice,
 * page or system change. Reads the page's once a frame: a page may answer our theme with another of its own.
 *
 * @param paint gets the theme at once and after each change of it
 */
export function onThemeChange(
  { page, signal, theme, onTexts }: Pick<OverlayWorld, 'page' | 'signal' | 'theme' | 'onTexts'>,
  seat: () => Element | null,
  paint: (theme: Theme) => void,
): void {
  let last: Theme | null = null;
  let due = false;
  const check = () => {
    due = false;
    if (signal.aborted) return;
    const now = theme() ?? themeOf(seat() ?? own(page, 'body'));
    if (now !== last) paint(now);
    last = now;
  };
  const checkSoon = () => {
    if (!due) requestAnimationFrame(check);
    due = true;
  };
  // Pages switch by an attribute of their outermost elements, or by what the system prefers.
  const observer = new MutationObserver(checkSoon);
  const attributeFilter = ['class', 'style', 'data-theme', 'data-color-mode'];
  for (const element of [own(page, 'documentElement'), own(page, 'body')]) {
    if (element) observer.observe(element, { attributes: true, attributeFilter });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', checkSoon, { signal });
  // Its styles may come after us.
  onTrusted(own(page, 'defaultView'), 'load', checkSoon, { signal });
  onAbort(signal, () => observer.disconnect());
  onAbort(signal, onTexts(checkSoon));
  check();
}
