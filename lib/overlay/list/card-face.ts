import type { OrderKey } from '../../core/facts/order';
import type { ChipDrawing, PageTexts, TextFlow } from '../../core/views/drawing';
import { Chip, cannotNote, lineBeside, unreadChip } from '../draw/chip';
import { element } from '../draw/element';
import { rootOf } from '../host/shadow';
import type { Card } from './card';

type Dismiss = (key: OrderKey, line: string) => void;

/** What stands in the host of one card. */
export class CardFace {
  readonly root: ShadowRoot;
  readonly #page: Document;
  readonly #press: () => void;
  readonly #dismiss: Dismiss;
  #content: HTMLElement | null = null;
  #chip: Chip | null = null;
  #note: HTMLElement | null = null;
  #line: HTMLElement | null = null;
  #lined = '';
  #unread = '';

  /**
   * @param press the user presses the chip
   * @param dismiss the user takes away what stands beside it
   */
  constructor(page: Document, host: HTMLElement, press: () => void, dismiss: Dismiss) {
    this.#page = page;
    this.#press = press;
    this.#dismiss = dismiss;
    this.root = rootOf(host);
  }

  /** The chip, and what holds it; null while there is none. */
  get seat(): { readonly element: HTMLElement; readonly chip: Chip } | null {
    return this.#chip && this.#content && { element: this.#content, chip: this.#chip };
  }

  showChip(drawing: ChipDrawing, flow: TextFlow): void {
    if (!this.#chip) {
      this.#chip = new Chip(this.#page, this.#press);
      this.#show(element(this.#page, 'div', { class: 'seat' }, this.#chip.element));
    }
    this.#chip.draw(drawing, flow);
    this.#showLine(drawing, flow);
  }

  #showLine({ key, line }: ChipDrawing, flow: TextFlow): void {
    const lined = line ? `${line.key} ${line.text}` : '';
    const seat = this.#content;
    if (lined === this.#lined || !seat) return;
    this.#lined = lined;
    this.#line?.remove();
    this.#line =
      line &&
      lineBeside(this.#page, line, flow, () => {
        this.#line?.remove();
        seat.className = 'seat';
        this.#dismiss(key, line.key);
      });
    seat.className = line ? 'seat lined' : 'seat';
    if (this.#line) seat.append(this.#line);
  }

  /** Says on a card why nothing is known of it. */
  showUnread(words: { readonly claim: string; readonly why: string }, texts: PageTexts): void {
    const unread = JSON.stringify(words);
    if (unread === this.#unread) return;
    const name = texts.texts.chipUnread;
    const shape = texts.icons.question;
    this.clear();
    this.#unread = unread;
    this.#show(unreadChip(this.#page, { ...words, name, shape }, texts.flow));
  }

  /** Says under the chip why its timeline does not come, and where the order can be read; null takes that away. */
  tellCannot(texts: PageTexts | null, href: string): void {
    this.#note?.remove();
    this.#note = null;
    if (!texts || !this.#content) return;
    const { panelCannot, actionOpenOrder } = texts.texts;
    this.#note = cannotNote(this.#page, panelCannot, { text: actionOpenOrder, href });
    this.#content.append(this.#note);
  }

  clear(): void {
    this.#show(null);
    this.#chip = null;
    this.#note = null;
    this.#line = null;
    this.#lined = '';
    this.#unread = '';
  }

  #show(content: HTMLElement | null): void {
    this.#content?.remove();
    this.#content = content;
    if (content) this.root.append(content);
  }
}

/** What to say on a card without a date; null where it has one, or may still get it. */
export function unreadWords(
  { failed, unanswered }: Pick<Card, 'failed' | 'unanswered'>,
  isKnown: boolean,
  texts: () => PageTexts,
): { readonly claim: string; readonly why: string } | null {
  if (failed) {
    const { chipUnread, chipUnreadWhy } = texts().texts;
    return { claim: chipUnread, why: chipUnreadWhy };
  }
  if (isKnown || !unanswered) return null;
  const { chipNoAnswer, noAnswer } = texts().texts;
  return { claim: chipNoAnswer, why: noAnswer };
}
