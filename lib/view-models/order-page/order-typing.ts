import { type ReadonlySignal, signal } from '@preact/signals';
import type { FormFields, Problems } from '../../../components/order-page/form-fields';
import type { Preview } from '../../../components/order-page/order-page-content';
import type { FactName } from '../../core/facts/fact';
import { type OrderKey, orderKey } from '../../core/facts/order';
import type { Background, ManualOrder } from '../../protocol/messages';
import type { Problem } from '../../wording/problem';
import { readItems } from './read-items';
import { type FormContext, orderToTry, readOneFact, readOrder } from './read-order';
import type { ShownOrder } from './shown-order';

/** What is typed is tried, stored and taken back through these. */
export type TypingRequest =
  | 'addOrder'
  | 'previewOrder'
  | 'correctFact'
  | 'correctItems'
  | 'takeBackFact';

/** What typing needs besides the page's order. */
export interface TypingWorld {
  readonly background: Background<TypingRequest>;
  /** The present moment, for each reading anew. */
  readonly context: () => FormContext;
  /**
   * An id for an order of another shop that has none; the same for one form, so that a repeated click adds one order.
   */
  readonly freshId: () => string;
  /** Shows the page of an order: the address follows. */
  readonly show: (key: OrderKey) => void;
}

export interface OrderTyping {
  /** Null while nothing is typed that can be taken. */
  readonly preview: ReadonlySignal<Preview | null>;
  /** Adds the order, unless something is wrong with it. */
  add(fields: FormFields): Promise<Problems>;
  tryOrder(fields: FormFields): Promise<void>;
  say(name: FactName, fields: FormFields): Promise<Problems>;
  tryFact(name: FactName, fields: FormFields): Promise<void>;
  /** Stores the line items of so many rows, unless something is wrong with one. */
  correctItems(fields: FormFields, rows: number): Promise<Problems>;
  takeBack(name: FactName): Promise<void>;
  /** Forgets what was being typed. */
  leave(): void;
  /** Another form for a new order: what is added with it is another order. */
  beginAnew(): void;
}

/** What a person types about an order: tried as it is typed, stored on request. Nothing is worked out here. */
export function orderTyping(world: TypingWorld, shown: () => ShownOrder): OrderTyping {
  const { background, context } = world;
  const preview = signal<Preview | null>(null);
  let fresh = world.freshId();
  let tried = 0;

  async function add(fields: FormFields): Promise<Problems> {
    const { order, problems } = readOrder(fields, fresh, context());
    if (!order || Object.keys(problems).length > 0) return problems;
    await shown().attempt(async () => {
      const { existed } = await background.addOrder(order);
      const key = orderKey(order.marketplace, order.id);
      shown().say(existed ? 'existed' : 'added', key);
      world.show(key);
    });
    return {};
  }

  async function show(of: FactName | null, order: ManualOrder | null): Promise<void> {
    tried += 1;
    const mine = tried;
    try {
      const view = order ? await background.previewOrder(order) : null;
      if (mine === tried) preview.value = view && { of, view };
    } catch {
      if (mine === tried) preview.value = null;
    }
  }

  const tryOrder = (fields: FormFields): Promise<void> =>
    show(null, orderToTry(fields, fresh, context()));

  async function tryFact(name: FactName, fields: FormFields): Promise<void> {
    const reading = readHere(name, fields);
    if (!reading?.ok) return show(name, null);
    const { marketplace, id } = reading.order;
    return show(name, { marketplace, id, facts: reading.facts });
  }

  function readHere(name: FactName, fields: FormFields) {
    const content = shown().content.value;
    if (content.phase !== 'order') return null;
    const { order, facts } = content;
    const reading = readOneFact(name, fields, { marketplace: order.marketplace, facts }, context());
    return { ...reading, order };
  }

  async function say(name: FactName, fields: FormFields): Promise<Problems> {
    const reading = readHere(name, fields);
    if (!reading) return {};
    if (!reading.ok) return { [reading.field]: reading.problem };
    let problem: Problem | null = { message: 'actionFailed' };
    await shown().attempt(async () => {
      const corrected = { key: reading.order.key, facts: reading.facts };
      shown().put(await background.correctFact(corrected), 'saved');
      leave();
      problem = null;
    });
    return problem ? { [name]: problem } : {};
  }

  async function correctItems(fields: FormFields, rows: number): Promise<Problems> {
    const { items, problems } = readItems(fields, rows, context().language);
    const asked = shown().key();
    if (!asked || Object.keys(problems).length > 0) return problems;
    await shown().attempt(async () => {
      const known = await background.correctItems({ key: asked, items: [...items] });
      // A page has listed them meanwhile: what it lists stays.
      shown().put(known, known?.manualOnly === false ? 'existed' : 'saved');
    });
    return {};
  }

  const takeBack = (name: FactName): Promise<void> =>
    shown().attempt(async () => {
      const key = shown().key();
      if (key) shown().put(await background.takeBackFact({ key, name }), 'taken-back');
    });

  function leave(): void {
    tried += 1;
    preview.value = null;
  }

  return {
    preview,
    add,
    tryOrder,
    say,
    tryFact,
    correctItems,
    takeBack,
    leave,
    beginAnew() {
      fresh = world.freshId();
    },
  };
}
