import type { When } from './limits';

export type Speaker = 'list' | 'detail' | 'tracking' | 'user';
export type TimeName =
  | 'placed'
  | 'paid'
  | 'shipped'
  | 'tracked'
  | 'delivered'
  | 'completed'
  | 'statedEnd';
export type DaysName = 'statedDisputeDays' | 'statedReturnDays' | 'statedFreeReturnDays';

/** One thing said of an order. */
interface Saying<Value> {
  readonly value: Value;
  readonly by: Speaker;
  /**
   * Its place among all that was ever said: what is said later has a higher one, whatever the machine's clock showed.
   */
  readonly turn: number;
  /**
   * The visit to a page, or the action of the user: a page's nodes and its data are two ways of reading the same. Later
   * ones have higher numbers.
   */
  readonly visit: number;
}

/**
 * A reading of the shop's pages that showed something not to have happened yet, while the machine's clock was right.
 */
interface Undone {
  readonly at: number;
  readonly what: 'delivered' | 'completed';
}

/**
 * Everything that was said of one order, as the oracle keeps it: nothing is ever merged, so that nothing can be merged
 * wrongly. Whose word counts is worked out each time.
 */
export class Known {
  readonly #said = new Map<string, Saying<unknown>[]>();
  readonly undone: Undone[] = [];
  trackingRead = false;
  /**
   * A page was read while the clock was seen to be wrong: what of that counts is not laid down, and no date of the
   * order is judged.
   */
  isDoubtful = false;
  #turn = 0;

  times(name: TimeName): readonly Saying<When>[] {
    return this.#counting<When>(name);
  }
  /** What the pages say of it, whatever the user does. */
  onPages(name: TimeName): readonly When[] {
    return lastOfPages(this.#all<When>(name).filter(({ by }) => by !== 'user')).map(
      ({ value }) => value,
    );
  }
  /** Whatever any page ever said of it. */
  everOnPages(name: TimeName): readonly When[] {
    return this.#all<When>(name)
      .filter(({ by }) => by !== 'user')
      .map(({ value }) => value);
  }
  days(name: DaysName): readonly Saying<number>[] {
    return this.#counting<number>(name);
  }
  statuses(): readonly Saying<string>[] {
    return this.#all<string>('status');
  }
  text(name: 'carrier' | 'situation'): readonly string[] {
    return this.#counting<string>(name).map(({ value }) => value);
  }

  /** The visit that first told of an arrival, whoever was right about when; infinite: none did. */
  arrivalLearned(): number {
    const events = [...this.#all('delivered'), ...this.#all('completed')];
    const statuses = this.statuses().filter(({ value }) => /^(?:delivered|completed)$/.test(value));
    return Math.min(
      ...[...events, ...statuses].map(({ visit }) => visit),
      Number.POSITIVE_INFINITY,
    );
  }

  say(name: TimeName, value: When, by: Speaker, visit: number): void;
  say(name: DaysName, value: number, by: Speaker, visit: number): void;
  say(name: 'status' | 'carrier' | 'situation', value: string, by: Speaker, visit: number): void;
  say(name: string, value: When | number | string, by: Speaker, visit: number): void {
    this.#turn += 1;
    const said = this.#said.get(name) ?? [];
    this.#said.set(name, [...said, { value, by, turn: this.#turn, visit }]);
  }
  takeBack(name: string): void {
    this.#said.set(
      name,
      this.#all(name).filter(({ by }) => by !== 'user'),
    );
  }

  #all<Value>(name: string): readonly Saying<Value>[] {
    return (this.#said.get(name) ?? []) as readonly Saying<Value>[];
  }

  /**
   * What counts: the user's word until a page stated something later (lib/core/README.md §3.2); else of each page what
   * its last visit said of it, and a list only where no page of the order itself says anything
   * (lib/core/README.md §2.9).
   */
  #counting<Value>(name: string): readonly Saying<Value>[] {
    const all = this.#all<Value>(name);
    const user = all.findLast(({ by }) => by === 'user');
    const pages = all.filter(({ by }) => by !== 'user');
    if (user && pages.every(({ turn }) => turn < user.turn)) return [user];
    const newest = lastOfPages(pages);
    const own = newest.filter(({ by }) => by !== 'list');
    return own.length > 0 ? own : newest;
  }
}

/** Of each page what its last visit said. */
const lastOfPages = <Value>(pages: readonly Saying<Value>[]): readonly Saying<Value>[] =>
  pages.filter((one) => pages.every((other) => other.by !== one.by || other.visit <= one.visit));
