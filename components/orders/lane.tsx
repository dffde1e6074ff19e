import type { JSX } from 'preact';
import { type Axis, partInSight } from '../../lib/core/list/axis';
import type { Bar } from '../../lib/core/views/order-bars';
import { barText } from '../../lib/wording/list/list-texts';
import { useHere } from '../here';
import './lane.css';

/** A share from 0 to 1 as a length in CSS. */
export const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** The windows of one order as bars over the line of time that all rows share; the words say the same. */
export function Lane({
  bars,
  axis,
}: {
  readonly bars: readonly Bar[];
  readonly axis: Axis;
}): JSX.Element {
  const here = useHere();
  const words =
    bars.length > 0
      ? bars.map((bar) => barText(bar, here)).join('; ')
      : here.words.say('listWindowsNone');
  const shown = bars.flatMap((bar) => {
    const part = partInSight(axis, bar);
    return part ? [{ bar, part }] : [];
  });
  return (
    <span class="lane" title={words}>
      <span class="unseen">{words}</span>
      {shown.map(({ bar, part }) => (
        <i
          key={bar.kind}
          class={classOf(bar, here.now)}
          style={{
            insetInlineStart: percent(part.from),
            inlineSize: percent(part.to - part.from),
          }}
        />
      ))}
    </span>
  );
}

/** Certainty is in the stroke, what it is for in the colour and the place, and what has ended is faint. */
function classOf({ kind, certainty, counts, to }: Bar, now: number): string {
  const sure = certainty === 'stated' || certainty === 'computed';
  return [
    `bar-${kind}`,
    sure ? '' : 'unsure',
    to <= now ? 'ended' : '',
    counts || kind === 'route' ? '' : 'listed',
  ]
    .filter(Boolean)
    .join(' ');
}
