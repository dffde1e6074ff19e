import type { PageHealth } from '../core/page-health/page-health';
import type { PageRead } from '../protocol/page-messages';
import type { PageNotice, Panel } from './contract';
import type { OverlayWorld } from './overlay-world';
import type { PanelBringer } from './panel-bringer';

/** As many cards make a page worn, or none. */
const ENOUGH = 3;

interface Looks {
  readonly cards: readonly string[];
}
/** What is to be said, and what draws it; null where that could not come: the sentence alone, then. */
export interface Said {
  readonly notice: PageNotice;
  readonly panel: Panel | null;
}

/**
 * Notices that a page could not be read as it should be. What that means, and what is said of it, is decided in the
 * background, and drawn by the panel's script.
 */
export class HealthNotice {
  readonly #world: OverlayWorld;
  readonly #panel: PanelBringer;
  readonly #changed: () => void;
  /** Whether enough cards to judge by were looked at last, and nothing was wrong. */
  readWell = false;
  /** Null when nothing is wrong, or the user has read it. */
  said: Said | null = null;
  #asked = '';
  #text: string | null = null;
  #closed: string | null = null;
  #health: PageHealth | null = null;
  /** The page as it was read last, for a report on it. */
  readonly health = (): PageHealth | null => this.#health;

  /** @param changed called whenever there is something else to draw */
  constructor(world: OverlayWorld, panel: PanelBringer, changed: () => void) {
    this.#world = world;
    this.#panel = panel;
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
        this.readWell = text === null && cards.length >= ENOUGH;
        void this.#say(text);
      },
      () => {
        this.#asked = '';
      },
    );
  }

  async #say(text: string | null): Promise<void> {
    if (text === this.#text) return;
    this.#text = text;
    const panel = text === null ? null : await this.#panel.bring().catch(() => null);
    if (text !== this.#text || this.#world.signal.aborted) return;
    const onClose = () => {
      this.#closed = text;
      this.said = null;
      this.#changed();
    };
    this.said =
      text === null || text === this.#closed
        ? null
        : { notice: { text, health: this.health, onClose }, panel };
    this.#changed();
  }
}
