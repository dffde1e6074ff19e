import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { localeWords } from '../tools/locale-words';
import { pressButton } from './typing';
import { until } from './until';

/** The text that is said on the page about what was done, once it says this. */
export async function hears(page: Page, words: string): Promise<string> {
  return until(
    () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[role=status], [role=alert]')]
          .map((each) => each.textContent ?? '')
          .join('\n'),
      ),
    (said) => said.includes(words),
  );
}

/** Runs in the page: whatever it saves from now on is remembered beside it. */
export function catchSaved(): void {
  const show = URL.createObjectURL.bind(URL);
  const kept: Blob[] = [];
  Object.assign(globalThis, { kept });
  URL.createObjectURL = (file: Blob) => {
    kept.push(file);
    return show(file);
  };
}

/** Runs in the page: the last file that it saved, in base64; null where it saved none. */
export async function lastSaved(): Promise<string | null> {
  const { kept } = globalThis as typeof globalThis & { kept?: Blob[] };
  const last = kept?.at(-1);
  if (!last) return null;
  const bytes = new Uint8Array(await last.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/**
 * Saves a backup on the page "Your data", and puts it into a folder.
 *
 * @param holds what the page says of it
 * @returns its path
 */
export async function backupIn(folder: string, page: Page, holds: string): Promise<string> {
  await page.evaluate(catchSaved);
  await pressButton(page, localeWords().say('dataSaveBackup'));
  await hears(page, holds);
  const path = join(folder, 'backup.zip');
  await writeFile(path, Buffer.from((await page.evaluate(lastSaved)) ?? '', 'base64'));
  return path;
}

/** A kept file, as what is known of it and a checksum of its bytes. */
export interface KeptSum {
  readonly evidence: object;
  readonly sum: string;
  /** Whether what cameras write is in it. */
  readonly exif: boolean;
  readonly width: number;
  readonly height: number;
}

/** Runs in the extension: every file that is kept with an order. */
export async function keptFiles(): Promise<KeptSum[]> {
  const database = await new Promise<IDBDatabase>((opened, failed) => {
    const opening = indexedDB.open('claimclock');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => opened(opening.result);
  });
  const all = <Row>(name: string) =>
    new Promise<Row[]>((found, failed) => {
      const asked = database.transaction(name).objectStore(name).getAll();
      asked.onerror = () => failed(asked.error);
      asked.onsuccess = () => found(asked.result);
    });
  const evidence = await all<{ file: string; evidence: object }>('evidence');
  const files = await all<{ id: string; bytes: Blob }>('files');
  database.close();
  const sums = evidence.map(async ({ file, evidence: known }) => {
    const bytes = files.find(({ id }) => id === file)?.bytes ?? new Blob();
    const buffer = await bytes.arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', buffer));
    const text = new TextDecoder('latin1').decode(buffer);
    const { width, height } = await createImageBitmap(bytes);
    return { evidence: known, sum: hash.join(' '), exif: text.includes('Exif'), width, height };
  });
  return Promise.all(sums);
}

/** Runs in a page: a wide picture of two colours as JPEG, in base64. */
export async function widePicture(): Promise<string> {
  const canvas = new OffscreenCanvas(80, 40);
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = 'red';
    context.fillRect(0, 0, 40, 40);
  }
  const bytes = new Uint8Array(
    await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer(),
  );
  return btoa(String.fromCharCode(...bytes));
}

/** The same as a phone that was held upright writes it: turned by a quarter, as its Exif segment says. */
export function turnedByExif(jpeg: Buffer): Buffer {
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0', 'latin1'),
    // Big-endian TIFF, one entry: orientation (0x0112), a short, one of it, 6: turn it clockwise.
    Buffer.from('4d4d002a00000008000101120003000000010006000000000000', 'hex'),
  ]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 2);
  const start = jpeg.subarray(0, 2);
  return Buffer.concat([start, Buffer.from([0xff, 0xe1]), length, exif, jpeg.subarray(2)]);
}
