import type { JSX } from 'preact';
import { textFlow } from '../../lib/wording/direction';
import { Timeline, type TimelineProps } from './timeline';
import { trusted } from './trusted';

interface OpenedTimelineProps extends TimelineProps {
  readonly onClose: () => void;
}

/** Ids live in the shadow root of one card: the same name serves on every card. */
const NAME = 'panel-name';

/** A timeline that lies over the page, under the chip that it was opened from. */
export function OpenedTimeline({ onClose, ...timeline }: OpenedTimelineProps): JSX.Element {
  const { view, here } = timeline;
  const { words } = here;
  return (
    <div
      class="panel"
      {...textFlow(words.language)}
      popover="manual"
      role="dialog"
      aria-labelledby={NAME}
      tabIndex={-1}
    >
      <button
        type="button"
        class="close"
        aria-label={words.say('panelClose')}
        onClick={trusted(onClose)}
      >
        ×
      </button>
      <div id={NAME} class="title">
        {words.say('panelTitle', view.title ?? view.id)}
      </div>
      <Timeline {...timeline} />
    </div>
  );
}
