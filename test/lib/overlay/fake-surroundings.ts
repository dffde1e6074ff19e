import { type OrderKey, orderKey } from '../../../lib/core/facts/order';
import type { DataKind, Outcome, RawReading } from '../../../lib/core/facts/sighting';
import type { SeenPage } from '../../../lib/core/page-health/seen-page';
import { shortPrint } from '../../../lib/core/reminders/short-print';
import type { Zone } from '../../../lib/core/time/moment';
import type { OrderView } from '../../../lib/core/views/order-view';
import { cardHealth } from '../../../lib/marketplaces/health-of';
import { offerPanel } from '../../../lib/overlay/contract';
import { shadowOf } from '../../../lib/overlay/host/shadow';
import { panelMaker } from '../../../lib/overlay/panel/make-panel';
import type { NotStored, Protocol } from '../../../lib/protocol/messages';
import type { PageRead } from '../../../lib/protocol/page-messages';
import { noticeDrawing } from '../../../lib/wording/page/notice-drawing';
import { pageDrawing } from '../../../lib/wording/page/page-drawing';
import { pageTextsOf } from '../../../lib/wording/page/page-texts';
import { panelTextsOf } from '../../../lib/wording/page/panel-texts';
import { NO_SUMMARY, NOW, viewOf, ZONE } from '../../components/sample-view';
import { localeWords } from '../../tools/locale-words';
import { readingOf, site } from './fake-shop';

const words = localeWords();

/** A background in memory: it answers with what stands on each order, and remembers what it was asked. */
export class FakeBackground {
  /** How often the panel's script was brought, and whether it comes. */
  brought = 0;
  panelComes = true;
  /** Copies of cards and pages that came. */
  copies = 0;
  readonly asked: (readonly [name: string, request: unknown])[] = [];
  /** What it knows of an order beyond its id. */
  readonly known = new Map<string, Partial<OrderView>>();
  /** How many of the next questions get no answer. */
  silent = 0;
  #held: Promise<void> | null = null;
  notStored: NotStored | null = null;
  /** What a page turns out to be, whatever it shows. */
  outcome: Outcome | null = null;
  alive = true;
  /** Whether its page was in the browser's cache. */
  cached = false;
  now = NOW;
  zone: Zone = ZONE;
  readonly #listeners = new Set<(keys: readonly OrderKey[] | null) => void>();
  readonly tell = (keys: readonly OrderKey[] | null): void => {
    for (const listener of this.#listeners) listener(keys);
  };

  readonly surroundings = {
    texts: () => pageTextsOf(words),
    theme: () => null,
    onTexts: () => () => {},
    now: () => this.now,
    openedAt: NOW,
    cached: () => this.cached,
    observed: {},
    observedAt: {} as { [Kind in DataKind]?: number },
    shownSince: () => this.now,
    alive: () => this.alive,
    onOrdersChanged: (listener: (keys: readonly OrderKey[] | null) => void) => {
      this.#listeners.add(listener);
      return () => void this.#listeners.delete(listener);
    },
    ask: async <Name extends keyof Protocol>(
      name: Name,
      ...[request]: Parameters<Protocol[Name]>
    ): Promise<ReturnType<Protocol[Name]>> => {
      if (name === 'bringPanel') return this.#bringPanel() as ReturnType<Protocol[Name]>;
      const seen = name === 'recordPage' ? this.#readSeen(request as SeenPage) : null;
      if (!seen) this.asked.push([name, request]);
      else if (seen.isNews) this.asked.push(['recordPage', seen.news]);
      const held = this.#held;
      this.#held = null;
      await held;
      if (this.silent > 0) {
        this.silent--;
        throw new Error('no answer');
      }
      return (seen?.answer() ?? this.#answer(name, request)) as ReturnType<Protocol[Name]>;
    },
  };

  /** Keeps the next question waiting for its answer; `refuse` lets it get none. */
  hold(): { readonly answer: () => void; readonly refuse: () => void } {
    let [answer, refuse] = [() => {}, () => {}];
    this.#held = new Promise((resolve, reject) => {
      answer = resolve;
      refuse = () => reject(new Error('no answer in time'));
    });
    return { answer, refuse };
  }

  times(name: string): number {
    return this.asked.filter(([asked]) => asked === name).length;
  }

  #bringPanel() {
    this.brought++;
    if (!this.panelComes) throw new Error('may not run here');
    offerPanel(panelMaker(() => this.zone));
    return panelTextsOf(words);
  }

  /** What a page becomes in the background: what of it is news, and the answer to it. */
  #readSeen(seen: SeenPage) {
    this.copies += seen.copies.length;
    const { reading, cards } = readingOf(seen, this.zone, this.outcome);
    const prints = cards.map((each) => JSON.stringify([reading.language, each]));
    const fresh = cards.filter((_, at) => prints[at] !== seen.copies[at]?.known);
    const isNews = fresh.length > 0 && reading.outcome === 'orders';
    const news = { ...reading, sightings: fresh.flatMap(({ sighting }) => sighting ?? []) };
    const answer = (): PageRead => ({
      page: reading.page,
      outcome: reading.outcome,
      notice: noticeDrawing(reading.outcome, reading.page, site.listUrl, words),
      language: reading.language,
      cards: cards.map(({ sighting, problem, matched }, at) => ({
        id: sighting?.id ?? null,
        isUnread: sighting === null,
        health: at,
        known: prints[at] ?? '',
        seen: seen.ofCards ? shortPrint(seen.copies[at]?.copy ?? '') : '',
        unread: cardHealth(sighting, problem, matched).unread,
      })),
      healths: cards.map(({ sighting, problem, matched }) => {
        const { id, unread, ...way } = cardHealth(sighting, problem, matched);
        return JSON.stringify(way);
      }),
      problems: [],
      standing: isNews ? this.#answer('recordPage', news) : null,
    });
    return { isNews, news, answer };
  }

  #answer(name: 'recordPage', request: RawReading): PageRead['standing'];
  #answer(name: string, request: unknown): unknown;
  #answer(name: string, request: unknown): unknown {
    const summary = NO_SUMMARY;
    if (name === 'viewOrder') return this.#viewsOf([(request as { key: OrderKey }).key])[0];
    const ids =
      name === 'recordPage'
        ? (request as RawReading).sightings.map(({ id }) => id)
        : (request as OrderKey[]).map((key) => key.split(/\W/).at(-1) ?? '');
    const orders = this.#viewsOf(ids);
    const standing = {
      orders,
      summary,
      ...(this.notStored && name === 'recordPage' ? { notStored: this.notStored } : {}),
    };
    const here = { words, now: this.now, zone: this.zone };
    return { ...standing, drawing: pageDrawing(standing, here) };
  }

  readonly #viewsOf = (ids: readonly string[]) =>
    ids.map((each) => {
      const id = each.split(/\W/).at(-1) ?? '';
      return viewOf(id, { ...this.known.get(id), key: orderKey('aliexpress', id) });
    });
}

const hosts = () => [...document.querySelectorAll<HTMLElement>('[data-claim-clock]')];

const textOf = (host: HTMLElement) => {
  const root = shadowOf(host).cloneNode(true);
  return (root.textContent ?? '').replace(/\s+/g, ' ').trim();
};

/** What stands on each card, by order id; cards that show nothing have an empty text. */
export const chips = (): Record<string, string> =>
  Object.fromEntries(
    hosts().flatMap((host) => (host.dataset.order ? [[host.dataset.order, textOf(host)]] : [])),
  );

/** What the bar, the panel or the notice says; null when there is none. */
export const single = (): string | null => {
  const host = hosts().find(({ dataset }) => dataset.part);
  return host ? textOf(host) : null;
};

export const hostCount = () => hosts().length;
