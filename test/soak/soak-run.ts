import type { Page } from 'puppeteer-core';
import type { OrderKey } from '../../lib/core/facts/order';
import type { BrowserUnderTest } from '../e2e/browser-under-test';
import { noQuietHours } from '../e2e/stored';
import { type Asked, type Expected, nextAsked } from './asked';
import type { Chance } from './chance';
import {
  askAndWait,
  askOnly,
  forgetAlarms,
  noteGone,
  type SeenState,
  stateOf,
  takeAway,
  wasAnswered,
} from './in-extension';

/** ms after which a question that nobody answered is put again, and within which everything must be in line. */
const PATIENCE = 20_000;
/** ms within which a question is mostly done with: the background is ended somewhere within them. */
const AT_WORK = 30;
const DAY = 86_400_000;

export type Fault = 'lost' | 'doubled' | 'silent' | 'unarmed' | 'badge' | 'unanswered';

/** How many kills came before the question was stored, after that and before its answer, and after its answer. */
export type Found = Readonly<Record<'before' | 'stored' | 'answered', number>>;

/** What came of a run. */
export interface SoakResult {
  readonly kills: number;
  /** What became of the question that each of them cut off. */
  readonly found: Found;
  readonly restarts: number;
  readonly orders: number;
  readonly faults: ReadonlyMap<Fault, readonly string[]>;
}

/**
 * One browser under soak: questions are put, its background is ended on the way, and everything must be there
 * afterwards.
 */
export class SoakRun {
  readonly #orders = new Map<OrderKey, Expected>();
  /** How often each order was warned of. */
  readonly #warned = new Map<string, number>();
  readonly #faults = new Map<Fault, string[]>();
  readonly #found = { before: 0, stored: 0, answered: 0 };
  #page: Page | null = null;
  #kills = 0;
  #restarts = 0;

  constructor(
    readonly driven: BrowserUnderTest,
    readonly chance: Chance,
  ) {}

  get result(): SoakResult {
    return {
      kills: this.#kills,
      found: this.#found,
      restarts: this.#restarts,
      orders: this.#orders.size,
      faults: this.#faults,
    };
  }

  async begin(): Promise<void> {
    await (await this.#own()).evaluate(noQuietHours);
  }

  /** Puts a question and ends the background somewhere on the way. */
  async kill(): Promise<void> {
    const asked = nextAsked(this.#orders, this.chance);
    const page = await this.#own();
    await page.evaluate(forgetAlarms);
    const stop = await this.driven.aboutToStop();
    const asking = page.evaluate(askOnly, asked.name, asked.data);
    // Some end before the question came; the others are spread over all the time that it is worked on.
    if (this.chance.below(6) > 0) await asking;
    await this.#wait(this.chance.below(AT_WORK));
    await Promise.all([asking, stop()]);
    const answered = await page.evaluate(wasAnswered);
    this.#kills += 1;
    const stored = await this.#afterwards(asked, `kill ${this.#kills}`);
    this.#found[stored ? (answered ? 'answered' : 'stored') : 'before'] += 1;
  }

  /** Puts a question and closes the browser at once. */
  async restart(): Promise<void> {
    const asked = nextAsked(this.#orders, this.chance);
    await (await this.#own()).evaluate(askOnly, asked.name, asked.data);
    await this.#wait(this.chance.below(AT_WORK));
    this.#page = null;
    await this.driven.restart();
    this.#restarts += 1;
    const state = await (await this.#own()).evaluate(stateOf, asked.key);
    // Its notice went with the browser that gave it.
    if (state.order?.told && !this.#isWarned(state, asked.key)) this.#warned.set(asked.key, 1);
    await this.#afterwards(asked, `restart ${this.#restarts}`);
  }

  /** Everything that was ever asked must be stored, as it was left. */
  async end(): Promise<void> {
    const page = await this.#own();
    for (const [key, expected] of this.#orders) {
      const { order } = await page.evaluate(stateOf, key);
      if (order?.settled !== expected.settled || order.store !== expected.store)
        this.#fault('lost', `${key} at the end`);
      const warned = this.#warned.get(key) ?? 0;
      if (warned > 1) this.#fault('doubled', `${key}: ${warned} warnings`);
      if (warned < 1) this.#fault('silent', `${key}: no warning`);
    }
  }

  /**
   * Wakes the next background and looks at what there is; then puts the question again, as pages do, and looks again.
   *
   * @returns whether the question had been stored before it was put again
   */
  async #afterwards(asked: Asked, when: string): Promise<boolean> {
    const page = await this.#own();
    const waker = await this.#answered(page, 'shoppingSummary', undefined);
    if (waker) this.#fault('unanswered', `${when}: ${waker}`);
    const isStored = isLeft(await page.evaluate(stateOf, asked.key), asked);
    // What is stored by now is armed by the start of the worker alone; it is asked for again only afterwards.
    if (isStored) await this.#inLine(page, asked, `${when}, ${asked.name}, not put again`);
    const trouble = await this.#answered(page, asked.name, asked.data);
    if (trouble) this.#fault('unanswered', `${when}, ${asked.name}: ${trouble}`);
    await this.#inLine(page, asked, `${when}, ${asked.name}, put again`);
    return isStored;
  }

  async #inLine(page: Page, asked: Asked, when: string): Promise<void> {
    this.#orders.set(asked.key, asked.leaves);
    const end = Date.now() + PATIENCE;
    for (;;) {
      const state = await page.evaluate(stateOf, asked.key);
      const faults = this.#faultsOf(state, asked);
      const isOver = faults.length === 0 || Date.now() > end;
      if (isOver) {
        for (const fault of faults) this.#fault(fault, `${when}: ${JSON.stringify(state)}`);
        await this.#take(page, state);
        return;
      }
      await this.#wait(50);
    }
  }

  #faultsOf(state: SeenState, asked: Asked): Fault[] {
    const now = Date.now();
    const rings = state.alarms.filter(({ scheduledTime }) => scheduledTime <= now + DAY);
    const closing = [...this.#orders.values()].filter(({ settled }) => !settled).length;
    const badge = closing === 0 ? '' : closing > 99 ? '99+' : String(closing);
    return [
      ...(isLeft(state, asked) && state.stored === this.#orders.size ? [] : (['lost'] as const)),
      ...(rings.length === 1 ? [] : (['unarmed'] as const)),
      ...(state.badge === badge ? [] : (['badge'] as const)),
      ...(state.order?.told && this.#isWarned(state, asked.key) ? [] : (['silent'] as const)),
    ];
  }

  #isWarned({ notices }: SeenState, key: OrderKey): boolean {
    return this.#warned.has(key) || notices.some((id) => aboutOf(id) === key);
  }

  async #take(page: Page, { notices }: SeenState): Promise<void> {
    for (const id of notices)
      this.#warned.set(aboutOf(id), (this.#warned.get(aboutOf(id)) ?? 0) + 1);
    await page.evaluate(takeAway, notices);
  }

  #fault(fault: Fault, what: string): void {
    this.#faults.set(fault, [...(this.#faults.get(fault) ?? []), what]);
  }

  /** Puts a question until it is answered; gives what went wrong last, or nothing. */
  async #answered(page: Page, name: string, data: unknown): Promise<string> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const trouble = await page.evaluate(askAndWait, name, data, PATIENCE / 4);
      if (!trouble || Date.now() > end) return trouble;
    }
  }

  async #own(): Promise<Page> {
    if (!this.#page) {
      this.#page = await this.driven.openOwn('/dashboard.html#/settings');
      await this.#page.evaluate(noteGone);
    }
    return this.#page;
  }

  #wait(ms: number): Promise<void> {
    return new Promise((done) => setTimeout(done, ms));
  }
}

/** The order that a notice is about, out of its id. */
const aboutOf = (notice: string): string => notice.split('/')[1] ?? notice;

const isLeft = ({ order }: SeenState, { leaves }: Asked): boolean =>
  order !== null && order.settled === leaves.settled && order.store === leaves.store;
