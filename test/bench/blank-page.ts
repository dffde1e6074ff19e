import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../e2e/bundle';
import type { Chromium } from '../e2e/chromium';

interface BlankPage {
  readonly address: string;
  close(): Promise<void>;
}

const MANIFEST = { manifest_version: 3, name: 'blank', version: '1' };
const PAGE = `<!doctype html>
<html lang="en">
  <title>blank</title>
  <body></body>
  <script type="module" src="blank.js"></script>
</html>
`;

/** A page of another extension in the same browser, with Preact and nothing else. */
export async function blankPage(driven: Chromium): Promise<BlankPage> {
  const folder = await mkdtemp(join(tmpdir(), 'blank-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'blank.html'), PAGE);
  await writeFile(join(folder, 'blank.js'), await bundle('test/bench/blank/blank.tsx'));
  const id = await driven.browser().installExtension(folder);
  return {
    address: `chrome-extension://${id}/blank.html`,
    async close() {
      await driven.browser().uninstallExtension(id);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
