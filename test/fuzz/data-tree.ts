import type { Random } from './random';

/** A response before it becomes text again. */
export interface Response {
  /** Its parsed JSON; mutations change it in place. */
  data: unknown;
  /** What is done to its text, in this order. */
  readonly afterwards: ((text: string) => string)[];
  /** The language that the page says it is in. */
  language: string;
  /** The order that the page's address names. */
  orderId: string | null;
}

export type Branch = Record<string, unknown> | unknown[];

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  isBranch(value) && !Array.isArray(value);

/** Every object and array of a tree, the whole first. */
export function branchesOf(tree: unknown): Branch[] {
  const found: Branch[] = isBranch(tree) ? [tree] : [];
  for (let at = 0; at < found.length && found.length < 20_000; at++)
    for (const value of Object.values(found[at] ?? {})) if (isBranch(value)) found.push(value);
  return found;
}

/** One value of a tree and where it hangs. */
export interface Leaf {
  readonly parent: Branch;
  readonly name: string;
  readonly value: unknown;
}

export const leavesOf = (parent: Branch): Leaf[] =>
  Object.entries(parent).map(([name, value]) => ({ parent, name, value }));

/** Sets a value under any name, names of the prototype too. */
export function put({ parent, name }: Pick<Leaf, 'parent' | 'name'>, value: unknown): void {
  Object.defineProperty(parent, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** Takes a value away; an array closes its gap. */
export function take({ parent, name }: Pick<Leaf, 'parent' | 'name'>): void {
  if (Array.isArray(parent)) parent.splice(Number(name), 1);
  else delete parent[name];
}

export const anyBranch = (tree: unknown, random: Random): Branch | undefined =>
  random.pick(branchesOf(tree));

export function anyLeaf(
  tree: unknown,
  random: Random,
  fits: (leaf: Leaf) => boolean = () => true,
): Leaf | undefined {
  return random.pick(branchesOf(tree).flatMap(leavesOf).filter(fits));
}

/** Every text of a tree. */
export const textLeaves = (tree: unknown): (Leaf & { readonly value: string })[] =>
  branchesOf(tree)
    .flatMap(leavesOf)
    .filter((leaf): leaf is Leaf & { readonly value: string } => typeof leaf.value === 'string');
