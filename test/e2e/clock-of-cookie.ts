import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Build, builtFolder, type Manifest } from '../tools/built';

/** Stands before each content script: its clock is ahead by as many ms as the page's cookie says. */
const AHEAD = `{
  const ahead = () => Number(/(?:^|; )ahead=(\\d+)/.exec(document.cookie)?.[1] ?? 0);
  const [now, opened] = [Date.now, performance.timeOrigin + ahead()];
  Date.now = () => now() + ahead();
  Object.defineProperty(performance, 'timeOrigin', { value: opened });
}
`;

/** The built extension in another folder, with content scripts whose clock a page can put ahead. */
export function withClockOfCookie(build: Build, into: string): string {
  const folder = join(into, build);
  cpSync(builtFolder(build), folder, { recursive: true });
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const scripts = manifest.content_scripts.filter(({ world }) => world !== 'MAIN');
  for (const script of new Set(scripts.flatMap(({ js = [] }) => js))) {
    const path = join(folder, script);
    writeFileSync(path, AHEAD + readFileSync(path, 'utf8'));
  }
  return folder;
}

/** Puts the clock of the content scripts on this page's site ahead, those of pages that are open already included. */
export const putPagesAhead = (page: Page, ms: number): Promise<void> =>
  page.evaluate((ahead) => {
    // biome-ignore lint/suspicious/noDocumentCookie: a page that was kept reads it at once.
    document.cookie = `ahead=${ahead}; path=/`;
  }, ms);
