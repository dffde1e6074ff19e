import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import type { DeliverySpread } from '../../lib/core/figures/delivery-days';
import { directionOf } from '../../lib/wording/direction';
import { groupText, numberText } from '../../lib/wording/figures/figure-texts';
import { useHere } from '../here';
import { percent } from '../orders/lane';

const ROW = 46;
const MIDDLE = 30;
const BAR = 12;

/** How long orders took, a group a row: all of them as a line, four of five as a bar, the middle as a mark. */
export function SpreadPlot({
  title,
  groups,
}: {
  readonly title: string;
  readonly groups: readonly DeliverySpread[];
}): JSX.Element {
  const { words } = useHere();
  const rtl = directionOf(words.language) === 'rtl';
  const days = scaleLinear()
    .domain([0, Math.max(1, ...groups.map(({ longest }) => longest))])
    .nice(4)
    .range(rtl ? [0.97, 0.03] : [0.03, 0.97]);
  const at = (count: number) => percent(days(count));
  const lines = days.ticks(4).filter(Number.isInteger);
  const bottom = groups.length * ROW;
  return (
    <figure class="plot">
      <svg width="100%" height={bottom + 22} role="img" aria-label={title}>
        {lines.map((line) => (
          <g key={line}>
            <line class="plot-line" x1={at(line)} x2={at(line)} y1={0} y2={bottom} />
            <text x={at(line)} y={bottom + 16} text-anchor="middle">
              {numberText(line, words)}
            </text>
          </g>
        ))}
        {groups.map((group, index) => {
          const top = index * ROW;
          const left = Math.min(days(group.from), days(group.to));
          const width = Math.abs(days(group.to) - days(group.from));
          return (
            <g key={groupText(group, words)}>
              <text class="plot-name" x={rtl ? '100%' : '0%'} y={top + 15} text-anchor="start">
                {groupText(group, words)}
              </text>
              <line
                class="plot-reach"
                x1={at(group.shortest)}
                x2={at(group.longest)}
                y1={top + MIDDLE}
                y2={top + MIDDLE}
              />
              <rect
                class="plot-usual"
                x={percent(left)}
                width={percent(width)}
                y={top + MIDDLE - BAR / 2}
                height={BAR}
              />
              <circle class="plot-mark" cx={at(group.middle)} cy={top + MIDDLE} r={5} />
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
