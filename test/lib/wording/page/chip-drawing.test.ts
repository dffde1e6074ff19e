import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowOf } from '../../../../lib/core/views/order-row';
import { viewOrder } from '../../../../lib/core/views/view';
import { clockDay } from '../../../../lib/wording/clocks/clock-day';
import type { Here } from '../../../../lib/wording/format';
import { headline } from '../../../../lib/wording/headline';
import { rowCertaintyText, rowNotes } from '../../../../lib/wording/list/list-texts';
import { rowDateText, stateText } from '../../../../lib/wording/list/row-texts';
import { cautionTexts } from '../../../../lib/wording/order-texts';
import { chipDrawing } from '../../../../lib/wording/page/chip-drawing';
import { localeWords } from '../../../tools/locale-words';
import { policy } from '../../core/an-order';
import { someOrder, someZone } from '../../core/some-order';

const words = localeWords();
const MINUTE = 60_000;
/** How long before its end an order is looked at: most marks lie in its last days, the finest in its last hour. */
const someLeft = fc.oneof(
  fc.integer({ min: 1, max: 90 * MINUTE }),
  fc.integer({ min: 1, max: 4 * 24 * 60 * MINUTE }),
  fc.constant(null),
);

test('time alone changes no word, colour or shape before the moment that a chip names', () => {
  fc.assert(
    fc.property(
      someOrder,
      someZone,
      someLeft,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (some, zone, left, part) => {
        const { order } = some;
        const at = (now: number) => {
          const view = viewOrder(order, policy, { now, zone, strict: true });
          const here: Here = { words, now, zone };
          const row = rowOf(order, view, [], zone);
          const { until, ...chip } = chipDrawing(view, here);
          const said = {
            chip,
            headline: headline(view, here),
            row: [rowDateText(view, here), stateText(view, here), ...cautionTexts(view, here)],
            listed: [rowDateText(row, here), rowCertaintyText(row, here), ...rowNotes(row, here)],
            clocks: view.clocks.map((clock) => clockDay(clock, here)),
          };
          return { until, said };
        };
        const { claimBy } = viewOrder(order, policy, { now: some.now, zone, strict: true });
        const start = claimBy === null || left === null ? some.now : claimBy.safe - left;
        const { until, said } = at(start);
        expect(until).toBeGreaterThan(start);
        for (const now of [Math.floor(start + part * (until - 1 - start)), until - 1])
          expect(at(now).said).toEqual(said);
      },
    ),
    { numRuns: 500 },
  );
});
