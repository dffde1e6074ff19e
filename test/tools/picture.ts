// `npm run picture`: the picture of the README, taken of the built extension on the stand-in shop.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startShop } from '../shop/shop';
import { buildExtension } from './build-extension';
import { photograph } from './demo-pictures';

const PICTURE = resolve(import.meta.dirname, '../../assets/picture.png');

buildExtension('chromium');
const shop = await startShop('urgencies');
const folder = mkdtempSync(join(tmpdir(), 'claimclock-picture-'));
try {
  await photograph(shop, 'chromium', folder);
  copyFileSync(join(folder, 'timeline.png'), PICTURE);
  console.log(PICTURE);
} finally {
  rmSync(folder, { recursive: true, force: true });
  await shop.close();
}
