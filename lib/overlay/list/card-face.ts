import type { ChipDrawing, PageTexts, TextFlow } from '../../core/views/drawing';
import {
  cannotNote,
  chipButton,
  drawChip,
  isSame,
  lineBeside,
  type Unread,
  unreadChip,
} from '../draw/chip';
import { element } from '../draw/element';
import { shadowOf } from '../host/shadow';

/** What stands in the host of one card. */
export interface Face {
  readonly root: ShadowRoot;
  /** What holds all of it; null: nothing stands there. */
  content: HTMLElement | null;
  chip: HTMLButtonElement | null;
  /** What the chip says. */
  said: ChipDrawing | null;
  /** What stands beside it. */
  line: HTMLElement | null;
  /** Why its timeline does not come. */
  note: HTMLElement | null;
  /** What is said of a card of which nothing is known. */
  unread: Unread | null;
}

const NOTHING = { content: null, chip: null, said: null, line: null, note: null, unread: null };

export const newFace = (host: HTMLElement): Face => ({ root: shadowOf(host), ...NOTHING });

function show(face: Face, content: HTMLElement | null, more: Partial<Face> = {}): void {
  face.content?.remove();
  Object.assign(face, NOTHING, { content }, more);
  if (content) face.root.append(content);
}
export const clear = (face: Face): void => show(face, null);

/**
 * @param press the user presses the chip
 * @param dismiss the user takes away the line beside it
 */
export function showChip(
  face: Face,
  chip: ChipDrawing,
  flow: TextFlow,
  press: () => void,
  dismiss: () => void,
): void {
  const page = face.root.ownerDocument;
  if (!face.chip) {
    const made = chipButton(page, press);
    show(face, element(page, 'div', { class: 'seat' }, made), { chip: made });
  }
  const { chip: button, content: seat, said } = face;
  if (!button || !seat) return;
  drawChip(button, chip, flow, said);
  face.said = chip;
  const { line } = chip;
  if (isSame(said?.line ?? null, line)) return;
  face.line?.remove();
  seat.className = line ? 'seat lined' : 'seat';
  face.line =
    line &&
    lineBeside(page, line, flow, () => {
      face.line?.remove();
      seat.className = 'seat';
      dismiss();
    });
  if (face.line) seat.append(face.line);
}

/** Says on a card why nothing is known of it. */
export function showUnread(face: Face, unread: Unread, texts: PageTexts): void {
  if (isSame(face.unread, unread)) return;
  show(face, unreadChip(face.root.ownerDocument, unread, texts), { unread });
}

/** Says under the chip why its timeline does not come, and where the order can be read; null takes that away. */
export function tellCannot(face: Face, texts: PageTexts | null, href: string): void {
  face.note?.remove();
  face.note = null;
  if (!texts || !face.content) return;
  face.note = cannotNote(face.root.ownerDocument, texts, href);
  face.content.append(face.note);
}

/** What to say on a card without a date; null where it has one, or may still get it. */
export function unreadWords(
  { failed, unanswered }: { readonly failed: boolean; readonly unanswered: boolean },
  isKnown: boolean,
  texts: () => PageTexts,
): Unread | null {
  if (failed) {
    const { chipUnread: claim, chipUnreadWhy: why } = texts().texts;
    return { claim, why };
  }
  if (isKnown || !unanswered) return null;
  const { chipNoAnswer: claim, noAnswer: why } = texts().texts;
  return { claim, why };
}
