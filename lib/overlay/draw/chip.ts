import type { ChipDrawing, PageTexts, TextFlow } from '../../core/views/drawing';
import type { QuietLine } from '../../core/views/order-view';
import { own } from '../../marketplaces/nodes';
import { copies, element, link, onPress, said } from './element';
import { icon } from './icon';

const newButton = copies((page) =>
  element(page, 'button', { type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' }),
);

/** Inert: what a page could find in our roots. */
const newPart = copies((page) => element(page, 'span', { inert: '' }));
const PARTS = ['claim', 'left', 'why'] as const;

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
  const { tone, estimated } = chip;
  const page = own(button, 'ownerDocument');
  button.className = `chip ${tone}${estimated ? ' estimated' : ''}`;
  button.lang = lang;
  button.dir = dir;
  // What a narrow card cuts off can still be read on hover. It names the button, too.
  button.title = PARTS.flatMap((part) => chip[part] || []).join(' · ');
  // All made anew: a part that would slide sideways is a layout shift.
  button.replaceChildren(icon(page, chip.icon));
  for (const part of PARTS) {
    const text = chip[part];
    if (!text) continue;
    const said = newPart(page);
    said.className = part;
    said.textContent = text;
    button.append(said);
  }
}

/** Whether two drawings look the same. */
export const isSame = (one: object | null | undefined, other: object | null): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

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
  const inert = (words: string) => element(page, 'span', { inert: '' }, words);
  const named = { type: 'button', class: 'link', 'aria-label': `${dismiss}: ${text}` };
  const hide = element(page, 'button', named, inert(dismiss));
  onPress(hide, press);
  const title = `${text} (${source})`;
  return element(page, 'p', { ...flow, class: 'line', title }, inert(text), hide);
}

/** Why nothing is known of a card. */
export interface Unread {
  readonly claim: string;
  readonly why: string;
}

/** Stands on a card of which nothing is known, so that silence is never taken for "nothing to claim". */
export const unreadChip = (
  page: Document,
  { claim, why }: Unread,
  { texts, icons, flow }: PageTexts,
): HTMLElement =>
  element(
    page,
    'details',
    { class: 'unread', ...flow },
    element(
      page,
      'summary',
      { class: 'chip quiet', 'aria-label': texts.chipUnread },
      icon(page, icons.question),
      element(page, 'span', { class: 'claim' }, said(page, claim)),
    ),
    element(page, 'p', { class: 'reason' }, said(page, why)),
  );

/**
 * Hangs under a chip whose timeline cannot come: why, and where else it can be read.
 *
 * @param href of the order's own page
 */
export const cannotNote = (page: Document, { texts }: PageTexts, href: string): HTMLElement =>
  element(
    page,
    'p',
    { class: 'reason', role: 'status' },
    said(page, texts.panelCannot),
    ' ',
    link(page, texts.actionOpenOrder, href),
  );
