import type { PageTexts } from '../../core/views/drawing';
import type { ShownNotes } from '../contract';
import { button, element, said } from './element';
import { icon } from './icon';

const closeButton = (page: Document, name: string, onClose: () => void): HTMLButtonElement => {
  const close = button(page, '×', { class: 'close', 'aria-label': name }, () => {
    const bar = close.closest('section');
    // The keyboard goes on to what can be done next, or stays in the bar.
    (bar?.querySelector<HTMLElement>('.row button') ?? bar)?.focus();
    onClose();
  });
  return close;
};

/** A bar that says one thing, and nothing can be done about it here. */
export function plainBar(
  page: Document,
  { flow, texts, icons }: PageTexts,
  text: string,
  onClose: () => void,
): HTMLElement {
  return element(
    page,
    'section',
    { ...flow, class: 'bar', 'aria-label': texts.barName },
    icon(page, icons.brand),
    element(page, 'p', {}, said(page, text)),
    closeButton(page, texts.panelClose, onClose),
  );
}

/** What the bar above a list says. */
export interface SumsText {
  readonly first: string;
  readonly more: readonly string[];
  /** What stands in its slot takes the place of the sums. */
  readonly told: boolean;
  /** What is wrong with the reading of the page, told beside the sums. */
  readonly notes: ShownNotes | null;
}

/** One line above the list: what closes, how much money is in it, what is not known yet; and a slot for the check. */
export class SumsBar {
  readonly element: HTMLElement;
  /** Where the check of orders stands. */
  readonly slot: HTMLElement;
  readonly #page: Document;
  #text: HTMLElement | null = null;
  #close: HTMLElement | null = null;
  #drawn = '';

  constructor(page: Document, { flow, texts, icons }: PageTexts) {
    this.#page = page;
    this.slot = element(page, 'div', { class: 'slot' });
    this.element = element(
      page,
      'section',
      { ...flow, 'aria-label': texts.barName, tabindex: -1 },
      icon(page, icons.brand),
      this.slot,
    );
  }

  draw({ first, more, told, notes }: SumsText): void {
    const note = notes?.text() ?? null;
    this.element.className = told || note !== null ? 'bar told' : 'bar';
    const drawn = JSON.stringify([first, more, told, note]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const page = this.#page;
    this.#text?.remove();
    this.#close?.remove();
    const rest = more.length > 0 ? said(page, ` · ${more.join(' · ')}`) : null;
    const noted = note === null ? null : notes?.note();
    // Other words are another paragraph: words that slide sideways would count as a shift of the layout.
    this.#text = told
      ? null
      : element(
          page,
          'p',
          {},
          element(page, 'strong', {}, said(page, first)),
          element(page, 'span', { class: 'more' }, rest),
          noted?.words ?? null,
        );
    if (this.#text) this.slot.before(this.#text);
    this.#close = noted?.close ?? null;
    if (this.#close) this.slot.after(this.#close);
  }
}
