import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Acted } from '../../components/popup/order-action';
import type { PopupContent } from '../../components/popup/popup-view';
import type { Account, AccountId } from '../core/facts/account';
import type { OrderKey } from '../core/facts/order';
import { type GroupName, groupOf } from '../core/list/order-groups';
import type { Instant } from '../core/time/moment';
import { isMark, type OrderAction } from '../core/views/order-actions';
import type { OrderView } from '../core/views/order-view';
import type { ShopPages } from '../core/views/shop-pages';
import type { Background } from '../protocol/messages';

/** What the popup asks of the background. */
export type PopupBackground = Background<'overview' | 'actOnOrder' | 'nameAccount'>;

/** What the popup shows, and what its buttons do. */
export interface PopupModel {
  readonly content: ReadonlySignal<PopupContent>;
  readonly acted: ReadonlySignal<Acted | null>;
  readonly heldIn: ReadonlySignal<GroupName | null>;
  readonly openKey: ReadonlySignal<OrderKey | null>;
  /** The account whose orders alone are listed. Not kept: a popup that opens shows everything that presses. */
  readonly account: ReadonlySignal<AccountId | null>;
  /** The moment of the last reading, which every text counts from. */
  readonly now: ReadonlySignal<Instant>;
  /** When time alone makes untrue what is shown; never while nothing is. */
  changesAt(): Instant;
  load(): Promise<void>;
  /** Where each shop's pages are; none while that is not known. */
  shops(): readonly ShopPages[];
  toggle(view: OrderView): void;
  chooseAccount(account: AccountId | null): void;
  nameAccount(account: Account, name: string): Promise<void>;
  act(view: OrderView, action: OrderAction): Promise<void>;
}

/**
 * The popup's state. The order last acted on stays in its row until the next decision, whatever the background lists
 * meanwhile; a reading that fails leaves the last known list standing.
 */
export function popupModel(background: PopupBackground, clock: () => Instant): PopupModel {
  const content = signal<PopupContent>({ phase: 'loading' });
  const acted = signal<Acted | null>(null);
  const heldIn = signal<GroupName | null>(null);
  const openKey = signal<OrderKey | null>(null);
  const account = signal<AccountId | null>(null);
  const now = signal(clock());
  let held: { view: OrderView; index: number } | null = null;
  // The background lists open orders only; what was settled here stays at hand until the popup closes.
  const settledHere = new Map<OrderKey, OrderView>();
  let latest = 0;

  async function load(): Promise<void> {
    latest += 1;
    const mine = latest;
    try {
      const reply = await background.overview();
      if (mine !== latest) return;
      batch(() => {
        now.value = clock();
        content.value = { phase: 'ready', ...reply, orders: withHeld(withSettled(reply.orders)) };
      });
    } catch {
      if (mine === latest && content.value.phase !== 'ready') content.value = { phase: 'failed' };
    }
  }

  function withSettled(orders: readonly OrderView[]): readonly OrderView[] {
    const listed = new Set(orders.map(({ key }) => key));
    return [...orders, ...[...settledHere.values()].filter(({ key }) => !listed.has(key))];
  }

  function withHeld(orders: readonly OrderView[]): readonly OrderView[] {
    if (held === null) return orders;
    const { view, index } = held;
    const others = orders.filter(({ key }) => key !== view.key);
    const current = orders.find(({ key }) => key === view.key) ?? view;
    return others.toSpliced(Math.min(index, others.length), 0, current);
  }

  function put(changed: OrderView): void {
    if (content.value.phase !== 'ready') return;
    const orders = content.value.orders.map((view) => (view.key === changed.key ? changed : view));
    content.value = { ...content.value, orders };
  }

  function toggle(view: OrderView): void {
    openKey.value = openKey.value === view.key ? null : view.key;
  }

  function chooseAccount(chosen: AccountId | null): void {
    account.value = chosen;
  }

  async function nameAccount({ id, marketplace }: Account, name: string): Promise<void> {
    // One that could not be stored shows by the old name that stays.
    await background.nameAccount({ marketplace, account: id, name }).catch(console.error);
    await load();
  }

  async function act(view: OrderView, action: OrderAction): Promise<void> {
    const { key } = view;
    const changed = await background.actOnOrder({ key, action }).catch(() => null);
    if (changed === null) {
      acted.value = { key, outcome: 'failed' };
      return;
    }
    const shown = content.value.phase === 'ready' ? content.value : null;
    const index = shown?.orders.findIndex((each) => each.key === key) ?? -1;
    batch(() => {
      if (changed.marks.settledAt === undefined) settledHere.delete(key);
      else settledHere.set(key, changed);
      if (isMark(action)) {
        held = { view: changed, index: Math.max(0, index) };
        // A second decision on the same order leaves it where the first one held it.
        if (shown && (acted.value?.key !== key || heldIn.value === null))
          heldIn.value = groupOf(view, shown.summary.warningDays);
        acted.value = { key, did: action.kind, outcome: 'done' };
        openKey.value = null;
      } else {
        held = null;
        heldIn.value = null;
        acted.value = { key, outcome: 'undone' };
      }
      put(changed);
    });
    await load();
  }

  const changesAt = () => (content.value.phase === 'ready' ? content.value.changesAt : Infinity);
  const shops = () => (content.value.phase === 'ready' ? content.value.shops : []);

  const actions = { changesAt, load, shops, toggle, chooseAccount, nameAccount, act };
  return { content, acted, heldIn, openKey, account, now, ...actions };
}
