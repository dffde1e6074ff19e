import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import type { Order } from '../../../../lib/core/facts/order';
import { contentText } from '../../../../lib/files/backup/backup-content';
import { readBackup } from '../../../../lib/files/backup/read-backup';
import type { KeptFile } from '../../../../lib/ports/evidence-store';
import { evidenceSchema } from '../../../../lib/protocol/evidence-schemas';
import { settingsSchema } from '../../../../lib/protocol/settings-schema';
import { storedOrder } from '../../../../lib/protocol/stored-schemas';
import { anyEvidence, anySettings, anyStoredOrder } from '../../any-stored';
import { extensionPage, FakeWorld } from '../../app/fake-world';
import { SALT, written } from './a-backup';

/** A picture's first bytes, so that it is taken for one. */
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);

const anyFile = (order: Order): fc.Arbitrary<KeptFile> =>
  anyEvidence(order).map((evidence) => ({
    evidence: { ...evidence, type: 'image/jpeg', size: JPEG.length },
    bytes: new Blob([JPEG], { type: 'image/jpeg' }),
  }));

/** Everything that may be stored, with every field there is. */
const anything = fc
  .uniqueArray(anyStoredOrder, { minLength: 1, maxLength: 3, selector: ({ key }) => key })
  .chain((orders) =>
    fc.record({
      orders: fc.constant(orders),
      files: fc.tuple(...orders.map(anyFile)),
      settings: anySettings,
    }),
  );

const seen = { order: new Set<string>(), evidence: new Set<string>(), settings: new Set<string>() };

test('every field of every order, file and setting comes back out of a backup as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async ({ orders, files, settings }) => {
      const parts = { orders, files, settings, accounts: [], accountSalt: SALT };
      const { content } = await readBackup(await written(parts));
      const evidence = files.map((file) => file.evidence);
      expect(content).toEqual({ orders, evidence, settings, accounts: [], accountSalt: SALT });

      const world = new FakeWorld('2026-11-22T12:00Z');
      const id = '0'.repeat(32);
      world.backups.set(id, contentText(content));
      await answer(world, 'takeInBackup', { id, how: 'replace' }, extensionPage);
      expect([...world.stored.values()]).toEqual(orders);
      expect(world.chosen).toEqual(settings);
      for (const order of orders) for (const name in order) seen.order.add(name);
      for (const each of evidence) for (const name in each) seen.evidence.add(name);
      for (const name in settings) seen.settings.add(name);
    }),
    { numRuns: 25 },
  );
  const names = (of: object) => Object.keys(of).toSorted();
  expect([...seen.order].toSorted()).toEqual(names(storedOrder.entries));
  expect([...seen.evidence].toSorted()).toEqual(names(evidenceSchema.entries));
  expect([...seen.settings].toSorted()).toEqual(names(settingsSchema.entries));
});
