import type { JSX } from 'preact';
import type { OrderView } from '../../lib/core/order-view';
import { clockShortName } from '../clock-names';
import type { Here } from '../format';
import { type Lane, lanePicture } from './lane-picture';

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

/** The order's windows as bars over a line of time. The table below says the same, so it is hidden from screen readers. */
export function Lanes({
  view,
  here,
}: {
  readonly view: OrderView;
  readonly here: Here;
}): JSX.Element | null {
  const picture = lanePicture(view, here.now);
  if (picture === null) return null;
  return (
    <div class="lanes" aria-hidden="true">
      {picture.lanes.map((lane) => (
        <div key={lane.clock.rule} class={`lane ${toneOf(lane)}`}>
          <span>{clockShortName(lane.clock.kind, here.words)}</span>
          <div class="track">
            <i
              class={lane.dashed ? 'dashed' : ''}
              style={{
                insetInlineStart: percent(lane.from),
                inlineSize: percent(lane.to - lane.from),
              }}
            />
          </div>
        </div>
      ))}
      <div class="today-track">
        <b style={{ insetInlineStart: percent(picture.today) }}>
          <span>{here.words.say('timelineToday')}</span>
        </b>
      </div>
    </div>
  );
}

function toneOf({ clock }: Lane): string {
  if (!clock.counts || clock.state === 'over') return 'quiet';
  if (clock.binds === 'wait') return 'wait';
  return clock.kind === 'protection-ends' ? 'soon' : 'calm';
}
