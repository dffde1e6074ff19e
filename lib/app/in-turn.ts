import type { World } from '../ports';

/** Only a queue: whatever is lost with the worker is worked out again by the next one. */
const queues = new WeakMap<World, Promise<unknown>>();

/** Runs tasks of one worker one after another, in the order they came; one that fails does not hold up the next. */
export function inTurn<Result>(world: World, task: () => Promise<Result>): Promise<Result> {
  const before = queues.get(world) ?? Promise.resolve();
  const result = before.then(task, task);
  queues.set(
    world,
    result.catch(() => {}),
  );
  return result;
}
