import { Component, type ComponentChildren, createRef, type JSX } from 'preact';
import {
  actionsOf,
  type OfferedActions,
  type SnoozeLength,
} from '../../lib/core/views/order-actions';
import type { OrderView } from '../../lib/core/views/order-view';
import type { Here } from '../../lib/wording/format';
import type { ActionHandlers } from './action-handlers';
import { ReceivedForm } from './received-form';
import { trusted } from './trusted';

interface ActionRowProps {
  readonly view: OrderView;
  /** What is not stored can be opened, but not marked. */
  readonly stored: boolean;
  readonly here: Here;
  readonly actions: ActionHandlers;
}

const SNOOZE_NAMES: Readonly<Record<SnoozeLength, string>> = {
  tomorrow: 'timelineSnoozeTomorrow',
  'three-days': 'timelineSnoozeThreeDays',
  'day-before': 'timelineSnoozeDayBefore',
};

type Question = 'snooze' | 'received';

/** What can be done to an order; what was done offers its undo in the same place. */
export class ActionRow extends Component<ActionRowProps, { readonly asking: Question | null }> {
  override state: { readonly asking: Question | null } = { asking: null };

  readonly #row = createRef<HTMLDivElement>();

  /** Takes back the question that led to an action; the keyboard stays where it was asked. */
  readonly #answer = (action: () => void) => {
    if (this.state.asking) this.#row.current?.querySelector('button')?.focus();
    this.setState({ asking: null });
    action();
  };

  /** Does what was pressed, once the user really pressed it. */
  readonly #act = (action: () => void) => trusted(() => this.#answer(action));

  /** A button that asks something first, and takes the question back when pressed again. */
  #asking(question: Question, text: string): JSX.Element {
    const { asking } = this.state;
    const turn = trusted(() => this.setState({ asking: asking === question ? null : question }));
    return (
      <button type="button" aria-expanded={asking === question} onClick={turn}>
        {text}
      </button>
    );
  }

  #doing(text: string, action: () => void): JSX.Element {
    return (
      <button type="button" onClick={this.#act(action)}>
        {text}
      </button>
    );
  }

  /** What changes how the order is marked; only of what is stored. */
  #marking(
    { here: { words }, actions }: ActionRowProps,
    offered: OfferedActions,
  ): ComponentChildren {
    return [
      offered.snooze && this.#asking('snooze', words.say('timelineSnooze')),
      offered.unsnooze && this.#doing(words.say('timelineSnoozeUndo'), actions.unsnooze),
      offered.markReceived && this.#asking('received', words.say('timelineReceived')),
      offered.unmarkReceived &&
        this.#doing(words.say('timelineReceivedUndo'), actions.unmarkReceived),
      offered.markSettled && this.#doing(words.say('timelineSettled'), actions.markSettled),
      offered.unmarkSettled && this.#doing(words.say('timelineSettledUndo'), actions.unmarkSettled),
    ];
  }

  render(props: ActionRowProps): JSX.Element {
    const { view, stored, here, actions } = props;
    const { words, now, zone } = here;
    const { asking } = this.state;
    const offered = actionsOf(view, now, zone);
    return (
      <>
        <div class="row" ref={this.#row}>
          <a class="button primary" href={view.detailUrl}>
            {words.say('timelineOpen')}
          </a>
          {stored && this.#marking(props, offered)}
          {stored && this.#doing(words.say('actionSomethingWrong'), actions.claim)}
          {stored && this.#doing(words.say('actionCorrect'), actions.correct)}
          {stored &&
            (view.routes || view.urgency === 'over') &&
            this.#doing(
              view.routes ? words.count('routeMore', view.routes) : words.say('routeTitle'),
              actions.correct,
            )}
        </div>
        {asking === 'snooze' && offered.snooze && (
          <div class="row choice">
            {offered.snooze.length === 0 && words.say('actionSnoozeTooLate')}
            {offered.snooze.map((length) =>
              this.#doing(words.say(SNOOZE_NAMES[length]), () => actions.snooze(length)),
            )}
          </div>
        )}
        {asking === 'received' && offered.markReceived && (
          <ReceivedForm
            here={here}
            onReceived={(day) => this.#answer(() => actions.markReceived(day))}
          />
        )}
      </>
    );
  }
}
