import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { OrderPageContent, Said } from '../../../components/order-page/order-page-content';
import type { OrderKey } from '../../core/facts/order';
import type { KnownOrder } from '../../core/views/known-order';
import { orderKeySchema } from '../../protocol/field-schemas';
import type { Background } from '../../protocol/messages';
import { formStart } from './form-start';

/** What the page is about, and how the last action on it fared. */
export interface ShownOrder {
  readonly content: ReadonlySignal<OrderPageContent>;
  readonly said: ReadonlySignal<Said>;
  /** The key that the address names; null for a new order, and where it names none. */
  key(): OrderKey | null;
  /** Turns to what the address names: a new order, or the key of one. */
  open(hash: string): Promise<void>;
  /** Reads the order anew: something elsewhere changed it. */
  reload(): Promise<void>;
  /** Shows an order as it is known now, null: there is none, and what was done. */
  put(known: KnownOrder | null, done: Said): void;
  /** Says what was done, to be shown on the page of this order. */
  say(done: Said, of: OrderKey): void;
  /** Does something, and says so where it fails. */
  attempt(action: () => Promise<void>): Promise<void>;
}

/**
 * @param started called with each address, before anything of it is shown; `isNew`: for a new order
 */
export function shownOrder(
  background: Background<'viewFacts'>,
  started: (isNew: boolean) => void,
): ShownOrder {
  const content = signal<OrderPageContent>({ phase: 'loading' });
  const said = signal<Said>('nothing');
  let key: OrderKey | null = null;
  let saidFor: OrderKey | null = null;

  const put = (known: KnownOrder | null): void => {
    content.value = known ? { phase: 'order', ...known } : { phase: 'missing' };
  };

  async function reload(): Promise<void> {
    const asked = key;
    if (asked === null) return;
    try {
      const known = await background.viewFacts({ key: asked });
      if (asked === key) put(known);
    } catch {
      if (asked === key && content.value.phase !== 'order') content.value = { phase: 'failed' };
    }
  }

  async function open(hash: string): Promise<void> {
    const named = hash.replace(/^#/, '');
    const start = formStart(named);
    started(start !== null);
    key = v.is(orderKeySchema, named) ? named : null;
    // What was said of adding an order is shown on the order's own page.
    if (key === null || key !== saidFor) said.value = 'nothing';
    if (start) content.value = { phase: 'new', ...start };
    else if (key === null) content.value = { phase: 'missing' };
    else await reload();
  }

  return {
    content,
    said,
    key: () => key,
    open,
    reload,
    put(known, done) {
      put(known);
      said.value = done;
    },
    say(done, of) {
      said.value = done;
      saidFor = of;
    },
    async attempt(action) {
      try {
        await action();
      } catch {
        said.value = 'failed';
      }
    },
  };
}
