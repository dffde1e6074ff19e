import { expect, test } from 'vitest';
import { orderKey } from '../../../../lib/core/facts/order';
import type { ChipDrawing } from '../../../../lib/core/views/drawing';
import { shareTexts } from '../../../../lib/overlay/list/share-texts';

const chip = (id: string, line: ChipDrawing['line']): ChipDrawing => ({
  key: orderKey('wish', id),
  id,
  claim: 'Claim until Dec 3',
  left: null,
  why: 'by the shop’s rules',
  tone: 'soon',
  estimated: false,
  icon: '[]',
  line,
  until: 1_800_000_000_000,
});
const line = { key: 'confirm', text: 'Confirming ends it.', source: 'Wish', dismiss: 'Hide' };

test('chips say what they said', () => {
  const chips = [chip('1', line), chip('2', null), chip('3', { ...line, text: 'Another.' })];
  const before = structuredClone(chips);
  shareTexts(chips);
  expect(chips).toEqual(before);
});

test('nothing is shared but texts: each chip keeps a line of its own', () => {
  const chips = [chip('1', { ...line }), chip('2', { ...line })];
  shareTexts(chips);
  expect(chips[0]?.line).not.toBe(chips[1]?.line);
});
