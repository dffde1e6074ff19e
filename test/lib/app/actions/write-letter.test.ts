import { expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import { Refused } from '../../../../lib/protocol/message-schemas';
import { endsOn, extensionPage, type FakeWorld, keyOf } from '../fake-world';
import { record, worldWith } from '../ringing-world';

const A = '1000000000000001';
const made = () => worldWith('2026-12-07T12:00Z', [endsOn(A, '2026-12-10')]);
const write = (world: FakeWorld, text: string | null, over: number[], more = {}) =>
  answer(
    world,
    'writeLetter',
    { key: keyOf(A), letter: 'to-bank', text, base: 'made', over, ...more },
    extensionPage,
  );

test('a letter is kept as it was typed, beside what pages say', async () => {
  const world = await made();
  const text = '  Dear bank,\n\n\tplease. ';
  const at = world.now;
  expect(await write(world, text, [])).toEqual([{ text, base: 'made', version: 1, at }]);
  await record(world, [endsOn(A, '2026-12-12')], 'detail');
  const seen = await answer(world, 'viewClaimOrder', { key: keyOf(A) }, extensionPage);
  expect(seen?.order.claim?.letters?.['to-bank']?.[0]?.text).toBe(text);
});

test('two pages keep their own texts; who has read both puts one in their place', async () => {
  const world = await made();
  await write(world, 'one', []);
  const both = await write(world, 'two', []);
  expect(both?.map(({ text }) => text)).toEqual(['two', 'one']);
  expect(await write(world, 'both', [1, 2])).toMatchObject([{ text: 'both', version: 3 }]);
  expect(await write(world, null, [3])).toEqual([]);
  expect(world.stored.get(keyOf(A))?.claim).toEqual({});
});

test('of an order that is not stored nothing is kept, nor one letter too many, nor one too long', async () => {
  const world = await made();
  expect(await write(world, 'x', [], { key: keyOf('1000000000000009') })).toBeNull();
  await expect(write(world, 'x'.repeat(20_001), [])).rejects.toThrow(Refused);
  await expect(write(world, 'x', [], { letter: 'To Bank' })).rejects.toThrow(Refused);
  for (let letter = 0; letter < 40; letter += 1)
    await write(world, 'x', [], { letter: `letter-${letter}` });
  await expect(write(world, 'x', [])).rejects.toThrow();
  expect(await write(world, 'y', [1], { letter: 'letter-0' })).toMatchObject([{ text: 'y' }]);
});
