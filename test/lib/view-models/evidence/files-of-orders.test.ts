import { expect, test } from 'vitest';
import type { OrderKey } from '../../../../lib/core/facts/order';
import { filesOfOrders } from '../../../../lib/view-models/evidence/files-of-orders';
import { someParts } from '../../files/backup/a-backup';

const { files } = someParts;
const key = files[0]?.evidence.order as OrderKey;

test('files are held before their orders go, and only orders that have some are asked about', async () => {
  const asked: OrderKey[] = [];
  const kept = filesOfOrders({
    counts: async () => new Map([[key, files.length]]),
    of: async (order) => {
      asked.push(order);
      return files.map(({ evidence }) => evidence);
    },
    bytes: async (id) => files.find(({ evidence }) => evidence.id === id)?.bytes ?? null,
    add: async () => {},
  });
  expect(await kept.of([key, 'other:AB-100200' as OrderKey])).toEqual(files);
  expect(asked).toEqual([key]);
});
