import { vi } from 'vitest';
import type { KeptFile } from '../../../../lib/ports/evidence-store';
import type { EvidenceWorld } from '../../../../lib/ports/evidence-world';

/** When it is in this world. */
export const NOW = Date.parse('2026-11-22T12:00Z');

/** A picture drawn anew, of so many bytes. */
export const drawn = (size: number) => ({
  bytes: new Blob([new Uint8Array(size)], { type: 'image/jpeg' }),
});

/** A world that keeps files in memory, what was kept in it, saved from it, and is shown by an address. */
export function evidenceWorld(more: Partial<EvidenceWorld> = {}) {
  const kept = new Map<string, KeptFile>();
  const saved: string[] = [];
  const shown = new Set<string>();
  let count = 0;
  const world: EvidenceWorld = {
    store: {
      of: async () => [...kept.values()].map(({ evidence }) => evidence),
      all: async () => [],
      ofAll: async () => [],
      counts: async () => new Map(),
      bytes: async (id) => kept.get(id)?.bytes ?? null,
      add: async (files) => {
        for (const file of files) kept.set(file.evidence.id, file);
      },
      change: async (id, part) => {
        const file = kept.get(id);
        if (file) kept.set(id, { ...file, evidence: { ...file.evidence, ...part } });
      },
      remove: async (ids) => {
        const gone = ids.flatMap((id) => kept.get(id) ?? []);
        for (const id of ids) kept.delete(id);
        return gone;
      },
    },
    here: () => ({ now: NOW, zone: 'UTC' }),
    draw: async () => drawn(10),
    random: (length) => {
      count += 1;
      return new Uint8Array(length).fill(count);
    },
    room: async () => ({ used: 1, left: 2 }),
    keepForGood: vi.fn(),
    save: (_file, name) => {
      saved.push(name);
    },
    show: () => {
      const address = `blob:${shown.size}`;
      shown.add(address);
      return address;
    },
    giveBack: (address) => void shown.delete(address),
    changed: vi.fn(async () => {}),
    ...more,
  };
  return { world, kept, saved, shown };
}
