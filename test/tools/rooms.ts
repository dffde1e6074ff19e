import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './source-files';

/** A room of `lib/`, as the table of `lib/README.md` has it. */
export interface Room {
  readonly name: string;
  /** Its folders, where the table names any, as chains of those that know each other: the later know the earlier. */
  readonly wings: readonly (readonly string[])[];
  /** The rooms that it may know besides itself. */
  readonly knows: readonly string[];
}

const ROW = /^\| ((?:`[a-z-]+\/` ?)+)\| (.*) \| ([a-z, -]+) \|$/gm;
const WING = /`([a-z-]+(?: ← [a-z-]+)*)`/g;

/** The rooms of that table, in its order. */
export const rooms: readonly Room[] = [
  ...readFileSync(join(root, 'lib/README.md'), 'utf8').matchAll(ROW),
].flatMap(([, names = '', holds = '', knows = '']) =>
  [...names.matchAll(/`([a-z-]+)\/`/g)].map(([, name = '']) => ({
    name,
    wings: [...holds.matchAll(WING)].map(([, chain = '']) => chain.split(' ← ')),
    knows: knows === 'nothing' ? [] : knows.split(', '),
  })),
);
