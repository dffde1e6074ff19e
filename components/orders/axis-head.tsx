import type { JSX } from 'preact';
import type { Axis } from '../../lib/core/list/axis';
import type { Zoom } from '../../lib/core/list/list-settings';
import { tickText } from '../../lib/wording/list/axis-text';
import { useHere } from '../here';
import { percent } from './lane';

export interface AxisHeadProps {
  readonly axis: Axis;
  readonly zoom: Zoom;
}

/** The line of time that the lanes below share: its days, and today. */
export function AxisHead({ axis, zoom }: AxisHeadProps): JSX.Element {
  const { words } = useHere();
  const today = axis.today >= 0 && axis.today <= 1 ? axis.today : null;
  return (
    <span class="axis" aria-hidden="true">
      {axis.ticks
        .filter(({ at }) => at < 0.96 && (today === null || at < today - 0.11 || at > today + 0.09))
        .map((tick) => (
          <span key={tick.day} class="tick" style={{ insetInlineStart: percent(tick.at) }}>
            {tickText(tick, zoom, words)}
          </span>
        ))}
      {today === null ? null : (
        <span class="tick today" style={{ insetInlineStart: percent(today) }}>
          {words.say('actionToday')}
        </span>
      )}
    </span>
  );
}
