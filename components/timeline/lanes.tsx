import type { JSX } from 'preact';
import type { OrderView } from '../../lib/core/views/order-view';
import { laneNames } from '../../lib/wording/clocks/clock-wording';
import type { Here } from '../../lib/wording/format';
import { type Lane, lanePicture } from './lane-picture';

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

/**
 * The order's windows as bars over a line of time. The table below says the same, so it is hidden from screen readers.
 */
export function Lanes({
  view,
  here,
}: {
  readonly view: OrderView;
  readonly here: Here;
}): JSX.Element | null {
  const picture = lanePicture(view, here.now);
  if (picture === null) return null;
  const names = laneNames(
    picture.lanes.map(({ clock }) => clock),
    here.words,
  );
  return (
    <div class="lanes" aria-hidden="true">
      {picture.lanes.map((lane, index) => (
        <div key={lane.clock.rule} class={`lane ${toneOf(lane)}`}>
          <span>{names[index]}</span>
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
          <span>{here.words.say('sumToday')}</span>
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
