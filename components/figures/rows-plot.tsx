import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import { directionOf } from '../../lib/wording/direction';
import { numberText } from '../../lib/wording/figures/figure-texts';
import { useHere } from '../here';
import { percent } from '../orders/lane';

interface RowsPlotProps {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly count: number }[];
}

const ROW = 40;
const BAR = 12;

/** Counts of a few kinds, a kind a row. */
export function RowsPlot({ title, rows }: RowsPlotProps): JSX.Element {
  const { words } = useHere();
  const rtl = directionOf(words.language) === 'rtl';
  const wide = scaleLinear().domain([0, Math.max(1, ...rows.map(({ count }) => count))]);
  return (
    <figure class="plot">
      <svg width="100%" height={rows.length * ROW} role="img" aria-label={title}>
        {rows.map(({ label, count }, index) => (
          <g key={label}>
            <text
              class="plot-name"
              x={rtl ? '100%' : '0%'}
              y={index * ROW + 15}
              text-anchor="start"
            >
              {`${label}: ${numberText(count, words)}`}
            </text>
            <rect
              class="plot-bar"
              x={percent(rtl ? 1 - wide(count) : 0)}
              width={percent(wide(count))}
              y={index * ROW + 22}
              height={BAR}
            />
          </g>
        ))}
      </svg>
    </figure>
  );
}
