import { beforeEach, expect, test, vi } from 'vitest';
import type { CheckAction, CheckReply } from '../../../lib/protocol/check-messages';
import { CheckPage, idOf, worldToCheck } from './check-page';
import type { FakeWorld } from './fake-world';

// What dies outside of the run itself is said there, and done by the next refresh.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

/** Lets the worker die at its n-th call to the world, before or after the call has done its work; counts the calls. */
function dieAt(world: FakeWorld, call: number, when: 'before' | 'after') {
  let calls = 0;
  const ports = {
    orders: ['update', 'get', 'open'],
    settings: ['read'],
    checkRuns: ['read', 'write'],
    announcer: ['changed'],
    badge: ['show'],
    alarm: ['set'],
  } as const;
  for (const [port, names] of Object.entries(ports)) {
    const of: Record<string, (...args: never[]) => Promise<unknown>> = Reflect.get(world, port);
    for (const name of names) {
      const work = of[name];
      if (!work) throw new Error(`no ${port}.${name}`);
      of[name] = async (...args) => {
        calls += 1;
        if (calls === call && when === 'before') throw new Error('the worker died');
        const mine = calls;
        const result = await work.apply(of, args);
        if (mine === call && when === 'after') throw new Error('the worker died');
        return result;
      };
    }
  }
  return () => calls;
}

/** Sends again at once what was not answered, as the overlay does. */
class StubbornPage extends CheckPage {
  override send(action: CheckAction): Promise<CheckReply> {
    return super.send(action).catch(() => super.send(action));
  }
}

async function run(call: number, when: 'before' | 'after') {
  const world = await worldToCheck(2);
  const calls = dieAt(world, call, when);
  const page = new StubbornPage(world);
  await page.send({ kind: 'go' });
  const last = await page.finish();
  return { world, page, last, calls: calls() };
}

test('a worker may die at any line: every order is read, and nothing is asked twice', async () => {
  const { calls } = await run(0, 'before');
  expect(calls).toBeGreaterThan(20);
  for (const when of ['before', 'after'] as const) {
    for (let call = 1; call <= calls; call += 1) {
      const { page, last, world } = await run(call, when);
      const died = `died ${when} call ${call}`;
      expect(last.progress, died).toMatchObject({
        phase: 'finished',
        checked: [{ result: 'read' }, { result: 'read' }],
      });
      expect(page.asked.toSorted(), died).toEqual(
        [1, 2]
          .flatMap((n) => [`shop.detail ${idOf(n)}`])
          .concat([1, 2].map((n) => `shop.tracking ${idOf(n)}`)),
      );
      for (const { facts } of world.stored.values()) {
        expect(facts.statedEnd, died).toHaveLength(1);
        expect(facts.carrier, died).toHaveLength(1);
      }
    }
  }
});

test('and so may the page with it: the next page goes on, and no answer that was stored is asked for again', async () => {
  const { calls } = await run(0, 'before');
  for (let call = 1; call <= calls; call += 1) {
    const world = await worldToCheck(2);
    dieAt(world, call, 'after');
    const gone = new CheckPage(world);
    await gone
      .send({ kind: 'go' })
      .then(() => gone.finish())
      .catch(() => {});
    const page = new StubbornPage(world);
    await page.send({ kind: 'go' });
    await page.finish();
    const asked = [...gone.asked, ...page.asked];
    // The one question whose answer was on its way when both died may have to be put again.
    expect(asked.length, `died after call ${call}`).toBeLessThanOrEqual(5);
    expect(new Set(asked).size).toBe(4);
  }
});
