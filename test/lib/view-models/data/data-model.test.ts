import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { importPlan } from '../../../../lib/files/backup/import-plan';
import { readBackup } from '../../../../lib/files/backup/read-backup';
import { DatabaseFailed } from '../../../../lib/ports/database-failed';
import { StorageFull } from '../../../../lib/ports/order-store';
import { NOW, shownOrder, someParts, written } from '../../files/backup/a-backup';
import { worldWith } from './a-data-world';

const { orders, files } = someParts;

describe('your data', () => {
  test('is counted by shop, with its files, since when', async () => {
    const { model } = worldWith({ orders, files });
    await model.refresh();
    const bytes = files.reduce((sum, { evidence }) => sum + evidence.size, 0);
    expect(model.stats.value).toEqual({
      shops: [{ shop: 'aliexpress', orders: 2, files: 2, bytes }],
      accounts: [],
      orders: 2,
      files: 2,
      bytes,
      since: NOW,
    });
    expect(model.room.value).toEqual({ used: 1, left: 2 });
  });

  test('that cannot be read is said to be unread, not nothing', async () => {
    const { model } = worldWith({}, { room: () => Promise.reject(new Error('no')) });
    await model.refresh();
    expect(model.stats.value).toBe('failed');
  });

  test('is saved as a backup that gives it back, with or without its files', async () => {
    const { model, saved, asked } = worldWith({ orders, files });
    await model.saveBackup(true);
    await model.saveBackup(false);
    expect(asked).toEqual([`saved at ${NOW}`, `saved at ${NOW}`]);
    const [whole, light] = await Promise.all(saved.map(({ file }) => readBackup(file)));
    expect(saved[0]?.name).toBe('claimclock-2026-11-22.zip');
    expect(whole?.content.orders).toEqual(orders);
    expect(whole?.files).toHaveLength(2);
    expect(light?.content.orders).toEqual(orders);
    expect(light?.files).toEqual([]);
    expect(model.said.value).toEqual({ name: 'dataSaved', count: 2 });
  });

  test('goes as a table and as a calendar', async () => {
    const { model, saved } = worldWith({ orders });
    await model.saveAlong('items');
    await model.saveAlong('calendar');
    expect(saved.map(({ name }) => name)).toEqual(['claimclock-items.csv', 'claimclock.ics']);
  });
});

describe('a backup', () => {
  test('is shown first, and taken over when the user says so', async () => {
    const { model, staged, asked } = worldWith({ orders: [shownOrder(1)] });
    await model.readBackup(await written(someParts));
    const plan = await importPlan(
      { orders, evidence: files.map((file) => file.evidence) },
      [shownOrder(1)],
      new Set(),
    );
    expect(model.preview.value).toMatchObject({ ...plan, fresh: 1, same: 1, freshFiles: 2 });
    expect([staged, asked]).toEqual([[], []]);
    await model.takeIn('merge');
    expect(asked).toEqual(['merge']);
    expect(staged).toHaveLength(1);
    expect(model.said.value).toEqual({ name: 'dataTakenIn', count: 2 });
    expect(model.preview.value).toBeNull();
  });

  test('that is refused says why, and nothing is shown or taken over', async () => {
    const { model, asked } = worldWith({});
    await model.readBackup(new Blob(['no backup at all, but long enough']));
    expect(model.said.value).toEqual({ name: 'dataRefused_not_a_backup', wrong: true });
    expect(model.preview.value).toBeNull();
    await model.takeIn('replace');
    expect(asked).toEqual([]);
  });

  test('that is stopped while it is read leaves nothing', async () => {
    const { model } = worldWith({});
    const reading = model.readBackup(await written(someParts));
    model.doing.value?.stop?.();
    await reading;
    expect(model.said.value).toEqual({ name: 'dataStopped' });
    expect(model.doing.value).toBeNull();
    expect(model.preview.value).toBeNull();
  });

  test.each<[string, Error, string]>([
    ['finds no room', new StorageFull('full'), 'dataFull'],
    ['fails', new Error('no'), 'dataFailed'],
  ])('that %s says so, and what had come is put away', async (_, error, name) => {
    const { model, asked } = worldWith({}, { takeInBackup: () => Promise.reject(error) });
    await model.readBackup(await written(someParts));
    await model.takeIn('merge');
    expect(model.said.value).toEqual({ name, wrong: true });
    expect(asked).toEqual(['discard']);
    expect(model.preview.value).not.toBeNull();
  });

  test('whose file changes while it is read says so', async () => {
    const { model } = worldWith({});
    const file = await written(someParts);
    vi.spyOn(file, 'slice').mockImplementation(() => {
      throw new DOMException('it changed', 'NotReadableError');
    });
    await model.readBackup(file);
    expect(model.said.value).toEqual({ name: 'dataRefused_changed', wrong: true });
  });

  test('only one thing is done at a time', async () => {
    const { model, saved } = worldWith({ orders });
    await Promise.all([model.saveBackup(true), model.saveBackup(true)]);
    expect(saved).toHaveLength(1);
  });
});

test('what is deleted is said, and looked at anew', async () => {
  const { model, asked } = worldWith({ orders });
  await model.remove({ what: 'everything' });
  expect(asked).toEqual(['everything']);
  expect(model.said.value).toEqual({ name: 'dataDeleted', count: 3 });
  expect(model.stats.value).not.toBeNull();
});

describe('a database that cannot be opened', () => {
  test('says what is wrong, and what can be read of it is saved', async () => {
    const room = () => Promise.reject(new DatabaseFailed('newer'));
    const { model, saved } = worldWith({}, { room });
    await model.refresh();
    expect([model.stats.value, model.fault.value]).toEqual(['failed', 'newer']);
    await model.rescue();
    expect(model.said.value).toEqual({ name: 'rescueSaved', count: 3 });
    const zip = unzipSync(new Uint8Array((await saved[0]?.file.arrayBuffer()) ?? []));
    expect(JSON.parse(strFromU8(zip['records.json'] ?? new Uint8Array()))).toEqual({
      version: 6,
      unread: 1,
      stores: { orders: [1, 2], files: [{ file: 'files/1', type: '' }] },
    });
    expect(strFromU8(zip['files/1'] ?? new Uint8Array())).toBe('x');
  });

  test('asks the background where the page does not know why', async () => {
    const { model, asked } = worldWith({}, { room: () => Promise.reject(new Error('no')) });
    await model.refresh();
    expect(model.fault.value).toBe('silent');
    await model.startAnew();
    expect(asked).toEqual(['anew']);
    expect(model.said.value).toEqual({ name: 'rescueStarted' });
  });
});
