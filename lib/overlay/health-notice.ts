import type { PageHealth } from '../core/page-health/page-health';
import type { NoticeDrawing } from '../core/views/drawing';
import { find, own } from '../marketplaces/nodes';
import type { PageRead } from '../protocol/page-messages';
import { type BarNote, barNames, noticeBar } from './draw/bar';
import { button } from './draw/element';
import type { OverlayWorld } from './overlay-world';
import type { PanelBringer } from './panel-bringer';

/** Characters of markup that a report is made from. */
const LONGEST_MARKUP = 300_000;

/** As many cards make a page worn, or none. */
const ENOUGH = 3;

interface Looks {
  readonly cards: readonly string[];
}

/**
 * Notices that a page could not be read as it should be. What that means, and what is said of it, is decided in the
 * background.
 */
export class HealthNotice {
  readonly #world: OverlayWorld;
  readonly #part: () => Element | null | undefined;
  readonly #changed: () => void;
  /** Whether enough cards to judge by were looked at last, and nothing was wrong. */
  readWell = false;
  #health: PageHealth | null = null;
  #asked = '';
  #text: string | null = null;
  #closed: string | null = null;
  /** No report could be made. */
  #failed = false;
  readonly #panel: PanelBringer;
  readonly #root: () => ShadowRoot;

  /**
   * @param root where a report is shown
   * @param part what could not be read, for the report
   * @param changed called whenever there is something else to draw
   */
  constructor(
    world: OverlayWorld,
    panel: PanelBringer,
    root: () => ShadowRoot,
    part: () => Element | null | undefined,
    changed: () => void,
  ) {
    this.#world = world;
    this.#panel = panel;
    this.#root = root;
    this.#part = part;
    this.#changed = changed;
  }

  /** The same with what was read of a whole page. */
  lookAt(read: PageRead): void {
    this.look({ ...read, cards: read.cards.map(({ health }) => health) });
  }

  /**
   * To be called with every reading of a page that had its time; asks only about what is new.
   *
   * @param read `cards` as the background told them
   */
  look(read: Pick<PageRead, 'page' | 'outcome' | 'language' | 'problems'> & Looks): void {
    const { ask, alive, observed, marketplace } = this.#world;
    const { page, outcome, language, problems } = read;
    const about = { marketplace: marketplace.id, page, outcome, language };
    const cards = read.cards.map((card) => JSON.parse(card));
    const health: PageHealth = { ...about, cards, problems, named: observed[`${page}-data`] ?? [] };
    const asked = JSON.stringify(health);
    if (asked === this.#asked || !alive()) return;
    this.#asked = asked;
    this.#health = health;
    ask('judgePage', health).then(
      (text) => {
        this.readWell = text === null && health.cards.length >= ENOUGH;
        if (text === this.#text) return;
        this.#text = text;
        this.#changed();
      },
      () => {
        this.#asked = '';
      },
    );
  }

  /** What to say where there is something else to draw too; null when nothing is wrong, or the user has read it. */
  note(): BarNote | null {
    const text = this.#text;
    if (text === null || text === this.#closed) return null;
    return {
      text: this.#withFailure(text),
      actions: this.#actions,
      onClose: () => {
        this.#closed = text;
        this.#changed();
      },
    };
  }

  readonly #actions = (): readonly HTMLElement[] => {
    const { ask, page, texts } = this.#world;
    const { pageFaultReport, pageFaultAddOrder } = texts().texts;
    const addOrder = () => void ask('openOrderAt', { address: page.location.href }).catch(() => {});
    return [
      button(page, pageFaultReport, { class: 'link' }, () => void this.#makeReport()),
      button(page, pageFaultAddOrder, { class: 'link' }, addOrder),
    ];
  };

  readonly #withFailure = (text: string): string =>
    this.#failed ? `${text} ${this.#world.texts().texts.panelCannot}` : text;

  /**
   * What to draw where there is nothing else; null when nothing is wrong, or the user has read it.
   *
   * @param notice what to say instead then; of a page that could not be read the same can be done
   */
  bar(notice?: NoticeDrawing & Pick<BarNote, 'onClose'>): HTMLElement | null {
    const { page, texts } = this.#world;
    const note = this.note();
    if (note) return noticeBar(page, barNames(texts()), note);
    if (!notice) return null;
    const actions = notice.isUnreadable ? this.#actions : () => [];
    const text = this.#withFailure(notice.text);
    return noticeBar(page, barNames(texts()), { ...notice, text, actions });
  }

  async #makeReport(): Promise<void> {
    const { ask, page } = this.#world;
    const part = this.#part() ?? find(page, 'main, #root') ?? own(page, 'body');
    const html = own(part, 'outerHTML').slice(0, LONGEST_MARKUP);
    if (!this.#health) return;
    try {
      const [panel, report] = await Promise.all([
        this.#panel.bring(),
        ask('pageReport', { ...this.#health, html }),
      ]);
      const root = this.#root();
      const place = own(page, 'createElement').call(page, 'div');
      root.append(place);
      panel.report({ root, place }, report);
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.#changed();
  }
}
