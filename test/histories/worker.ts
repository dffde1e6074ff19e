import type { World } from '../../lib/ports/ports';
import type { Machine } from './machine';

/**
 * At which of its questions to the browser a worker ends, and whether that one is still answered; null: it lives on.
 */
export type Death = { readonly question: number; readonly answered: boolean } | null;

/** What needs no question to the browser. */
const AT_HAND = [
  'clock',
  'words',
  'version',
  'policies',
  'pageData',
  'pace',
  'readSeen',
  'readRaw',
  'beyondShop',
];

/**
 * One life of the background. It asks everything of the machine, one awaited question at a time, and may end at each:
 * what waits then waits for ever, as in a worker that the browser ended.
 */
export class Worker {
  readonly world: World;
  /** Resolves when it ended before its time. */
  readonly ended: Promise<'ended'>;
  dead = false;
  #end: () => void = () => {};
  #questions = 0;

  /** At which question about the event that it is woken for. */
  #death: Death;

  constructor(
    readonly machine: Machine,
    death: Death,
  ) {
    this.#death = death;
    this.ended = new Promise((resolve) => {
      this.#end = () => resolve('ended');
    });
    this.world = this.#asked(machine);
  }

  /** Another event comes while it lives. */
  again(death: Death): void {
    this.#death = death;
    this.#questions = 0;
  }

  /** The same world, each of its parts behind a question. */
  #asked(machine: Machine): World {
    const parts = new Map<string | symbol, unknown>();
    return new Proxy<World>(machine, {
      get: (target, name) => {
        const part: unknown = Reflect.get(target, name);
        if (typeof part !== 'object' || part === null || AT_HAND.includes(String(name)))
          return part;
        const known = parts.get(name) ?? this.#behindQuestion(String(name), part);
        parts.set(name, known);
        return known;
      },
    });
  }

  #behindQuestion<Part extends object>(port: string, part: Part): Part {
    return new Proxy(part, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function' || name === 'onChange') return method;
        return (...args: unknown[]) => this.#ask(port, () => Reflect.apply(method, target, args));
      },
    });
  }

  async #ask(port: string, question: () => unknown): Promise<unknown> {
    this.#questions += 1;
    const last = this.#questions === this.#death?.question;
    if (this.dead || (last && !this.#death?.answered)) return this.#endHere();
    this.machine.meet(port);
    const answer = await question();
    return this.dead || last ? this.#endHere() : answer;
  }

  #endHere(): Promise<never> {
    this.dead = true;
    this.#end();
    return new Promise(() => {});
  }
}
