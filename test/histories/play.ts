import { type OrderKey, orderKey } from '../../lib/core/facts/order';
import { doAction } from './actions';
import { Browser } from './browser';
import type { Expected } from './expected';
import type { History, Step } from './history';
import { Known } from './known';
import type { Life } from './life';
import type { Machine } from './machine';
import { visitPage } from './visits';

/** How long whatever the user does takes: no two visits to a page are taken for one. */
const MINUTES_A_STEP = 20;

/** Plays a history: does what its steps say, and keeps beside it what was said, for the oracle. */
export class Play {
  readonly browser: Browser;
  readonly known: readonly Known[];
  /** What must be found in the store. */
  expected: readonly Expected[] = [];
  /** The visit to a page, or the action of the user, that goes on or was the last. */
  visit = 0;

  constructor(
    readonly history: History,
    readonly machine: Machine,
  ) {
    this.browser = new Browser(machine);
    this.known = history.lives.map(() => new Known());
  }

  async step(step: Step): Promise<void> {
    const { browser, machine } = this;
    switch (step.kind) {
      case 'pass':
      case 'sleep':
        return browser.pass(step.minutes, step.kind === 'sleep');
      case 'clock':
        // Whole minutes would meet the very millisecond of something that was done before the clock was put back.
        machine.putClock(step.ahead === 0 ? 0 : step.ahead * 60_000 + 1);
        browser.inLine = false;
        return;
      case 'zone':
        machine.zone = step.zone;
        browser.inLine = false;
        return;
      case 'fault':
        return machine.fail(step.what, step.on);
      case 'death':
        browser.death = step;
        return;
      case 'restart':
        browser.warm = null;
        if (step.forgets) machine.forget();
        await browser.wake(async () => {});
        return;
      case 'notifications':
        machine.chosen = { ...machine.chosen, notifications: step.on };
        await browser.ring();
        return;
    }
    this.visit += 1;
    await (step.kind === 'visit' ? visitPage(this, step) : doAction(this, step));
    await browser.pass(MINUTES_A_STEP, false);
  }

  keyOf(order: number): OrderKey {
    const { shop, id } = this.lifeOf(order);
    return orderKey(shop, id);
  }
  lifeOf(order: number): Life {
    const life = this.history.lives[order];
    if (!life) throw new Error(`no order ${order}`);
    return life;
  }
  knownOf(order: number): Known {
    const known = this.known[order];
    if (!known) throw new Error(`no order ${order}`);
    return known;
  }

  expect(expected: Expected): void {
    this.expected = [...this.expected, expected];
  }
}
