import { render } from 'preact';
import { CheckControl } from '../../../components/check/check-control';
import { shopName } from '../../wording/clocks/clock-names';
import type { CheckSeat, ShownCheck } from '../contract';
import { OrderCheck } from './check-orders';
import type { PanelSurroundings } from './panel-surroundings';

/** The check of orders in the bar above a list, from the press on its button on. */
export class BarCheck implements ShownCheck {
  readonly #check: OrderCheck;
  readonly #seat: CheckSeat;
  readonly #surroundings: PanelSurroundings;

  constructor(surroundings: PanelSurroundings, seat: CheckSeat) {
    this.#surroundings = surroundings;
    this.#seat = seat;
    this.#check = new OrderCheck(surroundings.world, () => seat.onChange(), seat.reply);
  }

  go(): void {
    this.#check.go();
  }

  poll(): void {
    void this.#check.poll();
  }

  get inOtherTab(): boolean {
    return this.#check.reply?.progress?.phase === 'elsewhere';
  }

  get speaks(): boolean {
    return this.#check.going || this.#check.tells;
  }

  get unanswered(): boolean {
    return this.#check.unanswered;
  }

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
