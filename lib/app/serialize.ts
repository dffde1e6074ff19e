/** Nothing but queues: what is lost with the worker, the next one works out again. */
const queues = new WeakMap<object, Promise<unknown>>();

/**
 * Runs tasks of one worker one after another, in the order they came; one that fails does not hold up the next.
 *
 * @param about what the tasks must not work on at the same time; tasks about other things do not wait
 */
export function serialize<Result>(about: object, task: () => Promise<Result>): Promise<Result> {
  const before = queues.get(about) ?? Promise.resolve();
  const result = before.then(task, task);
  queues.set(
    about,
    result.catch(() => {}),
  );
  return result;
}

/**
 * Makes a task that runs in turn, and once for all who ask before it begins: it sees everything that was done until
 * then. However often it is asked for, at most one runs and one waits. It does not wait for other tasks, so those may
 * ask for it.
 */
export function onceInTurn<About extends object, Result>(
  task: (about: About) => Promise<Result>,
): (about: About) => Promise<Result> {
  const turns = new WeakMap<About, { coming: Promise<Result> | null }>();
  return (about) => {
    const turn = turns.get(about) ?? { coming: null };
    turns.set(about, turn);
    turn.coming ??= serialize(turn, () => {
      turn.coming = null;
      return task(about);
    });
    return turn.coming;
  };
}
