import type { JSX } from 'preact';
import { CheckControl } from '../../../components/check/check-control';
import { sumsOf } from '../../../components/summary-bar';
import type { Summary } from '../../core/views/order-view';
import { shopName } from '../../wording/clocks/clock-names';
import type { Here } from '../../wording/format';
import { OrderCheck } from '../check-orders';
import type { OverlayWorld } from '../overlay-world';

/** The check of orders as the bar above a list has it; for shops that can be asked. */
export class BarCheck {
  readonly #check: OrderCheck;
  readonly #shop: string;

  /** @param changed called whenever there is something else to draw */
  constructor(world: OverlayWorld, changed: () => void) {
    this.#check = new OrderCheck(world, changed);
    this.#shop = shopName(world.marketplace.id, world.words);
  }

  /** Asks how the check stands. */
  look(): void {
    void this.#check.look();
  }

  /** Whether anything is known of it. */
  get known(): boolean {
    return this.#check.reply !== null;
  }

  get inOtherTab(): boolean {
    return this.#check.reply?.progress?.phase === 'elsewhere';
  }

  /** Whether it tells of itself: nothing else may stand in its way then. */
  get speaks(): boolean {
    return this.#check.going || this.#check.tells;
  }

  /** Whether the background did not answer its last step. */
  get unanswered(): boolean {
    return this.#check.unanswered;
  }

  /** Whether what it tells takes the place of the sums. */
  get told(): boolean {
    const { tells, reply } = this.#check;
    return tells && reply?.progress !== null;
  }

  /** Its part of the bar; null while nothing is known of it. */
  control(summary: Summary, here: Here): JSX.Element | null {
    const check = this.#check;
    const { reply, going, tells } = check;
    return (
      reply && (
        <CheckControl
          offered={reply.offered}
          progress={reply.progress}
          going={going}
          tells={tells}
          shop={this.#shop}
          sums={sumsOf(summary, here.words).join(' · ')}
          here={here}
          onGo={() => check.go()}
          onCancel={() => void check.cancel()}
          onDismiss={() => check.dismiss()}
        />
      )
    );
  }
}
