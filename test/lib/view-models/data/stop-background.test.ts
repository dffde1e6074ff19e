import { describe, expect, test } from 'vitest';
import { DatabaseFailed } from '../../../../lib/ports/database-failed';
import { Busy } from '../../../../lib/ports/long-work';
import { someParts, written } from '../../files/backup/a-backup';
import { worldWith } from './a-data-world';

const { orders } = someParts;

describe('a backup', () => {
  test('that the background takes over says how far it is, and is stopped there', async () => {
    const told: (number | null | undefined)[] = [];
    const { model, asked } = worldWith(
      {},
      {
        takeInBackup: async (_request, { signal, onProgress }) => {
          for (const done of [0, 0.5]) {
            onProgress?.(done);
            told.push(model.doing.value?.done);
          }
          model.doing.value?.stop?.();
          return signal?.aborted ? 'stopped' : { changed: 2, whole: true };
        },
      },
    );
    await model.readBackup(await written(someParts));
    await model.takeIn('replace');
    // It has files, which came first.
    expect(told).toEqual([0.25, 0.625]);
    expect(model.said.value).toEqual({ name: 'dataStopped' });
    expect(asked).toEqual(['discard']);
    expect(model.preview.value).not.toBeNull();
  });

  test('that is stored cannot be stopped any more', async () => {
    const { model } = worldWith(
      {},
      {
        takeInBackup: async (_request, { onProgress, onStored }) => {
          onProgress?.(0.5);
          expect(model.doing.value?.stop).not.toBeNull();
          onStored();
          expect(model.doing.value).toMatchObject({ done: 0.625, stop: null });
          return { changed: 2, whole: true };
        },
      },
    );
    await model.readBackup(await written(someParts));
    await model.takeIn('merge');
    expect(model.said.value).toEqual({ name: 'dataTakenIn', count: 2 });
  });

  test('that was taken over by a background that ended before it answered is not called undone', async () => {
    const { model, staged } = worldWith(
      {},
      {
        takeInBackup: async () => {
          staged.pop();
          throw new Error('no answer');
        },
      },
    );
    await model.readBackup(await written(someParts));
    await model.takeIn('merge');
    expect(model.said.value).toEqual({ name: 'dataTakenInPartly', wrong: true });
    expect(model.preview.value).toBeNull();
  });

  test('of which nobody can tell any more whether it was taken over is said to be so', async () => {
    const gone = () => Promise.reject(new DatabaseFailed('silent'));
    const { model } = worldWith(
      {},
      {
        backups: {
          snapshot: async () => ({ orders: [], files: [], damaged: [] }),
          stage: async () => 'a'.repeat(32),
          discard: gone,
          discardAll: async () => {},
        },
        takeInBackup: () => Promise.reject(new Error('no answer')),
      },
    );
    await model.readBackup(await written(someParts));
    await model.takeIn('replace');
    expect(model.said.value).toEqual({ name: 'dataUnsure', wrong: true });
  });

  test('that another page deleted meanwhile, with everything, is not called taken over', async () => {
    const { model, staged } = worldWith(
      {},
      {
        takeInBackup: async () => {
          staged.pop();
          return 'gone';
        },
      },
    );
    await model.readBackup(await written(someParts));
    await model.takeIn('merge');
    expect(model.said.value).toEqual({ name: 'dataFailed', wrong: true });
    expect(model.preview.value).not.toBeNull();
  });

  test('waits while another page reads one in', async () => {
    const { model, staged } = worldWith({}, { alone: () => Promise.reject(new Busy('busy')) });
    await model.readBackup(await written(someParts));
    await model.takeIn('merge');
    expect(model.said.value).toEqual({ name: 'dataBusy', wrong: true });
    expect(staged).toEqual([]);
  });

  test('for which the background finds no room says so', async () => {
    const { model, asked } = worldWith({}, { takeInBackup: async () => 'full' });
    await model.readBackup(await written(someParts));
    await model.takeIn('merge');
    expect(model.said.value).toEqual({ name: 'dataFull', wrong: true });
    expect(asked).toEqual(['discard']);
  });
});

test.each([
  ['stopped', async () => 'stopped' as const, { name: 'dataStopped' }],
  ['not answered', () => Promise.reject(new Error('no')), { name: 'dataUnsure', wrong: true }],
])('what is deleted and %s is said to be so', async (_, deleteData, said) => {
  const { model } = worldWith({ orders }, { deleteData });
  await model.remove({ what: 'shop', shop: 'aliexpress' });
  expect(model.said.value).toEqual(said);
  expect(model.stats.value).not.toBeNull();
});
