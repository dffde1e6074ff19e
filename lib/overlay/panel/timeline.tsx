import { render } from 'preact';
import { OpenedTimeline } from '../../../components/timeline/opened-timeline';
import { panelPosition } from '../../../components/timeline/panel-position';
import { Timeline } from '../../../components/timeline/timeline';
import type { OrderView } from '../../core/views/order-view';
import { own } from '../../marketplaces/nodes';
import type { Changed } from '../../protocol/messages';
import type { ShownOrder, ShownTimeline, TimelineSeat } from '../contract';
import { actionsFor } from './actions-for';
import { closeFromOutside } from './close-from-outside';
import type { PanelSurroundings } from './panel-surroundings';

type Drawn = ShownOrder & { readonly view: OrderView };

/** One order's timeline: over the page from its chip, or in the page. */
export class SeatedTimeline implements ShownTimeline {
  readonly #surroundings: PanelSurroundings;
  readonly #seat: TimelineSeat;
  readonly #place: HTMLElement;
  readonly #over = new AbortController();
  /** No answer came to what was done last. */
  #inDoubt = false;
  #wanted: ShownOrder | null = null;
  #order: Drawn | null = null;
  #opened = false;

  constructor(surroundings: PanelSurroundings, seat: TimelineSeat) {
    this.#surroundings = surroundings;
    this.#seat = seat;
    const { page } = surroundings.world;
    this.#place = own(page, 'createElement').call(page, 'div');
    seat.holder.append(this.#place);
    if (!seat.chip) return;
    closeFromOutside({ page, signal: this.#over.signal }, () => seat.root.host, seat.onClose);
  }

  async show(order: ShownOrder): Promise<void> {
    const { ask } = this.#surroundings.world;
    const { key } = order;
    this.#wanted = order;
    const view = order.view ?? (await ask('viewOrder', { key }));
    if (this.#wanted !== order || this.#over.signal.aborted) return;
    if (!view) throw new Error('there is no such order');
    this.#draw({ ...order, view });
  }

  #draw(order: Drawn): void {
    if (order.key !== this.#order?.key) this.#inDoubt = false;
    this.#order = order;
    const { world, here } = this.#surroundings;
    const { chip, onClose } = this.#seat;
    const answered = (changed: Changed) => {
      this.#inDoubt = changed === null;
      if (this.#order && !this.#over.signal.aborted)
        this.#draw({ ...this.#order, ...(changed && { view: changed }) });
    };
    const timeline = {
      ...order,
      here: here(),
      inDoubt: this.#inDoubt,
      actions: actionsFor(order.key, world, answered),
      isOwnPage: !chip && this.#isDetailPage(),
    };
    render(
      chip ? <OpenedTimeline {...timeline} onClose={onClose} /> : <Timeline {...timeline} />,
      this.#place,
    );
    if (chip && !this.#opened) this.#open(chip);
  }

  #isDetailPage(): boolean {
    const { page, marketplace } = this.#surroundings.world;
    return marketplace.site.pageKind(page.location) === 'detail';
  }

  #open(chip: HTMLElement): void {
    this.#opened = true;
    const element = this.#place;
    const panel = element.querySelector<HTMLElement>('.panel');
    const view = own(chip.ownerDocument, 'defaultView') ?? window;
    if (!panel) return;
    Object.assign(panel.style, panelPosition(chip.getBoundingClientRect(), view));
    // The top layer escapes every card that cuts off or covers its contents, and moves nothing on the page.
    panel.showPopover?.();
    panel.focus({ preventScroll: true });
  }

  remove(): void {
    this.#over.abort();
    render(null, this.#place);
    this.#place.remove();
    if (this.#opened) this.#seat.chip?.focus({ preventScroll: true });
  }
}
