/**
 * Lets everything that is due happen: observers, messages, timers of no length, and what each of them starts in its
 * turn. Counted in turns of the event loop, because a busy machine makes a turn longer and never makes more of them
 * necessary.
 */
export async function turns(count = 40): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((done) => setTimeout(done));
}
