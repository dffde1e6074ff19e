import { render } from 'preact';
import { CheckControl } from '../../../components/check/check-control';
import type { CheckReply } from '../../protocol/check-messages';
import { shopName } from '../../wording/clocks/clock-names';
import { OrderCheck } from './check-orders';
import type { PanelSurroundings } from './panel-surroundings';

/** Where the check of orders stands in the bar. */
interface CheckSeat {
  readonly root: ShadowRoot;
  /** Its element in the bar; what the first script drew there gives way. */
  readonly slot: HTMLElement;
  /** How all orders stand, told once the check is through. */
  readonly sums: () => string;
  /** Called whenever anything about it changed; the bar may have to make room. */
  readonly onChange: () => void;
}

/** The check of orders in the bar above a list. */
export class BarCheck {
  readonly #check: OrderCheck;
  readonly #seat: CheckSeat;
  readonly #surroundings: PanelSurroundings;

  constructor(surroundings: PanelSurroundings, seat: CheckSeat) {
    this.#surroundings = surroundings;
    this.#seat = seat;
    this.#check = new OrderCheck(surroundings.world, seat.onChange);
  }

  /** Takes what the background said to the first script, where it said nothing here yet. */
  learn(reply: CheckReply): void {
    this.#check.reply ??= reply;
  }

  /** The user's press on the button that starts it or goes on with it. */
  go(): void {
    this.#check.go();
  }

  /** Asks anew how it stands. */
  poll(): void {
    void this.#check.poll();
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

  draw(): void {
    const check = this.#check;
    const { reply, going, tells } = check;
    if (!reply) return;
    const { world, here } = this.#surroundings;
    const { slot, root, sums } = this.#seat;
    const hadFocus = slot.contains(root.activeElement);
    const control = (
      <CheckControl
        offered={reply.offered}
        progress={reply.progress}
        going={going}
        tells={tells}
        shop={shopName(world.marketplace.id, here().words)}
        sums={sums()}
        here={here()}
        onGo={() => check.go()}
        onCancel={() => void check.cancel()}
        onDismiss={() => check.dismiss()}
      />
    );
    if (!this.#taken) slot.replaceChildren();
    this.#taken = true;
    render(control, slot);
    // What the first script drew gave way; the keyboard stays where it was.
    if (hadFocus && !slot.contains(root.activeElement)) slot.querySelector('button')?.focus();
  }
  #taken = false;
}
