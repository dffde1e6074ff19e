import { refresh } from '../../lib/app/reminders/refresh';
import { answer } from '../../lib/app/requests/answer';
import { start } from '../../lib/app/start';
import type { Sender } from '../../lib/ports/ports';
import { Refused } from '../../lib/protocol/message-schemas';
import type { Reply, RequestName } from '../../lib/protocol/messages';
import { extensionPage } from '../lib/app/fake-world';
import type { Machine } from './machine';
import { type Death, Worker } from './worker';

/** How a request ended. */
export type Outcome<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'refused' }
  /** It threw: nobody knows what of it was done. */
  | { readonly kind: 'failed'; readonly error: unknown }
  /** The worker ended on the way: nobody knows either. */
  | { readonly kind: 'ended' };

const MINUTE = 60_000;
/** More rings than these within one stretch of time are an alarm that never rests. */
const MOST_RINGS = 400;

/** The browser side of a history: starts workers, asks them, lets time pass and alarms ring. */
export class Browser {
  /** The worker that is asked next ends like this. */
  death: Death = null;
  /** Whether a start, or a ring, has gone through since anything went wrong or changed behind the extension's back. */
  inLine = false;

  constructor(readonly machine: Machine) {}

  /** The worker that still lives from the event before; null: there is none. */
  warm: Worker | null = null;
  #events = 0;

  /**
   * Every other time the background still lives, with all that it remembers. It begins as at a start then too: that is
   * one look more.
   */
  #worker(): Worker {
    const [alive, { death }] = [this.warm, this];
    this.#events += 1;
    if (alive === null || this.#events % 2 === 0) return new Worker(this.machine, death);
    alive.again(death);
    return alive;
  }

  /** Wakes the background for an event, as browsers do: it starts anew, and the event follows at once. */
  async wake<Answer>(event: (worker: Worker) => Promise<Answer>): Promise<Outcome<Answer>> {
    this.beforeWake();
    const worker = this.#worker();
    this.death = null;
    this.warm = null;
    const hindered = this.#isHindered();
    const work = Promise.all([
      event(worker).then(
        (answer): Outcome<Answer> => ({ kind: 'answered', answer }),
        (error): Outcome<Answer> =>
          error instanceof Refused ? { kind: 'refused' } : { kind: 'failed', error },
      ),
      start(worker.world).then(
        () => true,
        () => false,
      ),
    ]);
    const ended = await Promise.race([work, worker.ended]);
    if (ended === 'ended') {
      this.inLine = false;
      this.afterDeath();
      return { kind: 'ended' };
    }
    this.warm = worker;
    const [outcome, started] = ended;
    this.inLine = started && !hindered && outcome.kind !== 'failed';
    if (!this.machine.full) this.machine.unwrittenSince = null;
    return outcome;
  }

  /** Something fails without which nothing can be told, remembered or planned. The others must hinder nothing. */
  #isHindered(): boolean {
    return (['disk', 'notices', 'alarm'] as const).some((what) => this.machine.failing.has(what));
  }

  ask<Name extends RequestName>(
    name: Name,
    data: unknown,
    sender: Sender = extensionPage,
  ): Promise<Outcome<Reply<Name>>> {
    return this.wake((worker) => answer(worker.world, name, data, sender));
  }

  ring(): Promise<Outcome<unknown>> {
    return this.wake((worker) => refresh(worker.world));
  }

  /** Lets time pass; what rings meanwhile rings on time, or all at the end when the machine sleeps. */
  async pass(minutes: number, asleep: boolean): Promise<void> {
    const { machine } = this;
    const end = machine.now + minutes * MINUTE;
    if (asleep) machine.now = end;
    for (let rings = 0; machine.alarmAt !== null && machine.alarmAt <= end; rings += 1) {
      if (rings > MOST_RINGS) throw new Error('the alarm never rests');
      machine.now = Math.max(machine.now, machine.alarmAt);
      machine.alarmAt += 6 * 60 * MINUTE;
      await this.ring();
      this.afterRing();
    }
    machine.now = end;
  }
  /** What is looked at before the background wakes, after it ended on the way, and after each ring. */
  afterDeath: () => void = () => {};
  beforeWake: () => void = () => {};
  afterRing: () => void = () => {};
}
