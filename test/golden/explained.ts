import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainTold } from '../tools/explain-command';
import { explainOptions } from '../tools/explain-options';

export type ExplainedClock = Omit<RawClock, 'adviseBy' | 'possibleUntil' | 'note'> & {
  readonly adviseBy?: string | null;
  readonly possibleUntil?: string | null;
  readonly note?: string;
};
type Raw = ReturnType<typeof explainTold>[number];
type RawClock = Raw['clocks'][number];
export type ExplainedOrder = Omit<Raw, 'clocks'> & { readonly clocks: readonly ExplainedClock[] };

/** Facts as a person writes them, with the marketplace among them. */
export type Known = { readonly marketplace: string; readonly [fact: string]: unknown };

/** What `npm run explain -- --facts` makes of these orders, in their order. */
export function explained(
  orders: readonly Known[],
  { now, zone, strict = true }: { now: string; zone: string; strict?: boolean },
): readonly ExplainedOrder[] {
  const folder = mkdtempSync(join(tmpdir(), 'claimclock-golden-'));
  const file = join(folder, 'facts.json');
  const written = orders.map(({ marketplace, ...facts }, index) => ({
    marketplace,
    id: String(index),
    facts,
  }));
  try {
    writeFileSync(file, JSON.stringify({ orders: written }));
    const args = ['--facts', file, '--now', now, '--zone', zone, '--strict', strict ? 'on' : 'off'];
    const machine = { now: 0, zone: 'UTC' };
    return explainTold(explainOptions(args, machine));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
