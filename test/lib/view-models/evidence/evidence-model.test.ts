import { describe, expect, test, vi } from 'vitest';
import { ROUTE_LIMITS } from '../../../../lib/claims/evidence/limits';
import { manualOrder } from '../../../../lib/core/facts/manual';
import type { Evidence } from '../../../../lib/core/records/evidence';
import type { KeptFile } from '../../../../lib/ports/evidence-store';
import type { EvidenceWorld } from '../../../../lib/ports/evidence-world';
import { StorageFull } from '../../../../lib/ports/order-store';
import { evidenceModel } from '../../../../lib/view-models/evidence/evidence-model';
import { madeToFit } from '../../../../lib/view-models/evidence/made-to-fit';
import { exifJpeg } from '../../files/evidence/exif-jpeg';
import { drawn, evidenceWorld, NOW } from './evidence-world';

const { key } = manualOrder('other', 'AB-100200', NOW);
const JPEG = '\xff\xd8\xff\xe0 with Exif and where it was taken';
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const fileOf = (name: string, text: string, lastModified = NOW - 1) =>
  new File([bytes(text)], name, { lastModified });
const photoOf = (taken: string) =>
  new File([exifJpeg({ taken })], 'photo.jpg', { lastModified: NOW - 1 });
function worldWith(more: Partial<EvidenceWorld> = {}) {
  const all = evidenceWorld(more);
  return { ...all, model: evidenceModel(all.world) };
}

async function opened(more: Partial<EvidenceWorld> = {}) {
  const all = worldWith(more);
  await all.model.open(key);
  const done = () => vi.waitUntil(() => !all.model.content.value.busy);
  const files = () => {
    const known = all.model.content.value.files;
    if (known === null || known === 'failed') throw new Error('no files');
    return known;
  };
  const add = async (...chosen: readonly File[]) => {
    all.model.add(chosen);
    await done();
    await vi.waitUntil(() => files().length === all.kept.size);
  };
  return { ...all, done, files, add };
}

describe('a file that is added', () => {
  test('is kept as it is where it moves: drawn anew it would stand still', async () => {
    const { add, files } = await opened();
    const moving = 'RIFF\x24\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0';
    await add(fileOf('unboxing.webp', moving), fileOf('wall.png', '\x89PNG\r\n\x1a\n'));
    expect(files().map(({ name, type, redrawn }) => [name, type, redrawn])).toEqual([
      ['unboxing.webp', 'image/webp', undefined],
      ['wall.jpg', 'image/jpeg', true],
    ]);
  });

  test('is a picture drawn anew, under its own name, with the day it was taken', async () => {
    const { add, files, kept, world } = await opened();
    await add(fileOf('IMG 1.PNG', '\x89PNG\r\n\x1a\n', Date.parse('2026-11-20T10:00Z')));
    expect(files()).toMatchObject([
      {
        name: 'IMG 1.jpg',
        type: 'image/jpeg',
        size: 10,
        takenOn: '2026-11-20',
        redrawn: true,
        shows: 'other',
      },
    ]);
    expect([...kept.values()][0]?.bytes.size).toBe(10);
    expect(world.keepForGood).toHaveBeenCalled();
    expect(world.changed).toHaveBeenCalledWith(key);
  });

  test('stays as it is only where the user says so', async () => {
    const { add, files, kept, model } = await opened();
    model.keep({ ...model.content.value.keeping, original: true });
    await add(fileOf('photo.jpg', JPEG));
    expect(files()).toMatchObject([{ name: 'photo.jpg', size: JPEG.length }]);
    expect(files()[0]?.redrawn).toBeUndefined();
    expect(await [...kept.values()][0]?.bytes.text()).toContain('Exif');
  });

  test('is known by its bytes, whatever it is called', async () => {
    const { add, files, model } = await opened();
    await add(fileOf('photo.jpg', '<html>'), fileOf('empty.png', ''), fileOf('a.txt', '%PDF-1.7'));
    expect(files()).toMatchObject([{ name: 'a.txt', type: 'application/pdf' }]);
    expect(model.content.value.said).toEqual([
      { name: 'evidenceNotKept_unknown_type', file: 'photo.jpg', wrong: true },
      { name: 'evidenceNotKept_empty', file: 'empty.png', wrong: true },
    ]);
  });

  test('says when it was taken before that is gone from it', async () => {
    const { add, files } = await opened();
    await add(photoOf('2026:10:31 09:00:00'), photoOf('2031:01:01 00:00:00'));
    expect(files().map(({ takenOn }) => takenOn)).toEqual(['2026-10-31', '2026-11-22']);
  });

  test('can be stopped on the way: then none of them is kept', async () => {
    const drawings: (() => void)[] = [];
    const { model, kept, done, world } = await opened({
      draw: () => new Promise((go) => drawings.push(() => go(drawn(10)))),
    });
    model.add([fileOf('1.jpg', JPEG), fileOf('2.jpg', JPEG)]);
    await vi.waitUntil(() => drawings.length === 1);
    drawings[0]?.();
    await vi.waitUntil(() => drawings.length === 2);
    expect(model.content.value.doing?.done).toBe(0.5);
    model.content.value.doing?.stop?.();
    drawings[1]?.();
    await done();
    expect(kept.size).toBe(0);
    expect(world.keepForGood).not.toHaveBeenCalled();
    expect(model.content.value.said).toEqual([{ name: 'dataStopped', file: null, wrong: false }]);
  });

  test('is not kept as it is where it could not be drawn', async () => {
    const { add, kept, model } = await opened({ draw: async () => null });
    await add(fileOf('photo.heic', '\0\0\0\x18ftypheic'));
    expect(kept.size).toBe(0);
    expect(model.content.value.said).toMatchObject([{ name: 'evidenceNotKept_not_drawn' }]);
  });

  test('that finds no room says so, and what was kept stays', async () => {
    const { add, world, files, model } = await opened();
    await add(fileOf('one.pdf', '%PDF-1.7'));
    world.store.add = () => Promise.reject(new StorageFull('full'));
    model.add([fileOf('two.pdf', '%PDF-1.7')]);
    await vi.waitUntil(() => model.content.value.said.length > 0);
    expect(model.content.value.said).toMatchObject([{ name: 'dataFull', wrong: true }]);
    expect(files()).toHaveLength(1);
  });
});

describe('files that are kept', () => {
  test('are said to show something, saved, deleted and put back', async () => {
    const { add, files, model, done, saved } = await opened();
    await add(fileOf('one.pdf', '%PDF-1.7'));
    const id = files()[0]?.id as Evidence['id'];
    model.change(id, { shows: 'receipt' });
    await done();
    model.save(id);
    await done();
    expect(saved).toEqual(['one.pdf']);
    model.remove(id);
    await vi.waitUntil(() => model.content.value.undo === 1);
    await done();
    await vi.waitUntil(() => files().length === 0);
    model.putBack();
    await vi.waitUntil(() => files().length === 1);
    expect(files()).toMatchObject([{ shows: 'receipt' }]);
    expect(model.content.value.undo).toBe(0);
  });

  test('deleted one after the other are all put back', async () => {
    const { add, files, model, done } = await opened();
    await add(fileOf('one.pdf', '%PDF-1.7'), fileOf('two.pdf', '%PDF-1.7'));
    for (const { id } of files()) {
      model.remove(id);
      await done();
    }
    await vi.waitUntil(() => files().length === 0);
    expect(model.content.value.undo).toBe(2);
    model.putBack();
    await vi.waitUntil(() => files().length === 2);
    expect(
      files()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['one.pdf', 'two.pdf']);
  });

  test('of another order are not shown, and their addresses are given back', async () => {
    const { add, model, shown } = await opened();
    await add(fileOf('photo.jpg', JPEG));
    await vi.waitUntil(() => shown.size === 1);
    await model.open(null);
    expect(shown.size).toBe(0);
    expect(model.content.value.files).toBeNull();
  });
});

describe('making them fit', () => {
  const watch = { signal: new AbortController().signal, onProgress: () => {} };
  const [aliexpress, dhgate] = ROUTE_LIMITS;
  const keptOf = (name: string, size: number, type: Evidence['type']): KeptFile => ({
    evidence: { name, size, type } as Evidence,
    bytes: new Blob([new Uint8Array(size)]),
  });

  test('makes pictures smaller until they do, and leaves what fits', async () => {
    if (!aliexpress) throw new Error('no route');
    const sides: number[] = [];
    const draw = async (_picture: Blob, side: number) => {
      sides.push(side);
      return drawn(side > 1_600 ? 2_500_000 : 1_500_000);
    };
    const large = keptOf('large.webp', 3_000_000, 'image/webp');
    const small = keptOf('small.png', 10, 'image/png');
    const film = keptOf('film.mp4', 10, 'video/mp4');
    const { files, left } = await madeToFit({ draw }, [large, small, film], aliexpress, watch);
    expect(files.map(({ name, bytes: made }) => [name, made.size])).toEqual([
      ['large.jpg', 1_500_000],
      ['small.png', 10],
    ]);
    expect(sides).toEqual([2_560, 1_920, 1_600]);
    expect(left).toEqual(['film.mp4']);
  });

  test('says which are too many', async () => {
    if (!dhgate) throw new Error('no route');
    const five = [1, 2, 3, 4, 5].map((index) => keptOf(`${index}.jpg`, 10, 'image/jpeg'));
    const { files, left } = await madeToFit({ draw: async () => null }, five, dhgate, watch);
    expect(files).toHaveLength(4);
    expect(left).toEqual(['5.jpg']);
  });
});
