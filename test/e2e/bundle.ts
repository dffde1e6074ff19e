import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../tools/source-files';

/** One file of the project with everything it imports, as a script that any page can run. */
export async function bundle(path: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, path), formats: ['iife'], name: 'bundled' },
    },
  });
  for (const result of [built].flat()) {
    if (!('output' in result)) continue;
    const script = result.output.find((file) => file.type === 'chunk');
    if (script) return script.code;
  }
  throw new Error(`${path} gave no script`);
}
