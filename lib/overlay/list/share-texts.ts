import type { ChipDrawing } from '../../core/views/drawing';

/**
 * Keeps one copy of what many chips say: an answer brings each text as often as it is said, and half of a list's orders
 * may say the same.
 */
export function shareTexts(chips: readonly ChipDrawing[]): void {
  const known = new Map<string, string>();
  for (const part of chips.flatMap((chip) => [chip, chip.line ?? {}]))
    for (const [name, text] of Object.entries(part)) {
      if (typeof text !== 'string') continue;
      const first = known.get(text) ?? text;
      known.set(text, first);
      Reflect.set(part, name, first);
    }
}
