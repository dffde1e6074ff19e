import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CURRENCY_FIELD,
  ID_FIELD,
  MARKETPLACE_FIELD,
} from '../../../../components/order-page/form-fields';
import { parseRequest } from '../../../../lib/app/requests/requests';
import { MARKETPLACES } from '../../../../lib/core/facts/marketplace-id';
import { addDays, parseCalendarDay } from '../../../../lib/core/time/calendar-day';
import { readOrder } from '../../../../lib/view-models/order-page/read-order';
import { context, FRESH, ID, read } from '../read-form';

describe('nothing that was typed is silently changed', () => {
  test('a text is kept to the letter, but for blanks around it, or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 700 }), (title) => {
        const { order, problems } = read({ title, store: title, country: title });
        for (const name of ['title', 'store', 'country'] as const) {
          const kept = order?.facts[name]?.value;
          if (title.trim() === '') expect(kept).toBeUndefined();
          else if (problems[name]) expect(kept).toBeUndefined();
          else expect(kept).toBe(title.trim());
        }
      }),
    );
  });

  test('tracking numbers keep their letters, their case and their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 20 }),
        (lines) => {
          const wanted = lines.flatMap((line) => line.split(/\r?\n/)).map((line) => line.trim());
          const kept = read({ trackingNumbers: lines.join('\n') }).order?.facts.trackingNumbers
            ?.value;
          expect(kept ?? []).toEqual(wanted.filter((line) => line !== ''));
        },
      ),
    );
  });

  test('a day is that day, and no day it is not', () => {
    const first = parseCalendarDay('2012-01-01');
    if (!first) throw new Error('no day');
    fc.assert(
      fc.property(fc.nat(5_400), (days) => {
        const day = addDays(first, days);
        const value = read({ placed: day }).order?.facts.placed?.value;
        expect(value).toMatchObject({ kind: 'day', day });
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const { order, problems } = read({ placed: text });
        if (text.trim() === '') return;
        expect(problems.placed !== undefined).toBe(order?.facts.placed === undefined);
      }),
    );
  });

  test('whatever is typed, the background takes what the form takes', () => {
    const names = [
      'store',
      'title',
      'link',
      'placed',
      'delivered',
      'carrier',
      'trackingNumbers',
      'total',
      'status',
      'statedReturnDays',
      CURRENCY_FIELD,
      ID_FIELD,
    ];
    const text = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        '2026-11-01',
        '12,50',
        '12.50',
        'EUR',
        'https://a.example/',
        'delivered',
        '15',
        ID,
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...MARKETPLACES),
        fc.dictionary(fc.constantFrom(...names), fc.option(text)),
        (marketplace, fields) => {
          const { order } = readOrder(
            { ...fields, [MARKETPLACE_FIELD]: marketplace },
            FRESH,
            context,
          );
          if (order) expect(parseRequest('addOrder', order)).toEqual(order);
        },
      ),
    );
  });
});
