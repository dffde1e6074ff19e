import { Component, createRef, type JSX } from 'preact';
import { textFlow } from '../text-flow';
import { Timeline, type TimelineProps } from '../timeline/timeline';
import { trusted } from '../timeline/trusted';
import { Chip } from './chip';
import { panelPosition } from './panel-position';

interface OrderChipProps extends TimelineProps {
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Ids live in the shadow root of one card: the same name serves on every card. */
const NAME = 'panel-name';

/**
 * A card's chip and, while it is open, its timeline over the page. A class, because hooks would cost the script a
 * kilobyte.
 */
export class OrderChip extends Component<OrderChipProps> {
  readonly #seat = createRef<HTMLDivElement>();
  readonly #panel = createRef<HTMLDivElement>();

  override componentDidUpdate({ open: wasOpen }: OrderChipProps): void {
    if (wasOpen === this.props.open) return;
    const chip = this.#seat.current?.querySelector('button');
    const panel = this.#panel.current;
    if (panel && chip) {
      const view = chip.ownerDocument.defaultView ?? window;
      Object.assign(panel.style, panelPosition(chip.getBoundingClientRect(), view));
      // The top layer escapes every card that cuts off or covers its contents, and moves nothing on the page.
      panel.showPopover?.();
      panel.focus({ preventScroll: true });
    } else {
      chip?.focus({ preventScroll: true });
    }
  }

  render({ open, onToggle, ...timeline }: OrderChipProps): JSX.Element {
    const { view, here } = timeline;
    const { words } = here;
    const toggle = trusted(onToggle);
    return (
      <div class="seat" ref={this.#seat}>
        <Chip view={view} here={here} open={open} onPress={toggle} />
        {open && (
          <div
            ref={this.#panel}
            class="panel"
            {...textFlow(words)}
            popover="manual"
            role="dialog"
            aria-labelledby={NAME}
            tabIndex={-1}
          >
            <button
              type="button"
              class="close"
              aria-label={words.say('panelClose')}
              onClick={toggle}
            >
              ×
            </button>
            <div id={NAME} class="title">
              {words.say('panelTitle', view.title ?? view.id)}
            </div>
            <Timeline {...timeline} />
          </div>
        )}
      </div>
    );
  }
}
