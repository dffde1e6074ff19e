// Draws assets/public/icon/*.png from assets/icon.svg, each size by itself so that no browser has to scale one down.
// node test/tools/render-icons.mjs        needs Chromium; CHROMIUM names another one than /usr/bin/chromium
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128];
const source = await readFile('assets/icon.svg', 'utf8');
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px}</style>${source}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(`assets/public/icon/${size}.png`, png);
  }
} finally {
  await browser.close();
}
