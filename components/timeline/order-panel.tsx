import type { JSX } from 'preact';
import { Chip } from '../chip/chip';
import { textFlow } from '../text-flow';
import { Timeline, type TimelineProps } from './timeline';
import { trusted } from './trusted';

interface OrderPanelProps extends TimelineProps {
  /** Whether everything is shown, or as much as the room kept free takes. */
  readonly all: boolean;
  readonly onAll: () => void;
  /** What is wrong with the reading of this page. */
  readonly banner?: JSX.Element | null;
}

/** The timeline as it stands on an order's own page: always open, its first lines at once, all of it on request. */
export function OrderPanel({ all, onAll, banner, ...timeline }: OrderPanelProps): JSX.Element {
  const { here, view } = timeline;
  return (
    <section
      {...textFlow(here.words)}
      class="panel docked"
      aria-label={here.words.say('panelName')}
    >
      {banner}
      <div class="head">
        <Chip view={view} here={here} open={all} onPress={trusted(onAll)} />
        <button type="button" class="link" aria-expanded={all} onClick={trusted(onAll)}>
          {here.words.say(all ? 'panelLess' : 'panelAll')}
        </button>
      </div>
      <Timeline {...timeline} />
    </section>
  );
}
