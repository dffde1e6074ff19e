import type { Piece } from '../../label-reader/shown';

/** Behind the id stand a button to copy it, the label of the order's time and the time; in front of it the total. */
const BEHIND = 4;
const IN_FRONT = 6;
const LONGEST = 44;

/**
 * The texts around an order's id, a line each, for the background to read (`unlabelled.ts`); null where known labels
 * told all of it.
 *
 * @param told what known labels told: the order's time, which stands behind the id, and the total, in front of it
 */
export function textsAround(
  pieces: readonly Piece[],
  id: string,
  told: { readonly placed: boolean; readonly total: boolean },
): string | null {
  const at = pieces.findIndex(({ text }) => text.split(/[\s:：]+/).includes(id));
  if (at < 0 || (told.placed && told.total)) return null;
  const front = told.total ? [] : pieces.slice(Math.max(0, at - IN_FRONT), at);
  const behind = pieces.slice(at, at + 1 + (told.placed ? 0 : BEHIND));
  // An amount stands at the end of its text.
  const texts = [
    ...front.map(({ text }) => text.slice(-LONGEST)),
    ...behind.map(({ text }) => text.slice(0, LONGEST)),
  ];
  return texts.join('\n');
}
