import { render } from 'preact';
import { OpenedTimeline } from '../../../components/timeline/opened-timeline';
import { panelPosition } from '../../../components/timeline/panel-position';
import { Timeline } from '../../../components/timeline/timeline';
import { own } from '../../marketplaces/nodes';
import type { Changed } from '../../protocol/messages';
import type { ShownOrder, ShownTimeline, TimelineSeat } from '../contract';
import { actionsFor } from './actions-for';
import { closeFromOutside } from './close-from-outside';
import type { PanelSurroundings } from './panel-surroundings';

/** One order's timeline: over the page from its chip, or in the page. */
export class SeatedTimeline implements ShownTimeline {
  readonly #surroundings: PanelSurroundings;
  readonly #seat: TimelineSeat;
  readonly #over = new AbortController();
  /** No answer came to what was done last. */
  #inDoubt = false;
  #order: ShownOrder | null = null;
  #opened = false;

  constructor(surroundings: PanelSurroundings, seat: TimelineSeat) {
    this.#surroundings = surroundings;
    this.#seat = seat;
    if (!seat.chip) return;
    const { page } = surroundings.world;
    closeFromOutside({ page, signal: this.#over.signal }, () => seat.root.host, seat.onClose);
  }

  show(order: ShownOrder): void {
    if (order.view.key !== this.#order?.view.key) this.#inDoubt = false;
    this.#order = order;
    const { world, here } = this.#surroundings;
    const { chip, place, onClose } = this.#seat;
    const answered = (changed: Changed) => {
      this.#inDoubt = changed === null;
      if (this.#order && !this.#over.signal.aborted)
        this.show({ ...this.#order, ...(changed && { view: changed }) });
    };
    const timeline = {
      ...order,
      here: here(),
      inDoubt: this.#inDoubt,
      actions: actionsFor(order.view.key, world, answered),
    };
    render(
      chip ? <OpenedTimeline {...timeline} onClose={onClose} /> : <Timeline {...timeline} />,
      place,
    );
    if (chip && !this.#opened) this.#open(chip);
  }

  #open(chip: HTMLElement): void {
    this.#opened = true;
    const panel = this.#seat.place.querySelector<HTMLElement>('.panel');
    const view = own(chip.ownerDocument, 'defaultView') ?? window;
    if (!panel) return;
    Object.assign(panel.style, panelPosition(chip.getBoundingClientRect(), view));
    // The top layer escapes every card that cuts off or covers its contents, and moves nothing on the page.
    panel.showPopover?.();
    panel.focus({ preventScroll: true });
  }

  remove(): void {
    this.#over.abort();
    render(null, this.#seat.place);
    this.#seat.chip?.focus({ preventScroll: true });
  }
}
