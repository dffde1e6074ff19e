import { refresh } from '../../../lib/app/reminders/refresh';
import type { PageKind, RawSighting } from '../../../lib/core/facts/sighting';
import { at, FakeWorld, orderPage, readingOf } from './fake-world';
import { recordSaid } from './said-page';

/** A world in which these orders were read at `now`. */
export async function worldWith(
  now: string,
  sightings: readonly RawSighting[],
): Promise<FakeWorld> {
  const world = new FakeWorld(now);
  await record(world, sightings);
  return world;
}
export const record = (
  world: FakeWorld,
  sightings: readonly RawSighting[],
  page?: PageKind,
  sender = orderPage,
) => recordSaid(world, readingOf(sightings, world.now, page), sender);

/** Lets the alarms ring as they were set, until `end`; gives the times at which something was said. */
export async function ringUntil(world: FakeWorld, end: string): Promise<string[]> {
  const said: string[] = [];
  for (let rings = 0; world.alarmAt !== null && world.alarmAt <= at(end); rings += 1) {
    if (rings > 100) throw new Error('the alarm rings for ever');
    world.now = Math.max(world.now, world.alarmAt);
    const before = world.shown.length;
    await refresh(world);
    if (world.shown.length > before) said.push(new Date(world.now).toISOString().slice(0, 16));
  }
  return said;
}
