import type { CalendarDay } from '../../lib/core/calendar-day';
import { type OrderKey, orderKey } from '../../lib/core/order';
import type { PageReading, PrintedReading, SeenFacts } from '../../lib/core/sighting';
import type { Asker } from '../../lib/ports';
import { onDay } from '../lib/app/fake-world';
import { Browser, type Outcome } from './browser';
import { dayAt, plusDays } from './days';
import type { Expected } from './expected';
import type { History, Step, TypedFact } from './history';
import { Known } from './known';
import { learn } from './learn';
import type { Life } from './life';
import type { Machine } from './machine';
import { type Look, sightingOf, zonesOf } from './page-of';

const MINUTES_A_STEP = 20;

/** Plays a history: does what its steps say, and keeps beside it what was said, for the oracle. */
export class Play {
  readonly browser: Browser;
  readonly known: readonly Known[];
  /** What must be found in the store. */
  expected: Expected[] = [];
  #visit = 0;

  constructor(
    readonly history: History,
    machine: Machine,
  ) {
    this.browser = new Browser(machine);
    this.known = history.lives.map(() => new Known());
  }

  async step(step: Step): Promise<void> {
    const { machine } = this.browser;
    switch (step.kind) {
      case 'pass':
      case 'sleep':
        return this.browser.pass(step.minutes, step.kind === 'sleep');
      case 'clock':
        machine.putClock(step.ahead * 60_000);
        this.browser.inLine = false;
        return;
      case 'zone':
        machine.zone = step.zone;
        this.browser.inLine = false;
        return;
      case 'fault':
        machine.fail(step.what, step.on);
        return;
      case 'death':
        this.browser.death = step;
        return;
      case 'restart':
        if (step.forgets) machine.forget();
        await this.browser.wake(async () => {});
        return;
      case 'notifications':
        machine.chosen = { ...machine.chosen, notifications: step.on };
        await this.browser.ring();
        return;
      case 'visit':
        await this.#visitPage(step);
        break;
      default:
        await this.#deed(step);
    }
    await this.browser.pass(MINUTES_A_STEP, false);
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

  /** A list shows all orders of its shop; the others one. */
  async #visitPage({ page, order, by }: Extract<Step, { kind: 'visit' }>): Promise<void> {
    const { shop } = this.lifeOf(order);
    const shown =
      page === 'list'
        ? this.history.lives.flatMap((life, index) => (life.shop === shop ? [index] : []))
        : [order];
    this.#visit += 1;
    const ways = by === 'both' ? (['data', 'nodes'] as const) : [by];
    for (const way of ways) await this.#read(shown, page, way);
  }

  async #read(orders: readonly number[], page: Look['page'], by: Look['by']): Promise<void> {
    const { machine } = this.browser;
    const look: Look = { page, by, at: machine.trueNow, zone: machine.zone };
    const { shop } = this.lifeOf(orders[0] ?? 0);
    const seen = orders
      .map((order) => ({ order, sighting: sightingOf(this.lifeOf(order), look) }))
      .filter(({ order, sighting }) => sighting.id !== '' && this.lifeOf(order).placed <= look.at)
      .filter(({ sighting }) => Object.keys(sighting.facts).length > 0);
    const [first] = seen;
    if (!first) return;
    const reading = {
      marketplace: shop,
      outcome: 'orders',
      language: 'en',
      readAt: machine.now,
      zone: machine.zone,
      problems: [],
    } as const;
    const asker: Asker = { kind: 'shop-page', marketplace: shop, inPrivate: false, tab: 1 };
    const outcome = await (by === 'nodes'
      ? this.browser.ask('recordReading', printed(seen, this.history, { ...reading, page }), asker)
      : this.browser.ask(
          'recordPageData',
          response(seen, this.history, { ...reading, page }),
          asker,
        ));
    for (const { order, sighting } of seen) {
      const stored = machine.stored.get(this.keyOf(order));
      const from = by === 'nodes' ? page : (`${page}-data` as const);
      const wasStored = Object.keys(sighting.facts).every((name) =>
        Object.entries(stored?.facts ?? {})
          .filter(([each]) => each === name)
          .some(([, statements]) =>
            statements.some((one) => one.from === from && one.readAt === reading.readAt),
          ),
      );
      // Who hands over data is not told that the disk was full.
      const acknowledged = isAcknowledged(outcome) && (by === 'nodes' || !machine.full);
      if (acknowledged)
        this.expected.push({ order, from, readAt: reading.readAt, facts: sighting.facts });
      if (wasStored || acknowledged)
        learn(this.knownOf(order), sighting, {
          page,
          visit: this.#visit,
          at: machine.ahead === 0 ? reading.readAt : null,
        });
    }
    if (page === 'tracking') this.#shareDelivery(first, by, reading.readAt);
  }

  /** A parcel that carries several orders tells all of them; one that had not heard of it at all is told nothing. */
  #shareDelivery({ order, sighting }: Seen[number], by: Look['by'], readAt: number): void {
    const { delivered } = sighting.facts;
    if (!delivered) return;
    const from = by === 'nodes' ? 'tracking' : 'tracking-data';
    for (const [other, life] of this.history.lives.entries()) {
      if (other === order || life.number !== this.lifeOf(order).number) continue;
      const said = this.browser.machine.stored.get(this.keyOf(other))?.facts.delivered ?? [];
      if (said.some((one) => one.from === from && one.readAt === readAt)) {
        const facts = { delivered };
        learn(
          this.knownOf(other),
          { facts, showsUndelivered: false },
          { page: 'tracking', visit: this.#visit, at: null },
          true,
        );
      }
    }
  }

  async #deed(
    step: Exclude<
      Step,
      {
        kind:
          | 'visit'
          | 'pass'
          | 'sleep'
          | 'clock'
          | 'zone'
          | 'fault'
          | 'death'
          | 'restart'
          | 'notifications';
      }
    >,
  ): Promise<void> {
    const key = this.keyOf(step.order);
    const { machine } = this.browser;
    this.#visit += 1;
    if (!machine.stored.has(key)) return;
    const today = dayAt(machine.now, machine.zone);
    switch (step.kind) {
      case 'say':
        return this.#say(
          step.order,
          step.fact,
          plusDays(today, step.fact === 'statedEnd' ? step.days : -step.days),
        );
      case 'received': {
        const day = plusDays(today, -step.daysAgo);
        const outcome = await this.browser.ask('markReceived', { key, day });
        return this.#said(step.order, 'delivered', day, [machine.zone], outcome);
      }
      case 'not-received': {
        const outcome = await this.browser.ask('unmarkReceived', { key });
        return this.#tookBack(step.order, 'delivered', outcome);
      }
      case 'situation': {
        const facts: SeenFacts = { situation: { value: step.is, text: step.is } };
        const outcome = await this.browser.ask('sayFact', { key, facts });
        if (this.#holds(step.order, 'situation', outcome))
          this.knownOf(step.order).say('situation', step.is, 'user', this.#visit);
        return;
      }
      case 'take-back': {
        const outcome = await this.browser.ask('takeBackFact', { key, name: step.fact });
        return this.#tookBack(step.order, step.fact, outcome);
      }
      case 'snooze':
        await this.browser.ask('snooze', { key, for: step.until });
        return;
      case 'unsnooze':
        await this.browser.ask('unsnooze', { key });
        return;
      case 'settle':
        await this.browser.ask('markSettled', { key });
        return;
      case 'unsettle':
        await this.browser.ask('unmarkSettled', { key });
    }
  }

  async #say(order: number, fact: TypedFact, day: string): Promise<void> {
    const { machine } = this.browser;
    const zones = zonesOf(this.lifeOf(order).shop, machine.zone);
    const facts: SeenFacts = {
      [fact]: { value: { kind: 'day', day: onDay(day), zones: [machine.zone] }, text: day },
    };
    const outcome = await this.browser.ask('sayFact', { key: this.keyOf(order), facts });
    this.#said(order, fact, day, zones, outcome);
  }

  #said(
    order: number,
    fact: TypedFact,
    day: CalendarDay | string,
    zones: readonly string[],
    outcome: Outcome<unknown>,
  ): void {
    if (!this.#holds(order, fact, outcome)) return;
    this.knownOf(order).say(fact, { day, zones }, 'user', this.#visit);
  }

  #tookBack(order: number, fact: string, outcome: Outcome<unknown>): void {
    const kept = outcome.kind !== 'answered' && this.#userSays(order, fact) !== undefined;
    if (kept) return;
    this.knownOf(order).takeBack(fact);
    this.expected = this.expected.filter(
      (each) => each.order !== order || each.from !== 'user' || !(fact in each.facts),
    );
  }

  /** Whether what was typed is stored: surely when it was answered, perhaps when nobody knows how it ended. */
  #holds(order: number, fact: string, outcome: Outcome<unknown>): boolean {
    if (outcome.kind === 'answered')
      this.expected.push({ order, from: 'user', readAt: null, facts: { [fact]: true } });
    return outcome.kind !== 'refused' && this.#userSays(order, fact) === this.browser.machine.now;
  }

  /** When the user is stored to have said something, by the machine's clock. */
  #userSays(order: number, fact: string): number | undefined {
    const stored = this.browser.machine.stored.get(this.keyOf(order));
    const statements =
      Object.entries(stored?.facts ?? {}).find(([name]) => name === fact)?.[1] ?? [];
    return statements.find(({ from }) => from === 'user')?.readAt;
  }
}

type Seen = readonly { readonly order: number; readonly sighting: ReturnType<typeof sightingOf> }[];
type About = Omit<PageReading, 'page' | 'sightings'> & { readonly page: Look['page'] };

const titleOf = ({ lives }: History, order: number) => lives[order]?.title ?? null;
const item = (title: string | null) => ({ title, quantity: 1, price: null, variant: null });

const printed = (seen: Seen, history: History, about: About): PrintedReading => ({
  ...about,
  sightings: seen.map(({ order, sighting }) => ({
    ...sighting,
    total: null,
    lineItems: about.page === 'list' ? [item(titleOf(history, order))] : [],
  })),
});

function response(seen: Seen, history: History, about: About) {
  const sightings = seen.map(({ order, sighting }) => ({
    ...sighting,
    lineItems: about.page === 'list' ? [item(titleOf(history, order))] : [],
  }));
  const text = JSON.stringify({ ...about, page: `${about.page}-data`, sightings });
  const { language, readAt, zone } = about;
  return { text, address: 'https://shop.example/', language, readAt, zone };
}

function isAcknowledged(outcome: Outcome<unknown>): boolean {
  if (outcome.kind !== 'answered') return false;
  const { answer } = outcome;
  return !(typeof answer === 'object' && answer !== null && 'notStored' in answer);
}
