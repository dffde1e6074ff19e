import { computed, type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { Suggestions } from '../../../components/order-page/fact-input';
import type { FormFields, Problems } from '../../../components/order-page/form-fields';
import type {
  OrderPageContent,
  Preview,
  Said,
} from '../../../components/order-page/order-page-content';
import { trackingNumberCandidates } from '../../carriers/tracking-number';
import type { FactName } from '../../core/facts/fact';
import { type OrderKey, orderKey } from '../../core/facts/order';
import { orderKeySchema } from '../../protocol/field-schemas';
import type { Background, ManualOrder, OrderFacts } from '../../protocol/messages';
import type { Problem } from '../../wording/problem';
import { formStart } from './form-start';
import { readItems } from './read-items';
import { type FormContext, orderToTry, readOneFact, readOrder } from './read-order';
import { suggestionsIn } from './suggestions';

type PageRequest =
  | 'addOrder'
  | 'previewOrder'
  | 'viewFacts'
  | 'correctFact'
  | 'correctItems'
  | 'takeBackFact';

/** What the page asks of the background. */
export type OrderBackground = Background<PageRequest>;

/** What the page needs besides the background. */
export interface OrderPageWorld {
  readonly background: OrderBackground;
  /** The present moment, for each reading anew. */
  readonly context: () => FormContext;
  /**
   * An id for an order of another shop that has none; the same for one form, so that a repeated click adds one order.
   */
  readonly freshId: () => string;
  /** Shows the page of an order: the address follows. */
  readonly show: (key: OrderKey) => void;
}

export interface OrderPageModel {
  readonly content: ReadonlySignal<OrderPageContent>;
  readonly said: ReadonlySignal<Said>;
  /** The order that is shown; null while none is. Tells whoever reads it within an effect when it changes. */
  openKey(): OrderKey | null;
  /** Null while nothing is typed that can be taken. */
  readonly preview: ReadonlySignal<Preview | null>;
  /** What the fields suggest. */
  readonly suggestions: ReadonlySignal<Suggestions>;
  /** What a text may be as a tracking number. */
  readonly candidatesFor: typeof trackingNumberCandidates;
  /** Turns to what the address names: a new order, or the key of one. */
  open(hash: string): Promise<void>;
  /** Reads the order anew: something elsewhere changed it. */
  reload(): Promise<void>;
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
}

/**
 * The state of the page on which orders are added and corrected by hand. Everything is worked out in the background;
 * nothing is twice.
 */
export function orderPageModel(world: OrderPageWorld): OrderPageModel {
  const { background, context } = world;
  const content = signal<OrderPageContent>({ phase: 'loading' });
  const said = signal<Said>('nothing');
  const preview = signal<Preview | null>(null);
  let key: OrderKey | null = null;
  let fresh = world.freshId();
  let tried = 0;
  let saidFor: OrderKey | null = null;

  const put = (known: OrderFacts | null, done?: Said): void => {
    content.value = known ? { phase: 'order', ...known } : { phase: 'missing' };
    if (done) said.value = done;
  };
  const attempt = async (action: () => Promise<void>): Promise<void> => {
    try {
      await action();
    } catch {
      said.value = 'failed';
    }
  };

  async function open(hash: string): Promise<void> {
    const named = hash.replace(/^#/, '');
    leave();
    key = v.is(orderKeySchema, named) ? named : null;
    // What was said of adding an order is still to be heard on the order's own page.
    if (key === null || key !== saidFor) said.value = 'nothing';
    const start = formStart(named);
    if (start) {
      fresh = world.freshId();
      content.value = { phase: 'new', ...start };
    } else if (key === null) content.value = { phase: 'missing' };
    else await reload();
  }

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

  async function add(fields: FormFields): Promise<Problems> {
    const { order, problems } = readOrder(fields, fresh, context());
    if (!order || Object.keys(problems).length > 0) return problems;
    await attempt(async () => {
      const { existed } = await background.addOrder(order);
      said.value = existed ? 'existed' : 'added';
      saidFor = orderKey(order.marketplace, order.id);
      world.show(saidFor);
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
    if (content.value.phase !== 'order') return null;
    const { order, facts } = content.value;
    const reading = readOneFact(name, fields, { marketplace: order.marketplace, facts }, context());
    return { ...reading, order };
  }

  async function say(name: FactName, fields: FormFields): Promise<Problems> {
    const reading = readHere(name, fields);
    if (!reading) return {};
    if (!reading.ok) return { [reading.field]: reading.problem };
    let problem: Problem | null = { message: 'actionFailed' };
    await attempt(async () => {
      put(await background.correctFact({ key: reading.order.key, facts: reading.facts }), 'saved');
      leave();
      problem = null;
    });
    return problem ? { [name]: problem } : {};
  }

  async function correctItems(fields: FormFields, rows: number): Promise<Problems> {
    const { items, problems } = readItems(fields, rows, context().language);
    const asked = key;
    if (!asked || Object.keys(problems).length > 0) return problems;
    await attempt(async () => {
      const known = await background.correctItems({ key: asked, items: [...items] });
      // A page has listed them meanwhile: what it lists stays.
      put(known, known?.manualOnly === false ? 'existed' : 'saved');
    });
    return {};
  }

  const takeBack = (name: FactName): Promise<void> =>
    attempt(async () => {
      if (key) put(await background.takeBackFact({ key, name }), 'taken-back');
    });

  function leave(): void {
    tried += 1;
    preview.value = null;
  }

  const openKey = (): OrderKey | null =>
    content.value.phase === 'order' ? content.value.order.key : null;

  return {
    content,
    openKey,
    suggestions: computed(() => suggestionsIn(context().language)),
    candidatesFor: trackingNumberCandidates,
    said,
    preview,
    open,
    reload,
    add,
    tryOrder,
    say,
    tryFact,
    correctItems,
    takeBack,
    leave,
  };
}
