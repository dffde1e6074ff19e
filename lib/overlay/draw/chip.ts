import { shortPrint } from '../../core/reminders/short-print';
import type { ChipDrawing, TextFlow } from '../../core/views/drawing';
import type { QuietLine } from '../../core/views/order-view';
import { QUESTION } from '../../core/views/shapes';
import { own } from '../../marketplaces/nodes';
import { element, link, said } from './element';
import { urgencyIcon } from './icon';

/** One order's date as a button: shape, date, time left and where the date comes from, on one line. */
export class Chip {
  readonly element: HTMLButtonElement;
  readonly #page: Document;
  /** A print of what is drawn. */
  #drawn = '';

  constructor(page: Document, press: () => void) {
    this.#page = page;
    this.element = element(page, 'button', { type: 'button', 'aria-haspopup': 'dialog' });
    this.element.addEventListener('click', (event) => {
      if (event.isTrusted) press();
    });
    this.open = false;
  }

  set open(open: boolean) {
    this.element.setAttribute('aria-expanded', `${open}`);
  }

  /** Whether its timeline is on the way. */
  set busy(busy: boolean) {
    this.element.toggleAttribute('aria-busy', busy);
  }

  draw(chip: ChipDrawing, flow: TextFlow): void {
    const drawn = shortPrint(JSON.stringify([chip, flow]));
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    const { claim, left, why, tone, estimated, icon } = chip;
    const button = this.element;
    const page = this.#page;
    button.className = `chip ${tone}${estimated ? ' estimated' : ''}`;
    button.lang = flow.lang;
    button.dir = flow.dir;
    // What a narrow card cuts off can still be read on hover. It names the button, too.
    button.title = [claim, left, why].filter(Boolean).join(' · ');
    // Inert: what a page could find in our roots. All made anew: a part that would slide sideways is a layout shift.
    const part = (name: string, text: string | null) =>
      text && element(page, 'span', { class: name, inert: true }, text);
    button.replaceChildren(
      urgencyIcon(page, JSON.parse(icon)),
      ...[part('claim', claim), part('left', left), part('why', why)].filter((each) => !!each),
    );
  }
}

/**
 * Stands beside a chip: what pressing a button of the page starts and ends, until a person takes it away. Inert as the
 * chip's own words are, and few elements, for a list may have a thousand; the button's name says it all aloud.
 */
export function lineBeside(
  page: Document,
  { text, source, dismiss }: QuietLine,
  flow: TextFlow,
  press: () => void,
): HTMLElement {
  const seen = (words: string) => element(page, 'span', { inert: true }, words);
  const name = `${dismiss}: ${text}`;
  const hide = element(
    page,
    'button',
    { type: 'button', class: 'link', 'aria-label': name },
    seen(dismiss),
  );
  hide.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  return element(
    page,
    'p',
    { class: 'line', title: `${text} (${source})`, ...flow },
    seen(text),
    hide,
  );
}

/** Stands on a card of which nothing is known, so that silence is never taken for "nothing to claim". */
export const unreadChip = (
  page: Document,
  { claim, why, name }: { readonly claim: string; readonly why: string; readonly name: string },
  flow: TextFlow,
): HTMLElement =>
  element(
    page,
    'details',
    { class: 'unread', ...flow },
    element(
      page,
      'summary',
      { class: 'chip quiet', 'aria-label': name },
      urgencyIcon(page, QUESTION),
      element(page, 'span', { class: 'claim' }, said(page, claim)),
    ),
    element(page, 'p', { class: 'reason' }, said(page, why)),
  );

/** Hangs under a chip whose timeline cannot come: why, and where else it can be read. */
export function cannotNote(
  page: Document,
  text: string,
  way: { readonly text: string; readonly href: string },
): HTMLElement {
  const note = element(page, 'p', { class: 'reason', role: 'status' }, said(page, text), ' ');
  own(note, 'append').call(note, link(page, way.text, way.href));
  return note;
}
