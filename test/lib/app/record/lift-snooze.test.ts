import { describe, expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import { endsOn, extensionPage, type FakeWorld, keyOf, onDay } from '../fake-world';
import { record, worldWith } from '../ringing-world';

const A = '1000000000000001';
const KEY = keyOf(A);

const snoozedUntil = (world: FakeWorld) => world.stored.get(KEY)?.marks.snoozedUntil;
const delivered = (day: string) =>
  ({ value: { kind: 'day', day: onDay(day), zones: ['UTC'] }, text: day }) as const;

/**
 * An order that ends on the 20th, snoozed for three days on the 5th: an arrival on the 6th gives time until the 21st,
 * later than the 20th.
 */
async function snoozed(order = endsOn(A, '2026-12-20')): Promise<FakeWorld> {
  const world = await worldWith('2026-12-05T12:00Z', [order]);
  await answer(
    world,
    'actOnOrder',
    { key: KEY, action: { kind: 'snooze', for: 'three-days' } },
    extensionPage,
  );
  expect(snoozedUntil(world)).toBeDefined();
  world.pass(1);
  return world;
}

describe('that it was received lifts a snooze', () => {
  test.each<[string, (world: FakeWorld) => Promise<unknown>]>([
    [
      'by the button',
      (world) =>
        answer(
          world,
          'actOnOrder',
          { key: KEY, action: { kind: 'received', day: onDay('2026-12-06') } },
          extensionPage,
        ),
    ],
    [
      'by a correction',
      (world) =>
        answer(
          world,
          'correctFact',
          { key: KEY, facts: { delivered: delivered('2026-12-06') } },
          extensionPage,
        ),
    ],
    [
      'by the receipt that the user confirmed',
      (world) =>
        answer(
          world,
          'correctFact',
          { key: KEY, facts: { confirmedReceipt: delivered('2026-12-06') } },
          extensionPage,
        ),
    ],
    [
      'by a page that dates it',
      (world) =>
        record(world, [endsOn(A, '2026-12-20', { delivered: delivered('2026-12-06') })], 'detail'),
    ],
    [
      'by a page that only says so',
      (world) =>
        record(world, [
          endsOn(A, '2026-12-20', { status: { value: 'delivered', text: 'Delivered' } }),
        ]),
    ],
  ])('%s', async (_, say) => {
    const world = await snoozed();
    await say(world);
    expect(snoozedUntil(world)).toBeUndefined();
  });

  test('and the day of it said anew does so again', async () => {
    const world = await worldWith('2026-12-05T12:00Z', [endsOn(A, '2026-12-20')]);
    await answer(
      world,
      'actOnOrder',
      { key: KEY, action: { kind: 'received', day: onDay('2026-12-04') } },
      extensionPage,
    );
    await answer(
      world,
      'actOnOrder',
      { key: KEY, action: { kind: 'snooze', for: 'three-days' } },
      extensionPage,
    );
    await answer(
      world,
      'actOnOrder',
      { key: KEY, action: { kind: 'received', day: onDay('2026-12-05') } },
      extensionPage,
    );
    expect(snoozedUntil(world)).toBeUndefined();
  });
});

test('a date that nobody knew when it was asked for lifts a snooze', async () => {
  const ends = endsOn(A, '2026-12-20');
  const { statedEnd: _, ...facts } = ends.facts;
  const world = await snoozed({ ...ends, facts });
  await record(world, [ends]);
  expect(snoozedUntil(world)).toBeUndefined();
});

describe('a snooze stays', () => {
  test.each<[string, (world: FakeWorld) => Promise<unknown>]>([
    ['a page that says nothing new', (world) => record(world, [endsOn(A, '2026-12-20')])],
    [
      'a correction of something else',
      (world) =>
        answer(
          world,
          'correctFact',
          { key: KEY, facts: { store: { value: 'Lamp & Co', text: 'Lamp & Co' } } },
          extensionPage,
        ),
    ],
    [
      'a receipt that is taken back',
      (world) =>
        answer(world, 'actOnOrder', { key: KEY, action: { kind: 'unreceived' } }, extensionPage),
    ],
  ])('after %s', async (_, say) => {
    const world = await snoozed();
    await say(world);
    expect(snoozedUntil(world)).toBeDefined();
  });

  test('after a page that tells of the delivery once more', async () => {
    const arrived = endsOn(A, '2026-12-20', { delivered: delivered('2026-12-04') });
    const world = await worldWith('2026-12-05T12:00Z', [arrived]);
    await answer(
      world,
      'actOnOrder',
      { key: KEY, action: { kind: 'snooze', for: 'three-days' } },
      extensionPage,
    );
    world.now += 3_600_000;
    await record(world, [arrived]);
    expect(snoozedUntil(world)).toBeDefined();
  });
});
