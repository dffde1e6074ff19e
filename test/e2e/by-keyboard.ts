import type { Page } from 'puppeteer-core';

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
 * Walks with Tab to what is called so, and back with Shift where it is not met.
 *
 * @throws where it is never met, or, in Chromium, the focus is nowhere to be seen on the way
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const met: string[] = [];
  const isFirefox = page.url().startsWith('moz-extension:');
  for (const backward of [false, true]) {
    // Behind its end Firefox goes on where something was typed: what stands before that is reached backward.
    for (let count = 0; count < MOST_STOPS; count++) {
      if (backward) await chord(page, 'Shift', 'Tab');
      else await page.keyboard.press('Tab');
      const at = await page.evaluate(stop);
      // Without a window Firefox does not always draw it.
      if (!at.isShown && !isFirefox)
        throw new Error(`nobody sees that the focus is on “${at.name}”`);
      if (typeof name === 'string' ? at.name.includes(name) : name.test(at.name)) return;
      met.push(at.name.slice(0, 40));
    }
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
