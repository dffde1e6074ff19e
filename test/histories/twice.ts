import type { Told } from './told';

/** Remembers which warnings were given, and says which of them came again. */
export class Twice {
  readonly #given = new Map<string, number>();

  /** @returns what is wrong, one sentence each */
  add(told: readonly Told[]): readonly string[] {
    return told.flatMap((one) => {
      if (one.kind !== 'warning' || one.safe === null || one.threshold === null) return [];
      const key = `${one.order}/${one.safe}/${one.threshold}`;
      const before = this.#given.get(key);
      this.#given.set(key, one.at);
      if (before === undefined) return [];
      const [then, now] = [before, one.at].map((at) => new Date(at).toISOString());
      return [
        `order ${one.order}: told twice of ${new Date(one.safe).toISOString()}, ${one.threshold} days before, at ${then} and ${now}`,
      ];
    });
  }

  /** What was told at a moment that has not come was not told (lib/core/README.md §3.12). */
  forgetAfter(now: number): void {
    for (const [key, at] of this.#given) if (at > now) this.#given.delete(key);
  }

  /** What was said of an order may be said again: the user put it off, or nobody could note that it was said. */
  forget(order: number | 'all', since = 0): void {
    for (const [key, at] of this.#given)
      if (at >= since && (order === 'all' || key.startsWith(`${order}/`))) this.#given.delete(key);
  }
}
