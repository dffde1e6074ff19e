import type { ChipDrawing, TextFlow } from '../../core/views/drawing';
import type { QuietLine } from '../../core/views/order-view';
import { own } from '../../marketplaces/nodes';
import { copies, element, link, said } from './element';
import { icon } from './icon';

const newButton = copies((page) =>
  element(page, 'button', { type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' }),
);

/** Inert: what a page could find in our roots. */
const newPart = (name: string) =>
  copies((page) => element(page, 'span', { class: name, inert: true }));
const [newClaim, newLeft, newWhy] = [newPart('claim'), newPart('left'), newPart('why')];

/** One order's date as a button: shape, date, time left and where the date comes from, on one line. */
export class Chip {
  readonly element: HTMLButtonElement;
  readonly #page: Document;
  #drawn: readonly [ChipDrawing, TextFlow] | null = null;

  constructor(page: Document, press: () => void) {
    this.#page = page;
    this.element = newButton(page);
    this.element.addEventListener('click', (event) => {
      if (event.isTrusted) press();
    });
  }

  set open(open: boolean) {
    this.element.setAttribute('aria-expanded', `${open}`);
  }

  /** Whether its timeline is on the way. */
  set busy(busy: boolean) {
    this.element.toggleAttribute('aria-busy', busy);
  }

  draw(chip: ChipDrawing, flow: TextFlow): void {
    const isShown = this.#shows(chip, flow);
    // The older of two that say the same need not be kept.
    this.#drawn = [chip, flow];
    if (isShown) return;
    const { claim, left, why, tone, estimated } = chip;
    const button = this.element;
    const page = this.#page;
    button.className = `chip ${tone}${estimated ? ' estimated' : ''}`;
    button.lang = flow.lang;
    button.dir = flow.dir;
    // What a narrow card cuts off can still be read on hover. It names the button, too.
    button.title = [claim, left, why].filter(Boolean).join(' · ');
    // All made anew: a part that would slide sideways is a layout shift.
    button.replaceChildren(icon(page, chip.icon));
    const say = (part: (page: Document) => HTMLElement, text: string | null) => {
      if (!text) return;
      const said = part(page);
      said.textContent = text;
      button.append(said);
    };
    say(newClaim, claim);
    say(newLeft, left);
    say(newWhy, why);
  }

  /** The background tells the same again with each answer. */
  #shows(chip: ChipDrawing, flow: TextFlow): boolean {
    if (this.#drawn === null) return false;
    const [before, beforeFlow] = this.#drawn;
    if (before === chip && beforeFlow === flow) return true;
    return JSON.stringify(this.#drawn) === JSON.stringify([chip, flow]);
  }
}

const newLine = copies((page) => {
  const hide = element(page, 'button', { type: 'button', class: 'link' });
  hide.append(element(page, 'span', { inert: true }));
  return element(page, 'p', { class: 'line' }, element(page, 'span', { inert: true }), hide);
});

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
  const line = newLine(page);
  const { firstElementChild: said, lastElementChild: hide } = line;
  line.title = `${text} (${source})`;
  line.lang = flow.lang;
  line.dir = flow.dir;
  if (said) said.textContent = text;
  if (hide?.firstElementChild) hide.firstElementChild.textContent = dismiss;
  hide?.setAttribute('aria-label', `${dismiss}: ${text}`);
  hide?.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  return line;
}

/** Stands on a card of which nothing is known, so that silence is never taken for "nothing to claim". */
export const unreadChip = (
  page: Document,
  {
    claim,
    why,
    name,
    shape,
  }: {
    readonly claim: string;
    readonly why: string;
    readonly name: string;
    readonly shape: string;
  },
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
      icon(page, shape),
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
