import { expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import { Refused } from '../../../../lib/protocol/message-schemas';
import { FakeWorld } from '../fake-world';

const page = { kind: 'shop-page', marketplace: 'temu', inPrivate: true, tab: 7 } as const;

test('the script goes into the tab and frame that ask, and its texts come back', async () => {
  const world = new FakeWorld('2026-11-28T13:00Z');
  await answer(world, 'bringPanel', undefined, page);
  const texts = await answer(world, 'bringPanel', undefined, { ...page, frame: 3 });
  expect(world.panelsBrought).toMatchObject([{ tab: 7 }, { tab: 7, frame: 3 }]);
  expect(texts.language).toBe(world.words.language);
});

test('where it may not run any more, nothing is handed over', async () => {
  const world = Object.assign(new FakeWorld('2026-11-28T13:00Z'), {
    panels: {
      bring: async () => {
        throw new Error('Missing host permission');
      },
    },
  });
  await expect(answer(world, 'bringPanel', undefined, page)).rejects.toThrow('host permission');
});

test('the extension’s own pages, and nobody, get none', async () => {
  const world = new FakeWorld('2026-11-28T13:00Z');
  const own = { kind: 'extension-page' } as const;
  await expect(answer(world, 'bringPanel', undefined, own)).rejects.toThrow(Refused);
  await expect(answer(world, 'bringPanel', undefined, null)).rejects.toThrow(Refused);
  expect(world.panelsBrought).toEqual([]);
});
