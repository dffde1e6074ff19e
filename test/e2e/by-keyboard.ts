import type { Page } from 'puppeteer-core';
import { until } from './until';

/** More stops than a page of ours has. */
const MOST_STOPS = 100;

/** What the focus stands on, as a person meets it, and where from there something wanted stands. */
interface Stop {
  readonly name: string;
  readonly isWanted: boolean;
  /** Something is drawn around it, or around the row that it stands for. */
  readonly isShown: boolean;
  /** The keys go to the page: behind its last stop they go to the browser's own buttons. */
  readonly hasFocus: boolean;
  readonly isBefore: boolean;
  readonly isBehind: boolean;
}

/** Runs in the page; `wanted` is a pattern of names. */
function stop(wanted: string): Stop {
  const nameOf = (one: HTMLElement): string => {
    const labels = 'labels' in one ? [...((one as HTMLInputElement).labels ?? [])] : [];
    const label = labels.map((each) => each.textContent).join(' ');
    const own = one.matches('a, button, summary') ? one.textContent : '';
    return [one.ariaLabel, label, own].join(' ').replace(/\s+/g, ' ').trim();
  };
  const pattern = new RegExp(wanted);
  const at = document.activeElement;
  const others = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, input, select, textarea, [tabindex="0"]',
    ),
  ].filter(
    (one) =>
      one !== at &&
      one.tabIndex >= 0 &&
      !one.matches(':disabled') &&
      one.checkVisibility() &&
      pattern.test(nameOf(one)),
  );
  const precedes = (one: Element) =>
    at !== null && (at.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const around = {
    hasFocus: document.hasFocus(),
    isBefore: others.some(precedes),
    isBehind: others.some((one) => !precedes(one)),
  };
  if (!(at instanceof HTMLElement) || at === document.body)
    return { name: '', isWanted: false, isShown: true, ...around };
  // Within a field for a day each browser draws it around a part of the field.
  const hasParts = at.matches('[type="date"], [type="time"]');
  const row = document.getElementById(at.getAttribute('aria-activedescendant') ?? '');
  const isDrawn = [at, row].some(
    (each) => each !== null && getComputedStyle(each).outlineStyle !== 'none',
  );
  const name = nameOf(at);
  return {
    name,
    isWanted: pattern.test(name) && at.checkVisibility(),
    // A part of the page that reading goes on at is no stop, and a list draws it around a row.
    isShown:
      isDrawn ||
      hasParts ||
      at.tabIndex < 0 ||
      (at.getAttribute('role') === 'grid' && row === null),
    ...around,
  };
}

/**
 * Walks with Tab to what is called so, and back with Shift where it stands before.
 *
 * @throws where it is never met, or the focus is nowhere to be seen on the way, or leaves the page
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const pattern =
    typeof name === 'string' ? name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : name.source;
  const met: string[] = [];
  // What is drawn a moment later is waited for: a walk past it would leave the page.
  let at = await until(
    () => page.evaluate(stop, pattern),
    ({ hasFocus, isWanted, isBefore, isBehind }) => hasFocus && (isWanted || isBefore || isBehind),
  );
  if (at.isWanted) return;
  for (let count = 0; count < MOST_STOPS; count++) {
    if (at.isBefore && !at.isBehind) await chord(page, 'Shift', 'Tab');
    else await page.keyboard.press('Tab');
    at = await page.evaluate(stop, pattern);
    if (!at.hasFocus) throw new Error(`the focus left the page after ${met.join(' | ')}`);
    if (!at.isShown) throw new Error(`nobody sees that the focus is on “${at.name}”`);
    if (at.isWanted) return;
    met.push(at.name.slice(0, 40));
  }
  throw new Error(`no “${name}” among ${[...new Set(met)].join(' | ')}`);
}

/** What has the focus is called so. */
export const focused = async (page: Page): Promise<string> => (await page.evaluate(stop, '')).name;

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
