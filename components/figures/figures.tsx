import type { JSX } from 'preact';
import type { Words } from '../../lib/core/facts/words';
import { ordersByMonth } from '../../lib/core/figures/by-month';
import { claimEnds } from '../../lib/core/figures/claim-ends';
import { deliveryDays } from '../../lib/core/figures/delivery-days';
import { moneyAtRisk } from '../../lib/core/figures/money-at-risk';
import { dayOf } from '../../lib/core/time/calendar-day';
import type { WeekDay } from '../../lib/core/time/week';
import type { OrderRow } from '../../lib/core/views/order-row';
import type { Sums } from '../../lib/core/views/order-view';
import { outcomeText } from '../../lib/wording/claims/claim-follow-words';
import {
  carrierText,
  monthText,
  numberText,
  partText,
  rangeText,
  weekText,
} from '../../lib/wording/figures/figure-texts';
import { briefDayText } from '../../lib/wording/format';
import { shopLabel } from '../../lib/wording/list/shop-label';
import { sumsText } from '../../lib/wording/money';
import { useHere } from '../here';
import { ColumnsPlot } from './columns-plot';
import { FigureSection, Numbers } from './figure-section';
import { MoneyPlots } from './money-plots';
import { RowsPlot } from './rows-plot';
import { SpreadPlot } from './spread-plot';

export interface FigureProps {
  readonly rows: readonly OrderRow[];
}

/** Money that can still be claimed, by the week of its last day. */
export function RiskFigure({
  rows,
  firstDay,
}: FigureProps & { readonly firstDay: WeekDay }): JSX.Element {
  const here = useHere();
  const { words } = here;
  const { soon, weeks, orders, sums, undated } = moneyAtRisk(
    rows,
    dayOf(here.now, here.zone),
    firstDay,
  );
  const title = words.say('figureRisk');
  const notes = undated > 0 ? [words.count('figureRiskUndated', undated)] : [];
  if (orders === 0)
    return <FigureSection title={title} text={words.say('figureNone')} notes={notes} />;
  const near = soon.orders
    ? words.count('figureRiskSoon', soon.orders, sumsText(soon.sums, words))
    : words.say('figureRiskNotSoon');
  const text = `${words.count('figureRiskText', orders, sumsText(sums, words))} ${near}`;
  return (
    <FigureSection title={title} text={text} notes={notes}>
      <MoneyPlots
        sums={sums.known}
        columns={weeks.map((week) => ({
          key: week.from,
          label: week.to === null ? words.say('figureLater') : briefDayText(week.from, here),
          name: weekText(week, here),
          sums: week.sums,
        }))}
      />
      <Numbers
        caption={title}
        head={[
          words.say('figureColumnWeek'),
          words.say('navOrders'),
          ...sums.known.map(({ currency }) => currency),
        ]}
        rows={weeks.map((week) => [
          weekText(week, here),
          numberText(week.orders, words),
          ...sums.known.map(({ currency }) => partText(week.sums, currency, words)),
        ])}
      />
    </FigureSection>
  );
}

/** Groups that are drawn; the table has all. */
const MOST_GROUPS = 10;

/** How long orders took, by shop and carrier. */
export function DeliveryFigure({ rows }: FigureProps): JSX.Element {
  const { words } = useHere();
  const { all, groups } = deliveryDays(rows);
  const title = words.say('figureDelivery');
  if (all === null) return <FigureSection title={title} text={words.say('figureNone')} />;
  const notes = [words.say('figureDeliveryLegend')];
  if (groups.length > MOST_GROUPS) notes.push(words.say('figureDeliveryMore'));
  const middle = numberText(all.middle, words);
  return (
    <FigureSection
      title={title}
      text={words.count(
        'figureDeliveryText',
        all.orders,
        rangeText(all.from, all.to, words),
        middle,
      )}
      notes={notes}
    >
      <SpreadPlot title={title} groups={groups.slice(0, MOST_GROUPS)} />
      <Numbers
        caption={title}
        head={[
          words.say('listColumnShop'),
          words.say('figureColumnCarrier'),
          words.say('navOrders'),
          words.say('figureColumnShortest'),
          words.say('figureColumnUsually'),
          words.say('figureColumnMiddle'),
          words.say('figureColumnLongest'),
        ]}
        rows={groups.map((group) => [
          shopLabel(group.marketplace, words),
          carrierText(group, words),
          numberText(group.orders, words),
          numberText(group.shortest, words),
          rangeText(group.from, group.to, words),
          numberText(group.middle, words),
          numberText(group.longest, words),
        ])}
      />
    </FigureSection>
  );
}

const sumsOrNothing = (sums: Sums, words: Words): string =>
  sums.known.length + sums.unknown > 0 ? sumsText(sums, words) : words.say('figureNothing');

/** Claims, how they ended, and the money of it. */
export function ClaimsFigure({ rows }: FigureProps): JSX.Element {
  const { words } = useHere();
  const { claims, ends, recovered, lost } = claimEnds(rows);
  const title = words.say('figureClaims');
  if (claims === 0) return <FigureSection title={title} text={words.say('figureNone')} />;
  const currencies = [
    ...new Set([...recovered.known, ...lost.known].map(({ currency }) => currency)),
  ];
  return (
    <FigureSection
      title={title}
      text={words.count(
        'figureClaimsText',
        claims,
        sumsOrNothing(recovered, words),
        sumsOrNothing(lost, words),
      )}
      notes={[words.say('figureClaimsLost')]}
    >
      <RowsPlot
        title={title}
        rows={ends.map(({ end, orders }) => ({
          label: outcomeText({ end }, words),
          count: orders,
        }))}
      />
      <Numbers
        caption={title}
        head={[words.say('figureColumnEnd'), words.say('figureColumnClaims')]}
        rows={ends.map(({ end, orders }) => [
          outcomeText({ end }, words),
          numberText(orders, words),
        ])}
        more={
          currencies.length > 0
            ? {
                head: [
                  words.say('orderPageCurrency'),
                  words.say('figureColumnRecovered'),
                  words.say('figureColumnLost'),
                ],
                rows: currencies.map((currency) => [
                  currency,
                  partText(recovered, currency, words),
                  partText(lost, currency, words),
                ]),
              }
            : null
        }
      />
    </FigureSection>
  );
}

/** How many orders a month, and for how much. */
export function MonthsFigure({ rows }: FigureProps): JSX.Element {
  const { words, now, zone } = useHere();
  const { months, orders, sums, leftOut } = ordersByMonth(rows, dayOf(now, zone));
  const title = words.say('figureMonths');
  const notes = leftOut > 0 ? [words.count('figureMonthsOut', leftOut)] : [];
  const [first] = months;
  if (!first) return <FigureSection title={title} text={words.say('figureNone')} notes={notes} />;
  const columns = months.map((each) => ({
    key: each.month,
    label: monthText(each.month, 'short', words),
    name: monthText(each.month, 'long', words),
    ...each,
  }));
  return (
    <FigureSection
      title={title}
      text={words.count(
        'figureMonthsText',
        orders,
        monthText(first.month, 'long', words),
        sumsText(sums, words),
      )}
      notes={notes}
    >
      <ColumnsPlot
        title={words.say('navOrders')}
        whole
        edgeText={(count) => numberText(count, words)}
        columns={columns.map(({ key, label, name, orders: count }) => ({
          key,
          label,
          value: count,
          text: `${name}: ${numberText(count, words)}`,
        }))}
      />
      <MoneyPlots sums={sums.known} columns={columns} />
      <Numbers
        caption={title}
        head={[
          words.say('figureColumnMonth'),
          words.say('navOrders'),
          ...sums.known.map(({ currency }) => currency),
        ]}
        rows={columns.map((each) => [
          each.name,
          numberText(each.orders, words),
          ...sums.known.map(({ currency }) => partText(each.sums, currency, words)),
        ])}
      />
    </FigureSection>
  );
}
