import type { ChipDrawing, TextFlow } from '../../core/views/drawing';
import type { QuietLine } from '../../core/views/order-view';
import { own } from '../../marketplaces/nodes';
import { copies, element, link, onPress, said } from './element';
import { icon } from './icon';

const newButton = copies((page) =>
  element(page, 'button', { type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' }),
);

/** Inert: what a page could find in our roots. */
const newPart = (name: string) =>
  copies((page) => element(page, 'span', { class: name, inert: true }));
const [newClaim, newLeft, newWhy] = [newPart('claim'), newPart('left'), newPart('why')];

/** The button of a chip, that says nothing yet. */
export function chipButton(page: Document, press: () => void): HTMLButtonElement {
  const button = newButton(page);
  onPress(button, press);
  return button;
}

/**
 * One order's date as a button: shape, date, time left and where the date comes from, on one line.
 *
 * @param before what it says by now: the background tells the same again with each answer
 */
export function drawChip(
  button: HTMLButtonElement,
  chip: ChipDrawing,
  { lang, dir }: TextFlow,
  before: ChipDrawing | null,
): void {
  if (button.lang === lang && isSame(before, chip)) return;
  const { claim, left, why, tone, estimated } = chip;
  const page = own(button, 'ownerDocument');
  button.className = `chip ${tone}${estimated ? ' estimated' : ''}`;
  button.lang = lang;
  button.dir = dir;
  // What a narrow card cuts off can still be read on hover. It names the button, too.
  button.title = [claim, left, why].filter(Boolean).join(' · ');
  // All made anew: a part that would slide sideways is a layout shift.
  button.replaceChildren(icon(page, chip.icon));
  for (const [part, text] of [
    [newClaim, claim],
    [newLeft, left],
    [newWhy, why],
  ] as const) {
    if (!text) continue;
    const said = part(page);
    said.textContent = text;
    button.append(said);
  }
}

/** Whether two drawings look the same. */
export const isSame = (one: object | null | undefined, other: object | null): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

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
  const said = line.firstElementChild;
  const hide = line.querySelector('button');
  line.title = `${text} (${source})`;
  line.lang = flow.lang;
  line.dir = flow.dir;
  if (said) said.textContent = text;
  if (hide?.firstElementChild) hide.firstElementChild.textContent = dismiss;
  hide?.setAttribute('aria-label', `${dismiss}: ${text}`);
  if (hide) onPress(hide, press);
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
