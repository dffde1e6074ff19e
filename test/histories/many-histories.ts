import { afterAll, beforeAll, expect, vi } from 'vitest';
import { checkHistory, type Verdict } from './check-history';
import type { History } from './history';
import { historyFrom } from './history-from';
import { shortened } from './shortened';

/** Files that share the histories: they run beside each other. */
const PARTS = 4;

/** `CLAIMCLOCK_HISTORIES=20000` plays so many. */
const COUNT = Number(process.env.CLAIMCLOCK_HISTORIES ?? 2_000);
/** The same on every run unless `CLAIMCLOCK_HISTORY_SEED=anything` says otherwise. */
const SEED = process.env.CLAIMCLOCK_HISTORY_SEED ?? 'ci';
/** `CLAIMCLOCK_HISTORY=name` plays that one alone. */
const ONLY = process.env.CLAIMCLOCK_HISTORY ?? null;

function namesOf(part: number): readonly string[] {
  if (ONLY !== null) return part === 0 ? [ONLY] : [];
  return Array.from(
    { length: Math.ceil(COUNT / PARTS) },
    (_, at) => `${SEED}/${at * PARTS + part}`,
  );
}

/** What is logged on purpose while things fail would hide what a history that goes wrong has to say. */
export function withoutLog(): void {
  beforeAll(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterAll(() => {
    vi.restoreAllMocks();
  });
}

/** Plays this part of the histories; the first that goes wrong is made as short as it can be and told. */
export async function playPart(part: number): Promise<void> {
  for (const name of namesOf(part)) {
    const history = historyFrom(name);
    const verdict = await checkHistory(history);
    if (verdict) expect.fail(await storyOf(history, verdict));
  }
}

async function storyOf(history: History, verdict: Verdict): Promise<string> {
  const short = await shortened(history, verdict, checkHistory);
  const written = (_: string, value: unknown) =>
    typeof value === 'number' && value > 1e12 ? new Date(value).toISOString() : value;
  const { lives, steps, start, zone } = short.history;
  return [
    `history ${history.name} goes wrong; again with CLAIMCLOCK_HISTORY=${history.name} npx vitest run test/histories`,
    ...short.verdict.wrong,
    `begins ${new Date(start).toISOString()} in ${zone} with`,
    ...lives.map((life) => `  ${JSON.stringify(life, written)}`),
    'and goes',
    ...steps.map((step) => `  ${JSON.stringify(step)}`),
  ].join('\n');
}
