import fc from 'fast-check';
import type { AccountId } from '../../../../lib/core/facts/account';
import { manualOrder } from '../../../../lib/core/facts/manual';
import { recordSighting } from '../../../../lib/core/facts/merge';
import type { Order, OrderKey } from '../../../../lib/core/facts/order';
import { type Evidence, evidenceId } from '../../../../lib/core/records/evidence';
import { DEFAULT_SETTINGS } from '../../../../lib/core/views/settings';
import { type BackupParts, writeBackup } from '../../../../lib/files/backup/write-backup';
import { readRaw } from '../../../../lib/marketplaces/read-raw';
import type { KeptFile } from '../../../../lib/ports/evidence-store';
import { keptFileName } from '../../../../lib/protocol/evidence-schemas';
import { wholeCharacter } from '../../../any-character';
import { at, endsOn, readingOf } from '../../app/fake-world';

export const NOW = at('2026-11-22T12:00Z');
export const SALT = '0123456789abcdef0123456789abcdef';
const ACCOUNT = '0123456789abcdef' as AccountId;

/** The first bytes of a picture, so that it is taken for one, and what follows. */
const JPEG = [0xff, 0xd8, 0xff, 0xe0];
const pictureOf = (more: Iterable<number>) => new Uint8Array([...JPEG, ...more]);

const idOf = (index: number) => String(8_100_000_000_000_000 + index);

/** An order that its list showed. */
export function shownOrder(index: number, more: Partial<Order> = {}): Order {
  const sighting = { ...endsOn(idOf(index), '2026-12-11'), lineItems: [] };
  return { ...recordSighting(null, sighting, readRaw(readingOf([], NOW))), ...more };
}

function keptFile(index: number, order: OrderKey, bytes: Uint8Array<ArrayBuffer>): KeptFile {
  const evidence: Evidence = {
    id: evidenceId(Uint8Array.from({ length: 16 }, (_, place) => index * 16 + place)),
    order,
    name: `photo ${index}.jpg`,
    type: 'image/jpeg',
    size: bytes.length,
    shows: 'fault',
    takenOn: null,
    addedAt: NOW + index,
  };
  return { evidence, bytes: new Blob([bytes], { type: evidence.type }) };
}

const text = fc.string({ unit: wholeCharacter, maxLength: 30 });
const moment = fc.integer({ min: 0, max: 10_000_000 }).map((after) => NOW + after);

const anyOrder = (index: number): fc.Arbitrary<Order> =>
  fc
    .record({
      byHand: fc.boolean(),
      title: text,
      snoozedUntil: moment,
      settled: fc.boolean(),
      toldAt: fc.option(moment, { nil: undefined }),
      account: fc.boolean(),
      letters: fc.array(text, { maxLength: 3 }),
      fact: fc.option(text, { nil: undefined }),
    })
    .map(({ byHand, title, snoozedUntil, settled, toldAt, account, letters, fact }) => ({
      ...(byHand ? manualOrder('other', `AB-10020${index}`, NOW) : shownOrder(index)),
      lineItems: [{ title, quantity: 1, price: null, variant: title }],
      marks: { snoozedUntil, ...(settled && { settledAt: snoozedUntil }) },
      ...(toldAt !== undefined && { nudgedAt: toldAt }),
      ...(account && { account: ACCOUNT }),
      ...(letters.length > 0 && { claim: claimWith(letters) }),
      ...(fact !== undefined && { facts: saidOfClaim(fact) }),
    }));

/** A claim whose letter has these versions. */
const claimWith = (letters: readonly string[]): NonNullable<Order['claim']> => ({
  situation: { name: 'never-arrived', at: NOW },
  letters: {
    'to-bank': letters.map((typed, at) => ({ text: typed, base: '', version: at + 1, at: NOW })),
  },
});

/** What starts a clock of a claim, and what was answered. */
const saidOfClaim = (answer: string): Order['facts'] => ({
  disputeOpened: [{ value: { kind: 'instant', at: NOW }, from: 'user', readAt: NOW, text: '' }],
  answerDue: [{ value: { kind: 'instant', at: NOW }, from: 'user', readAt: NOW, text: '' }],
  sellerAnswer: [{ value: answer, from: 'user', readAt: NOW, text: answer }],
});

const anyFile = (index: number, orders: readonly Order[]): fc.Arbitrary<KeptFile> =>
  fc
    .record({ bytes: fc.uint8Array({ maxLength: 2_000 }), name: text, of: fc.nat() })
    .map(({ bytes, name, of }) => {
      const order = orders[of % orders.length] ?? shownOrder(0);
      const file = keptFile(index, order.key, pictureOf(bytes));
      return { ...file, evidence: { ...file.evidence, name: keptFileName(name) } };
    });

/** Everything that somebody may have stored. */
export const anyParts: fc.Arbitrary<BackupParts> = fc.integer({ min: 0, max: 6 }).chain((count) =>
  fc.tuple(...Array.from({ length: count }, (_, index) => anyOrder(index))).chain((orders) =>
    fc
      .record({
        files: fc
          .integer({ min: 0, max: orders.length > 0 ? 4 : 0 })
          .chain((files) =>
            fc.tuple(...Array.from({ length: files }, (_, index) => anyFile(index, orders))),
          ),
        name: fc.option(fc.string({ minLength: 1, maxLength: 20 })),
      })
      .map(({ files, name }) => ({
        orders,
        files,
        settings: { ...DEFAULT_SETTINGS, thresholds: [5, 1] },
        accounts: [{ id: ACCOUNT, marketplace: 'aliexpress' as const, name }],
        accountSalt: SALT,
      })),
  ),
);

/** Two orders, one with two pictures. */
export const someParts: BackupParts = {
  orders: [shownOrder(1), shownOrder(2)],
  files: [
    keptFile(1, shownOrder(1).key, pictureOf([1, 2, 3])),
    keptFile(2, shownOrder(1).key, pictureOf(Array.from({ length: 5_000 }, (_, at) => at % 251))),
  ],
  settings: DEFAULT_SETTINGS,
  accounts: [{ id: ACCOUNT, marketplace: 'aliexpress', name: 'Ours' }],
  accountSalt: SALT,
};

export const MADE = { at: new Date(NOW), by: '0.1.0' };
export const written = (parts: BackupParts) => writeBackup(parts, MADE);
export const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
