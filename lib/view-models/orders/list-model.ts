import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { OrderKey } from '../../core/facts/order';
import { filterFor } from '../../core/list/list-filter';
import { type Group, grouped, sorted } from '../../core/list/list-order';
import { EVERYTHING, type ListSettings } from '../../core/list/list-settings';
import { NOTHING_CHOSEN, type Selection, stillListed } from '../../core/list/selection';
import type { OrderRow } from '../../core/views/order-row';
import type { Sums } from '../../core/views/order-view';
import { sumsOf } from '../../core/views/summary';
import { queryOf, settingsIn } from './list-query';

export interface ListModel {
  readonly settings: ReadonlySignal<ListSettings>;
  /** By how many of its lengths the line of time is moved. Not kept: a list that opens shows today. */
  readonly shift: ReadonlySignal<number>;
  readonly groups: ReadonlySignal<readonly Group[]>;
  /** The keys as they are listed, groups and all. */
  readonly keys: ReadonlySignal<readonly OrderKey[]>;
  readonly sums: ReadonlySignal<Sums>;
  readonly selection: ReadonlySignal<Selection>;
  /** The keys of the chosen orders, as they are listed. */
  readonly chosen: ReadonlySignal<readonly OrderKey[]>;
  /** What was said in which the orders were paid, as far as anybody said. */
  readonly waysToPay: ReadonlySignal<readonly string[]>;
  /** Takes what an address says behind its `?`. */
  turnTo(query: string): void;
  /** Shows another part of the list, or in another way; the address follows. */
  set(changes: Partial<ListSettings>): void;
  move(shift: number): void;
  choose(selection: Selection): void;
}

/**
 * What is listed of the rows, and in which order.
 *
 * @param show makes the address follow: what stands behind its `?`
 * @param later does what may come a moment after a key: the letter is to be seen first
 */
export function listModel(
  rows: ReadonlySignal<readonly OrderRow[]>,
  withEvidence: ReadonlySignal<ReadonlySet<OrderKey>>,
  show: (query: string) => void,
  later: (work: () => void) => void = (work) => work(),
): ListModel {
  const settings = signal<ListSettings>(EVERYTHING);
  const shift = signal(0);
  const selection = signal<Selection>(NOTHING_CHOSEN);

  // What the list shows by now; the fields show what was typed.
  const applied = signal<ListSettings>(EVERYTHING);
  const apply = (): void => {
    applied.value = settings.peek();
  };

  const filter = computed(() => filterFor(applied.value, withEvidence.value));
  const sort = computed(() => applied.value.sort);
  const grouping = computed(() => applied.value.grouping);
  // Sorted before it is filtered: a key in the search field costs no sorting.
  const all = computed(() => sorted(rows.value, sort.value));
  const shown = computed(() => all.value.filter(filter.value));
  const groups = computed(() => grouped(shown.value, grouping.value, sort.value));
  const keys = computed(() => groups.value.flatMap((group) => group.rows.map(({ key }) => key)));
  const sums = computed(() => sumsOf(shown.value));
  const waysToPay = computed(() =>
    [...new Set(rows.value.flatMap(({ paidWith }) => paidWith ?? []))].toSorted(),
  );
  const chosen = computed(() => keys.value.filter((key) => selection.value.keys.has(key)));
  let before: readonly OrderKey[] = [];
  effect(() => {
    selection.value = stillListed(selection.peek(), keys.value, before);
    before = keys.value;
  });

  return {
    settings,
    shift,
    groups,
    keys,
    sums,
    selection,
    chosen,
    waysToPay,
    turnTo(query) {
      if (query === queryOf(settings.value)) return;
      settings.value = settingsIn(query);
      apply();
    },
    set(changes) {
      settings.value = { ...settings.value, ...changes };
      if (Object.keys(changes).every((name) => name === 'search')) later(apply);
      else apply();
      show(queryOf(settings.value));
    },
    move(by) {
      shift.value = by;
    },
    choose(chosen) {
      selection.value = chosen;
    },
  };
}
