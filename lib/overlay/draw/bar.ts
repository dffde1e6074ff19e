import type { PageTexts } from '../../core/views/drawing';
import { button, element, said } from './element';
import { icon } from './icon';

const newBar = (
  page: Document,
  { flow, texts, icons }: PageTexts,
  ...parts: readonly HTMLElement[]
): HTMLElement =>
  element(
    page,
    'section',
    { ...flow, class: 'bar', 'aria-label': texts.barName, tabindex: '-1' },
    icon(page, icons.brand),
    ...parts,
  );

/** A bar that says one thing, and nothing can be done about it here. */
export const plainBar = (
  page: Document,
  texts: PageTexts,
  text: string,
  onClose: () => void,
): HTMLElement =>
  newBar(
    page,
    texts,
    element(page, 'p', {}, said(page, text)),
    button(page, '×', { class: 'close', 'aria-label': texts.texts.panelClose }, onClose),
  );

/** One line above the list: what closes, how much money is in it, what is not known yet. */
export interface SumsBar {
  readonly element: HTMLElement;
  /** Where the check of orders stands. */
  readonly slot: HTMLElement;
  say(first: string, more: readonly string[]): void;
}

export function sumsBar(page: Document, texts: PageTexts): SumsBar {
  const slot = element(page, 'div', { class: 'slot' });
  let text: HTMLElement | null = null;
  let drawn = '';
  const say = (first: string, more: readonly string[]) => {
    const rest = more.map((part) => ` · ${part}`).join('');
    if (drawn === first + rest) return;
    drawn = first + rest;
    text?.remove();
    // Other words are another paragraph: words that slide sideways would count as a shift of the layout.
    text = element(
      page,
      'p',
      {},
      element(page, 'strong', {}, said(page, first)),
      element(page, 'span', { class: 'more' }, rest && said(page, rest)),
    );
    slot.before(text);
  };
  return { element: newBar(page, texts, slot), slot, say };
}
