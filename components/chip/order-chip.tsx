import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Timeline, type TimelineProps } from '../timeline/timeline';
import { trusted } from '../timeline/trusted';
import { Chip } from './chip';
import { panelPosition } from './panel-position';

interface OrderChipProps extends TimelineProps {
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A card's chip and, while it is open, its timeline over the page. */
export function OrderChip({ open, onToggle, ...timeline }: OrderChipProps): JSX.Element {
  const chip = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const name = useId();
  // The top layer escapes every card that cuts off or covers its contents, and moves nothing on the page.
  useLayoutEffect(() => {
    const button = chip.current?.querySelector('button');
    if (open && panel.current && button) {
      const view = button.ownerDocument.defaultView ?? window;
      Object.assign(panel.current.style, panelPosition(button.getBoundingClientRect(), view));
      panel.current.showPopover?.();
      panel.current.focus({ preventScroll: true });
    } else if (wasOpen.current) {
      button?.focus({ preventScroll: true });
    }
    wasOpen.current = open;
  }, [open]);
  const { words } = timeline.here;
  return (
    <div class="seat" ref={chip}>
      <Chip view={timeline.view} here={timeline.here} open={open} onPress={trusted(onToggle)} />
      {open && (
        <div
          ref={panel}
          class="panel"
          popover="manual"
          role="dialog"
          aria-labelledby={name}
          tabIndex={-1}
        >
          <button
            type="button"
            class="close"
            aria-label={words.say('panelClose')}
            onClick={trusted(onToggle)}
          >
            ×
          </button>
          <div id={name} class="title">
            {words.say('panelTitle', timeline.view.title ?? timeline.view.id)}
          </div>
          <Timeline {...timeline} />
        </div>
      )}
    </div>
  );
}
