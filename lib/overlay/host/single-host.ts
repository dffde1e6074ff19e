import type { Theme } from '../../core/views/drawing';
import type { Place } from '../../marketplaces/marketplace';
import { own } from '../../marketplaces/nodes';
import { createHost } from './host-element';
import { MOST_MOVES } from './most-moves';
import { shadowOf } from './shadow';

/** A host of ours that a page has once: the summary bar, the panel, the notice. */
export interface SingleHost {
  readonly element: HTMLElement;
  /** What its contents are drawn into. */
  readonly root: ShadowRoot;
  /** Whether the user closed what stood in it. */
  readonly dismissed: boolean;
  /**
   * Puts the host into its place, again where the page threw it out. A page that keeps doing so is left alone, and so
   * is what the user closed.
   *
   * @param find the place, asked for where it is not in one
   */
  place(find: () => Place | null): void;
  /**
   * Puts it over the page's lower edge where it is in no place: nothing moves and nothing is hidden for good.
   */
  float(): void;
  /** Shows this, and nothing else. */
  draw(content: HTMLElement | null): void;
  readonly paint: (theme: Theme) => void;
  readonly dismiss: () => void;
  readonly remove: () => void;
}

/** @param part what it is; the stylesheet knows its height by this name */
export function singleHost(page: Document, part: 'bar' | 'panel'): SingleHost {
  const element = createHost(page);
  const { dataset } = element;
  dataset.part = part;
  dataset.theme = 'light';
  let moves = 0;
  let dismissed = false;
  let drawn: HTMLElement | null = null;
  const remove = () => {
    element.remove();
    delete dataset.floating;
  };
  const mayMove = () => {
    moves += 1;
    return moves <= MOST_MOVES;
  };
  return {
    element,
    get root() {
      return shadowOf(element);
    },
    get dismissed() {
      return dismissed;
    },
    place(find) {
      // Over the page's edge is no place.
      if (dismissed || (element.isConnected && dataset.floating === undefined)) return;
      const place = find();
      if (!place || !mayMove()) return;
      delete dataset.floating;
      own(place.parent, 'insertBefore').call(place.parent, element, place.before);
    },
    float() {
      const body = own(page, 'body');
      if (element.isConnected || !body || !mayMove()) return;
      dataset.floating = '';
      own(body, 'append').call(body, element);
    },
    draw(content) {
      if (content === drawn) return;
      drawn?.remove();
      drawn = content;
      if (content) shadowOf(element).append(content);
    },
    paint(theme) {
      dataset.theme = theme;
    },
    dismiss() {
      dismissed = true;
      remove();
    },
    remove,
  };
}
