import * as v from 'valibot';
import { type Fields, isRecord } from '../../data-fields';
import { anything, orderId, unfolded, words } from './either-form';

/** One block of a page's data: what it is called, and what it holds. */
export interface Component {
  /** Its name without the shop's own numbering, such as `pc_om_list_order`; empty where it has none. */
  readonly tag: string;
  /** The order id that the block itself carries, where it carries one. */
  readonly id: string | undefined;
  /** Null for a block whose content is no object. */
  readonly fields: Fields | null;
}

/** Most blocks of one response that are looked at; a list of ten orders has fifteen. */
const COMPONENT_LIMIT = 20_000;
/** Names that would reach into the language itself. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

const component = v.object({ tag: words, type: words, id: orderId, fields: anything });

/** `pc_om_list_order_110655` is `pc_om_list_order`: the number is the shop's own and changes. */
function bareTag(tag: string): string {
  const at = tag.search(/_(?:sv)?\d/i);
  return at >= 0 && /^[\w-]+$/.test(tag.slice(at)) ? tag.slice(0, at) : tag;
}

function readComponent(value: unknown): Component | null {
  const read = v.safeParse(component, unfolded(value));
  if (!read.success) return null;
  const { tag, type, id, fields } = read.output;
  if (tag === undefined && type === undefined && !isRecord(fields)) return null;
  return { tag: bareTag(tag ?? type ?? ''), id, fields: isRecord(fields) ? fields : null };
}

/**
 * The blocks of a page's data in the order in which the page shows them. Blocks that the page's own order does not name
 * come after, by their keys from behind: newer orders have higher numbers, and the keys' order in the response is
 * random (FACTS.md §6.2).
 *
 * @param map the blocks by key
 * @param hierarchy the page's own order: for each key the keys below it
 */
export function componentsIn(map: unknown, hierarchy: unknown): Component[] {
  if (!isRecord(map)) return [];
  const found = new Map<string, Component>();
  for (const key of Object.keys(map).slice(0, COMPONENT_LIMIT)) {
    const read = FORBIDDEN.includes(key) ? null : readComponent(map[key]);
    if (read) found.set(key, read);
  }
  const shown = new Set(shownKeys(hierarchy).filter((key) => found.has(key)));
  const rest = [...found.keys()].filter((key) => !shown.has(key)).sort(newestFirst);
  return [...shown, ...rest].flatMap((key) => found.get(key) ?? []);
}

const newestFirst = (a: string, b: string): number =>
  b.length - a.length || (a < b ? 1 : a > b ? -1 : 0);

/** Every key that the hierarchy names, from its root down, each once. */
function shownKeys(hierarchy: unknown): string[] {
  const plan = unfolded(hierarchy);
  const structure = isRecord(plan) ? unfolded(plan.structure) : undefined;
  if (!isRecord(plan) || !isRecord(structure)) return [];
  const keys = new Set<string>();
  const waiting: unknown[] = [...Object.keys(structure).sort().reverse(), plan.root];
  while (waiting.length > 0 && keys.size < COMPONENT_LIMIT) {
    const key = waiting.pop();
    if (typeof key !== 'string' || keys.has(key)) continue;
    keys.add(key);
    const below = Object.hasOwn(structure, key) ? structure[key] : undefined;
    if (Array.isArray(below)) waiting.push(...below.slice(0, COMPONENT_LIMIT).reverse());
  }
  return [...keys];
}
