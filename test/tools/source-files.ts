import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file below a folder of the project whose name ends in one of `endings`; `''` takes all. */
export function filesBelow(folder: string, endings: readonly string[]): SourceFile[] {
  const walk = (path: string): string[] =>
    readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
      const inside = join(path, entry.name);
      return entry.isDirectory() ? walk(inside) : [inside];
    });
  const start = join(root, folder);
  if (!statSync(start, { throwIfNoEntry: false })) return [];
  return walk(start)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}

/** What the extension is made of: the TypeScript of its rooms. */
export const extensionSources = (): SourceFile[] =>
  ['lib', 'components', 'entrypoints'].flatMap((room) => filesBelow(room, ['.ts', '.tsx']));

/** What else we write ourselves: tests, tools, and the styles of all rooms. */
export const testsAndStyles = (): SourceFile[] => [
  ...filesBelow('test', ['.ts', '.tsx', '.mjs', '.js', '.css']),
  ...['assets', 'components', 'lib'].flatMap((room) => filesBelow(room, ['.css'])),
];

const IMPORT =
  /(?:^|[;\n])\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** What a file imports: packages by name, files by their path from the project's folder. */
export function importsOf({ path, text }: SourceFile): string[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const wanted = match[1] ?? match[2] ?? '';
    return wanted.startsWith('.') ? posix.join(posix.dirname(path), wanted) : wanted;
  });
}
