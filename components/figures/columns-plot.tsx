import { scaleBand, scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import { directionOf } from '../../lib/wording/direction';
import { useHere } from '../here';
import { percent } from '../orders/lane';

export interface Column {
  readonly key: string;
  /** Stands below it, where there is room. */
  readonly label: string;
  readonly value: number;
  /** What is told of it when it is pointed at. */
  readonly text: string;
}

interface ColumnsPlotProps {
  readonly title: string;
  readonly columns: readonly Column[];
  /** They count what cannot be halved. */
  readonly whole?: true;
  /** What stands beside the lines. */
  readonly edgeText: (value: number) => string;
}

const HEIGHT = 132;
/** So many lines, nought included. */
const LINES = 3;
const LABELS = 6;
/** The share of the width that a column takes at most: a few are no walls. */
const WIDEST = 0.12;

/** Columns over days or months. Its numbers stand in a table, so to a screen reader it is one picture with a name. */
export function ColumnsPlot({ title, columns, whole, edgeText }: ColumnsPlotProps): JSX.Element {
  const rtl = directionOf(useHere().words.language) === 'rtl';
  // Shares of the width, which only the browser knows.
  const across = scaleBand()
    .domain(columns.map(({ key }) => key))
    .range(rtl ? [1, 0] : [0, 1])
    .padding(0.2);
  const width = Math.min(across.bandwidth(), WIDEST);
  const most = Math.max(...columns.map(({ value }) => value));
  const up = scaleLinear()
    .domain([0, whole ? Math.max(most, LINES - 1) : most || 1])
    .nice(LINES - 1)
    .range([HEIGHT, 0]);
  const lines = up.ticks(LINES - 1);
  const step = Math.ceil(columns.length / LABELS);
  return (
    <figure class="plot">
      <figcaption>{title}</figcaption>
      <div class="plot-columns">
        <div class="plot-edge" aria-hidden="true" style={{ blockSize: `${HEIGHT}px` }}>
          {lines.toReversed().map((line) => (
            <span key={line}>{edgeText(line)}</span>
          ))}
        </div>
        <svg width="100%" height={HEIGHT + 22} role="img" aria-label={title}>
          {lines.map((line) => (
            <line class="plot-line" key={line} x1="0%" x2="100%" y1={up(line)} y2={up(line)} />
          ))}
          {columns.map(({ key, label, value, text }, index) => {
            const middle = (across(key) ?? 0) + across.bandwidth() / 2;
            const top = Math.min(up(value), HEIGHT - (value > 0 ? 1 : 0));
            return (
              <g key={key}>
                <rect
                  class="plot-bar"
                  x={percent(middle - width / 2)}
                  width={percent(width)}
                  y={top}
                  height={HEIGHT - top}
                >
                  <title>{text}</title>
                </rect>
                {index % step === 0 && (
                  <text
                    class={index % (2 * step) === 0 ? undefined : 'plot-between'}
                    x={percent(middle)}
                    y={HEIGHT + 16}
                    text-anchor="middle"
                  >
                    {label}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </div>
    </figure>
  );
}
