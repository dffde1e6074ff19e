import type { PageTexts, TextFlow } from '../../core/views/drawing';
import { button, element, link, said } from './element';
import { brand } from './icon';

/** How a bar is called, and how its close button is. */
export interface BarNames {
  readonly flow: TextFlow;
  readonly name: string;
  readonly close: string;
}

export const barNames = ({ flow, texts }: PageTexts): BarNames => ({
  flow,
  name: texts.barName,
  close: texts.panelClose,
});

/** A sentence with what can be done about it. */
export interface BarNote {
  readonly text: string;
  /** Made anew at each drawing. */
  readonly actions: () => readonly HTMLElement[];
  readonly onClose: () => void;
}

const closeButton = (page: Document, name: string, onClose: () => void): HTMLButtonElement => {
  const close = button(page, '×', { class: 'close' }, () => {
    const bar = close.closest('section');
    // The keyboard goes on to what can be done next, or stays in the bar.
    (bar?.querySelector<HTMLElement>('.row button') ?? bar)?.focus();
    onClose();
  });
  close.setAttribute('aria-label', name);
  return close;
};

const spaced = (children: readonly HTMLElement[]): (Node | string)[] =>
  children.flatMap((child) => [' ', child]);

/** A bar that says one thing: why there are no orders to sum up, and what to do. */
export function noticeBar(
  page: Document,
  { flow, name, close }: BarNames,
  notice: BarNote & { readonly link?: { readonly text: string; readonly href: string } | null },
): HTMLElement {
  const way = notice.link && link(page, notice.link.text, notice.link.href);
  return element(
    page,
    'section',
    { ...flow, class: 'bar', 'aria-label': name },
    brand(page),
    element(page, 'p', {}, said(page, notice.text), ' ', way ?? null),
    ...spaced(notice.actions()),
    closeButton(page, close, notice.onClose),
  );
}

/** Says that no answer came. */
export const silenceBar = (page: Document, texts: PageTexts, onClose: () => void): HTMLElement =>
  noticeBar(page, barNames(texts), { text: texts.texts.noAnswer, actions: () => [], onClose });

/** What the bar above a list says. */
export interface SumsText {
  readonly first: string;
  readonly more: readonly string[];
  /** What stands in its slot takes the place of the sums. */
  readonly told: boolean;
  /** What is wrong with the reading of the page, told beside the sums. */
  readonly note: BarNote | null;
}

/** One line above the list: what closes, how much money is in it, what is not known yet; and a slot for the check. */
export class SumsBar {
  readonly element: HTMLElement;
  /** Where the check of orders stands. */
  readonly slot: HTMLElement;
  readonly #page: Document;
  readonly #names: BarNames;
  #text: HTMLElement | null = null;
  #close: HTMLElement | null = null;
  #drawn = '';

  constructor(page: Document, names: BarNames) {
    this.#page = page;
    this.#names = names;
    this.slot = element(page, 'div', { class: 'slot' });
    this.element = element(
      page,
      'section',
      { ...names.flow, 'aria-label': names.name, tabindex: -1 },
      brand(page),
      this.slot,
    );
  }

  draw({ first, more, told, note }: SumsText): void {
    this.element.className = told || note ? 'bar told' : 'bar';
    const drawn = JSON.stringify([first, more, told, note?.text]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const page = this.#page;
    this.#text?.remove();
    this.#close?.remove();
    const rest = more.length > 0 ? said(page, ` · ${more.join(' · ')}`) : null;
    const noted =
      note &&
      element(page, 'span', { class: 'note' }, said(page, note.text), ...spaced(note.actions()));
    // Other words are another paragraph: words that slide sideways would count as a shift of the layout.
    this.#text = told
      ? null
      : element(
          page,
          'p',
          {},
          element(page, 'strong', {}, said(page, first)),
          element(page, 'span', { class: 'more' }, rest),
          noted,
        );
    if (this.#text) this.slot.before(this.#text);
    this.#close = note && closeButton(page, this.#names.close, note.onClose);
    if (this.#close) this.slot.after(this.#close);
  }
}
