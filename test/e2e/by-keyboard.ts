import type { Page } from 'puppeteer-core';
import { until } from './until';

/** More stops than a page of ours has. */
const MOST_STOPS = 100;

/** What the focus stands on, as a person meets it. */
interface Stop {
  readonly name: string;
  /** Something is drawn around it, or around the row that it stands for. */
  readonly isShown: boolean;
}

/** Runs in the page. */
function stop(): Stop {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return { name: '', isShown: true };
  const labels =
    at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels : null;
  const label = [...(labels ?? [])].map((each) => each.textContent).join(' ');
  const own = at.matches('a, button, summary') ? at.textContent : '';
  const row = document.getElementById(at.getAttribute('aria-activedescendant') ?? '');
  const isDrawn = [at, row].some(
    (each) => each !== null && getComputedStyle(each).outlineStyle !== 'none',
  );
  return {
    name: [at.ariaLabel, label, own].join(' ').replace(/\s+/g, ' ').trim(),
    // A part of the page that reading goes on at is no stop, and a list draws it around a row.
    isShown: isDrawn || at.tabIndex < 0 || (at.getAttribute('role') === 'grid' && row === null),
  };
}

/**
 * Runs in the page: what stands before the focus, and what behind it. Behind its last stop Firefox gives the focus to
 * its own buttons, and a page without the focus presses none.
 */
function stopsAround(): { before: string[]; behind: string[] } {
  const at = document.activeElement;
  const all = document.querySelectorAll<HTMLElement>(
    'a, button, summary, input, select, textarea, [tabindex="0"]',
  );
  const before: string[] = [];
  const behind: string[] = [];
  for (const one of all) {
    const labels = 'labels' in one ? [...((one as HTMLInputElement).labels ?? [])] : [];
    const label = labels.map((each) => each.textContent).join(' ');
    const own = one.matches('a, button, summary') ? one.textContent : '';
    const name = [one.ariaLabel, label, own].join(' ').replace(/\s+/g, ' ').trim();
    const isBefore =
      at !== null && (at.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    if (one.checkVisibility()) (isBefore ? before : behind).push(name);
  }
  return { before, behind };
}

/**
 * Walks with Tab to what is called so, and back with Shift where it stands before.
 *
 * @throws where it is never met, or, in Chromium, the focus is nowhere to be seen on the way
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const met: string[] = [];
  const isFirefox = page.url().startsWith('moz-extension:');
  const isCalledSo = (said: string) =>
    typeof name === 'string' ? said.includes(name) : name.test(said);
  // What is drawn a moment later is waited for: a walk past it would leave the page.
  await until(
    () => page.evaluate(stopsAround),
    ({ before, behind }) => [...before, ...behind].some(isCalledSo),
  );
  for (let count = 0; count < MOST_STOPS; count++) {
    const stops = await page.evaluate(stopsAround);
    const isBefore = stops.before.some(isCalledSo) && !stops.behind.some(isCalledSo);
    if (isBefore) await chord(page, 'Shift', 'Tab');
    else await page.keyboard.press('Tab');
    const at = await page.evaluate(stop);
    // Without a window Firefox does not always draw it.
    if (!at.isShown && !isFirefox) throw new Error(`nobody sees that the focus is on “${at.name}”`);
    if (isCalledSo(at.name)) return;
    met.push(at.name.slice(0, 40));
  }
  throw new Error(`no “${name}” among ${[...new Set(met)].join(' | ')}`);
}

/** Walks to a button or link, and presses it. */
export async function enter(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Several keys at once, the last of them pressed. */
export async function chord(
  page: Page,
  held: 'Control' | 'Shift',
  key: Parameters<Page['keyboard']['press']>[0],
): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}
