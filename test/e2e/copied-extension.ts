import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Build, builtFolder } from '../tools/built';

/** The built extension in another folder, as another extension: a browser takes both. */
export function copiedExtension(build: Build, into: string): string {
  const folder = join(into, build);
  cpSync(builtFolder(build), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = readFileSync(path, 'utf8');
  writeFileSync(path, manifest.replaceAll('claimclock@claimclock', 'copy@claimclock'));
  return folder;
}
