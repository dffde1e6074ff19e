import { shownIn } from '../../label-reader/shown';
import { attributeOf, find, holds } from '../../nodes';
import { joinedText } from '../../page-text';
import {
  quotesCancel,
  quotesConfirm,
  saysConfirm,
  saysNoConfirm,
  saysPay,
  saysRemove,
  saysTrack,
} from '../words';

/** Most buttons of one card; a card has two to five. */
const BUTTON_LIMIT = 20;

export interface Buttons {
  /** "Confirm received" is offered: the buyer has not confirmed, and the order has not completed. */
  readonly confirm: boolean;
  /** "Pay now" is offered. */
  readonly pay: boolean;
  /** The journey of a parcel can be looked at. */
  readonly tracks: boolean;
  /** The order can be cancelled, as guides call it: nothing was sent. */
  readonly cancels: boolean;
  readonly text: string;
}

/**
 * What the buttons of a card, or of a detail page's status block, prove.
 *
 * Captured cards (2025, 2026-09) carry for an order under way exactly `Confirm received` and then `Track status`, a
 * link to the tracking page; for a completed one `Add to cart` and `Remove`; for an expired one `Remove`. A completed
 * order's *detail page* carries the tracking link too, first and with others behind it. So in an unknown language only
 * this proves "not confirmed": one button that is no link, then tracking links, then at most one button: `Add to cart`
 * comes without `Remove` only before completion.
 */
export function readButtons(root: ParentNode | null): Buttons {
  const buttons = root ? outermost(root).slice(0, BUTTON_LIMIT) : [];
  const texts = buttons.map(joinedText);
  const tracks = buttons.map(
    (button, index) => isTracking(button) || saysTrack(texts[index] ?? ''),
  );
  const isPlain = (index: number) => !tracks[index] && attributeOf(buttons[index], 'href') === null;
  const last = buttons.length - 1;
  const shape =
    isPlain(0) &&
    !saysNoConfirm(texts[0] ?? '') &&
    !texts.some(saysRemove) &&
    tracks[1] === true &&
    tracks.every((track, index) => track || index === 0 || (index === last && isPlain(index)));
  const isTracked = tracks.includes(true);
  return {
    confirm: texts.some(saysConfirm) || shape || (isTracked && texts.some(quotesConfirm)),
    pay: texts.some(saysPay),
    tracks: isTracked,
    cancels: texts.some(quotesCancel),
    text: texts.join(' · '),
  };
}

const linkOf = (button: Element): string =>
  (attributeOf(button, 'href') ?? attributeOf(find(button, 'a[href]'), 'href') ?? '').slice(
    0,
    2_000,
  );
const isTracking = (button: Element): boolean => linkOf(button).includes('/p/tracking/');

/** Buttons as the page nests them: a link around a button is one. What the page hides proves nothing. */
function outermost(root: ParentNode): Element[] {
  const kept: Element[] = [];
  for (const found of shownIn(root, 'a, button, .order-item-btn'))
    if (!holds(kept.at(-1), found)) kept.push(found);
  return kept;
}
