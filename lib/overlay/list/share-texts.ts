import type { ChipDrawing } from '../../core/views/drawing';

/**
 * Keeps one copy of what many chips say: an answer brings each text as often as it is said, and half of a list's orders
 * may say the same.
 */
export function shareTexts(chips: readonly ChipDrawing[]): void {
  const known = new Map<string, string>();
  const shared = <Text extends string | null>(text: Text): Text | string => {
    if (text === null) return text;
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return first ?? text;
  };
  for (const chip of chips) {
    const { claim, left, why, icon, line } = chip;
    Object.assign(chip, {
      claim: shared(claim),
      left: shared(left),
      why: shared(why),
      icon: shared(icon),
    });
    if (line)
      Object.assign(line, {
        key: shared(line.key),
        text: shared(line.text),
        source: shared(line.source),
        dismiss: shared(line.dismiss),
      });
  }
}
