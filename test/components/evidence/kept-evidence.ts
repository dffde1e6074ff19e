import { vi } from 'vitest';
import type { EvidenceContent } from '../../../components/evidence/evidence-content';

/** What an order has of evidence, nothing but what a test says, and what is asked of it. */
export const keptEvidence = (more: Partial<EvidenceContent> = {}) => ({
  content: {
    files: [],
    pictures: new Map(),
    keeping: { side: 1_920, original: false },
    sides: [1_280, 1_920],
    room: null,
    busy: false,
    doing: null,
    said: [],
    undo: 0,
    routes: [],
    ...more,
  } satisfies EvidenceContent,
  inPrivate: false,
  add: vi.fn(),
  keep: vi.fn(),
  change: vi.fn(),
  save: vi.fn(),
  remove: vi.fn(),
  putBack: vi.fn(),
  makeFit: vi.fn(),
});
