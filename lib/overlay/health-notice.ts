import type { CardHealth, PageHealth } from '../core/page-health/page-health';
import type { PageRead } from '../protocol/page-messages';
import type { NotesSeat, ShownNotes } from './contract';
import type { OverlayWorld } from './overlay-world';
import type { PanelBringer } from './panel-bringer';

/** As many cards make a page worn, or none. */
const ENOUGH = 3;

/** How one card, or the order of a page, was read. */
export interface SeenCard extends Pick<CardHealth, 'id' | 'unread'> {
  /** As the background told it (`PageRead.healths`). */
  readonly health: string | null;
}
type Seen = Pick<PageRead, 'page' | 'outcome' | 'language' | 'problems'> & {
  readonly cards: readonly SeenCard[];
};

/**
 * Notices that a page could not be read as it should be. What that means, and what is said of it, is decided in the
 * background, and drawn by the panel's script.
 */
export class HealthNotice {
  readonly #world: OverlayWorld;
  readonly #panel: PanelBringer;
  readonly #seat: NotesSeat;
  /** Whether enough cards to judge by were looked at last, and nothing was wrong. */
  readWell = false;
  /** Null until there was something to say. */
  notes: ShownNotes | null = null;
  /** What is to be said where the script that draws it could not come. */
  plain: string | null = null;
  #asked = '';

  constructor(world: OverlayWorld, panel: PanelBringer, seat: NotesSeat) {
    this.#world = world;
    this.#panel = panel;
    this.#seat = seat;
  }

  /** Has a whole page judged by what was read of it. */
  judgePage(read: PageRead): void {
    const { cards, healths } = read;
    this.judge({
      ...read,
      cards: cards.map((card) => ({ ...card, health: healths[card.health] ?? null })),
    });
  }

  /** To be called with every reading of a page that had its time; asks only about what is new. */
  judge(read: Seen): void {
    const { ask, alive, observed, marketplace } = this.#world;
    const { page, outcome, language, problems } = read;
    const about = { marketplace: marketplace.id, page, outcome, language };
    const cards = read.cards.map(({ id, unread, health }) => ({
      id,
      unread,
      ...JSON.parse(health ?? '{}'),
    }));
    const health: PageHealth = { ...about, cards, problems, named: observed[`${page}-data`] ?? [] };
    const asked = JSON.stringify(health);
    if (asked === this.#asked || !alive()) return;
    this.#asked = asked;
    ask('judgePage', health).then(
      (text) => {
        this.readWell = text === null && cards.length >= ENOUGH;
        if (text !== null || this.notes) void this.#tell(text, health);
      },
      () => {
        this.#asked = '';
      },
    );
  }

  async #tell(text: string | null, health: PageHealth): Promise<void> {
    const notes = await this.bring();
    this.plain = notes ? null : text;
    notes?.judged(text, health);
    this.#seat.onChange();
  }

  /** What draws it; null where that cannot come. */
  async bring(): Promise<ShownNotes | null> {
    const panel = await this.#panel.bring().catch(() => null);
    this.notes ??= panel?.notes(this.#seat) ?? null;
    return this.notes;
  }
}
