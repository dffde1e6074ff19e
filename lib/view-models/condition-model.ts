import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Condition } from '../core/views/condition';

/** How the extension stands; `unknown`: its background gave no answer. Null until one came. */
type ConditionSeen = Condition | 'unknown' | null;

interface ConditionModel {
  readonly condition: ReadonlySignal<ConditionSeen>;
  readonly refresh: () => Promise<void>;
  /** The user has seen to what was lost. */
  readonly seen: () => Promise<void>;
}

/** ms after which what gave no answer is asked again. */
const PAUSE = 5_000;

/** How the extension stands, for one of its own pages; asked again as long as no answer comes. */
export function conditionModel(
  ask: () => Promise<Condition>,
  seeToLoss: () => Promise<void>,
): ConditionModel {
  const condition = signal<ConditionSeen>(null);
  const refresh = async () => {
    condition.value = await ask().catch(() => 'unknown' as const);
  };
  tryAgainWhile(condition, (known) => known === 'unknown', refresh);
  const seen = async () => {
    await seeToLoss().catch(console.error);
    await refresh();
  };
  return { condition, refresh, seen };
}

/**
 * Repeats something while it fails.
 *
 * @param state what tells how the last try ended
 */
export function tryAgainWhile<State>(
  state: ReadonlySignal<State>,
  failed: (state: State) => boolean,
  again: () => Promise<void>,
): void {
  let waits = false;
  const wait = (): void => {
    if (waits || !failed(state.peek())) return;
    waits = true;
    setTimeout(async () => {
      await again().catch(console.error);
      waits = false;
      wait();
    }, PAUSE);
  };
  effect(() => {
    if (failed(state.value)) wait();
  });
}
