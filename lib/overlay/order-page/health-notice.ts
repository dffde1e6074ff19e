import type { PageHealth } from '../../core/page-health/page-health';
import type { PageRead } from '../../protocol/page-messages';
import type { NotesSeat, ShownNotes } from '../contract';
import { judging, seenIn } from '../judging';
import type { OverlayWorld } from '../overlay-world';
import type { BringPanel } from '../panel-bringer';

/**
 * Notices that a page could not be read as it should be. What that means, and what is said of it, is decided in the
 * background, and drawn by the panel's script.
 */
export class HealthNotice {
  readonly #bring: BringPanel;
  readonly #seat: NotesSeat;
  readonly #judge: ReturnType<typeof judging>;
  /** Null until there was something to say. */
  notes: ShownNotes | null = null;
  /** What is to be said where the script that draws it could not come. */
  plain: string | null = null;

  constructor(world: OverlayWorld, bring: BringPanel, seat: NotesSeat) {
    this.#bring = bring;
    this.#seat = seat;
    this.#judge = judging(world, (text, health) => {
      if (text !== null || this.notes) void this.#tell(text, health);
    });
  }

  /** To be called with every reading of a page that had its time. */
  judgePage(read: PageRead): void {
    this.#judge(seenIn(read));
  }

  async #tell(text: string | null, health: PageHealth): Promise<void> {
    const notes = await this.bring();
    this.plain = notes ? null : text;
    notes?.judged(text, health);
    this.#seat.onChange();
  }

  /** What draws it; null where that cannot come. */
  async bring(): Promise<ShownNotes | null> {
    const panel = await this.#bring().catch(() => null);
    this.notes ??= panel?.notes(this.#seat) ?? null;
    return this.notes;
  }
}
