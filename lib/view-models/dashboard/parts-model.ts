import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { DashboardPart, PartEntry } from '../../../components/dashboard/part';
import type { Words } from '../../core/facts/words';
import { placeIn } from './place';

/** What the dashboard shows below its tabs. */
export type Shown =
  | { readonly phase: 'missing' }
  | { readonly phase: 'loading' | 'failed'; readonly entry: PartEntry }
  | { readonly phase: 'part'; readonly entry: PartEntry; readonly part: DashboardPart };

export interface PartsModel {
  readonly shown: ReadonlySignal<Shown>;
  /** Turns to what an address names; the part is loaded when it is first opened. */
  open(hash: string): Promise<void>;
}

/**
 * Which part of the dashboard is shown.
 *
 * @param entries the first whose path an address has is opened; the first of all where the address names nothing
 */
export function partsModel(entries: readonly PartEntry[]): PartsModel {
  const shown = signal<Shown>({ phase: 'missing' });
  const opened = new Map<PartEntry, DashboardPart>();
  let latest = 0;

  async function open(hash: string): Promise<void> {
    latest += 1;
    const mine = latest;
    const named = /^#?\/?$/.test(hash) ? `#/${entries[0]?.path ?? ''}` : hash;
    for (const entry of entries) {
      const place = placeIn(named, entry.path);
      if (place === null) continue;
      const known = opened.get(entry);
      if (!known) shown.value = { phase: 'loading', entry };
      try {
        const part = known ?? (await entry.load()).part;
        opened.set(entry, part);
        if (mine !== latest) return;
        part.turnTo?.(place);
        shown.value = { phase: 'part', entry, part };
      } catch (error) {
        console.error(error);
        if (mine === latest) shown.value = { phase: 'failed', entry };
      }
      return;
    }
    shown.value = { phase: 'missing' };
  }

  return { shown, open };
}

/**
 * Tells the title of the page, whenever it is another one: that of the part that is shown, and the extension's name.
 *
 * @returns stops telling
 */
export function tellTitle(
  shown: ReadonlySignal<Shown>,
  words: Words,
  tell: (title: string) => void,
): () => void {
  return effect(() => {
    const name = words.say('extensionName');
    const title = shown.value.phase === 'part' ? shown.value.part.title() : null;
    tell(title === null ? name : words.say('pageTitle', title, name));
  });
}
