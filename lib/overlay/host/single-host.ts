import type { Theme } from '../../core/views/drawing';
import type { Place } from '../../marketplaces/marketplace';
import { own } from '../../marketplaces/nodes';
import { createHost } from './host-element';
import { MOST_MOVES } from './most-moves';
import { shadowOf } from './shadow';

/** A host of ours that a page has once: the summary bar, the panel, the notice. */
export class SingleHost {
  readonly element: HTMLElement;
  readonly #page: Document;
  #moves = 0;
  /** Whether the user closed what stood in it. */
  dismissed = false;

  /** @param part what it is; the stylesheet knows its height by this name */
  constructor(page: Document, part: 'bar' | 'panel') {
    this.#page = page;
    this.element = createHost(page);
    this.element.dataset.part = part;
  }

  /** In its place in the page; over the page's edge does not count. */
  get placed(): boolean {
    return this.element.isConnected && this.element.dataset.floating === undefined;
  }

  /** Puts the host into its place, again where the page threw it out. A page that keeps doing so is left alone. */
  place(place: Place | null): void {
    if (place === null || this.placed || !this.#mayMove()) return;
    delete this.element.dataset.floating;
    own(place.parent, 'insertBefore').call(place.parent, this.element, place.before);
  }

  /**
   * Puts it over the page's lower edge, for pages that offer no place: nothing moves and nothing is hidden for good.
   */
  float(): void {
    const body = own(this.#page, 'body');
    if (this.element.isConnected || !body || !this.#mayMove()) return;
    this.element.dataset.floating = '';
    own(body, 'append').call(body, this.element);
  }

  #mayMove(): boolean {
    this.#moves += 1;
    return this.#moves <= MOST_MOVES;
  }

  /** What its contents are drawn into. */
  get root(): ShadowRoot {
    return shadowOf(this.element);
  }

  /** Shows this, and nothing else. */
  draw(content: HTMLElement | null, theme: Theme): void {
    this.element.dataset.theme = theme;
    if (content === this.#content) return;
    this.#content?.remove();
    this.#content = content;
    if (content) this.root.append(content);
  }
  #content: HTMLElement | null = null;

  readonly dismiss = (): void => {
    this.dismissed = true;
    this.remove();
  };

  remove(): void {
    this.element.remove();
    delete this.element.dataset.floating;
  }
}
