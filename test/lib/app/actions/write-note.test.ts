import { expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import { Refused } from '../../../../lib/protocol/message-schemas';
import { endsOn, extensionPage, type FakeWorld, keyOf } from '../fake-world';
import { record, worldWith } from '../ringing-world';

const A = '1000000000000001';
const made = () => worldWith('2026-12-07T12:00Z', [endsOn(A, '2026-12-10')]);
const write = (world: FakeWorld, text: string, version: number) =>
  answer(world, 'writeNote', { key: keyOf(A), text, version }, extensionPage);

test('a note is kept as it was typed, beside what pages say', async () => {
  const world = await made();
  const text = '  Asked the seller.\n\nTwice! ';
  expect(await write(world, text, 0)).toEqual({
    note: { text, version: 1, at: world.now },
    written: true,
  });
  await record(world, [endsOn(A, '2026-12-12')], 'detail');
  expect(world.stored.get(keyOf(A))?.note?.text).toBe(text);
  const facts = await answer(world, 'viewFacts', { key: keyOf(A) }, extensionPage);
  expect(facts?.note?.version).toBe(1);
});

test('who did not read the newest writes over nobody', async () => {
  const world = await made();
  await write(world, 'one tab', 0);
  const other = await write(world, 'another tab', 0);
  expect(other).toMatchObject({ written: false, note: { text: 'one tab', version: 1 } });
  expect(await write(world, 'both', 1)).toMatchObject({ written: true, note: { version: 2 } });
  // The same text is no conflict, whoever wrote it.
  expect(await write(world, 'both', 1)).toMatchObject({ written: true, note: { version: 2 } });
});

test('a note may be emptied; one of an order that is not stored, and one too long, are not kept', async () => {
  const world = await made();
  await write(world, 'x', 0);
  expect(await write(world, '', 1)).toMatchObject({ written: true, note: { text: '' } });
  const nobody = { key: keyOf('1000000000000009'), text: 'x', version: 0 };
  expect(await answer(world, 'writeNote', nobody, extensionPage)).toBeNull();
  await expect(write(world, 'x'.repeat(20_001), 2)).rejects.toThrow(Refused);
});
