import type { Page } from 'puppeteer-core';
import { until } from './until';

/** Puts these values into the fields of the page's form, as typing does. */
export async function typeInto(page: Page, values: { readonly [field: string]: string }) {
  await page.evaluate((wanted) => {
    for (const [name, value] of Object.entries(wanted)) {
      const field = document.querySelector<HTMLInputElement>(`form [name="${name}"]`);
      if (!field) throw new Error(`There is no field ${name}`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, values);
}

/**
 * Presses the button or link that says this, or else the first whose name or text contains it, once it is there and can
 * be pressed.
 */
export async function pressButton(page: Page, words: string): Promise<void> {
  await until(
    () =>
      page.evaluate((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('button:enabled, a')];
        const found =
          all.find((one) => one.textContent?.trim() === wanted) ??
          all.find((one) => `${one.ariaLabel ?? ''} ${one.textContent}`.includes(wanted));
        found?.click();
        return found !== undefined;
      }, words),
    Boolean,
  );
}

/** Everything that the page says; nothing while it has no body yet. */
export const pageText = (page: Page): Promise<string> =>
  page.evaluate(() => (document.body as HTMLElement | null)?.innerText ?? '');

/** Waits until the page says all of these, and answers everything that it says then. */
export const says = (page: Page, ...parts: readonly string[]): Promise<string> =>
  until(
    () => pageText(page),
    (text) => parts.every((part) => text.includes(part)),
  );

/** Waits until this place of the dashboard is the page's address. */
export const turnedTo = (page: Page, place: string): Promise<string> =>
  until(
    () => page.evaluate(() => location.hash),
    (hash) => hash === place,
  );

/** The day that many days from now, as a date field has it. */
export function dayFromNow(days: number): string {
  const at = new Date();
  at.setDate(at.getDate() + days);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
