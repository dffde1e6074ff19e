import { Component, createRef, type JSX } from 'preact';
import { actionsOf, type Offered, type SnoozeLength } from '../../lib/core/views/order-actions';
import type { OrderView } from '../../lib/core/views/order-view';
import { actionName } from '../../lib/wording/actions/action-texts';
import type { Here } from '../../lib/wording/format';
import { DayChoice } from '../actions/day-choice';
import type { ActionHandlers } from './action-handlers';
import { trusted } from './trusted';

interface ActionRowProps {
  readonly view: OrderView;
  /** It stands on the order's own page: there is nothing to open. */
  readonly isOwnPage: boolean;
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

type Question = Offered['kind'];

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

  #doing(text: string, action: () => void, styled?: 'primary'): JSX.Element {
    return (
      <button type="button" class={styled} onClick={this.#act(action)}>
        {text}
      </button>
    );
  }

  /** What changes how the order is marked. */
  readonly #marking = (offered: Offered): JSX.Element => {
    const { here, actions } = this.props;
    const name = actionName(offered.kind, here.words);
    return offered.asks === null
      ? this.#doing(name, () => actions.act(offered.action))
      : this.#asking(offered.kind, name);
  };

  render({ view, isOwnPage, stored, here, actions }: ActionRowProps): JSX.Element {
    const { words, now, zone } = here;
    // Only what is stored can be marked.
    const offered = stored ? actionsOf(view, now, zone) : [];
    const asked = offered.find(({ kind }) => kind === this.state.asking);
    const wrong = words.say('actionSomethingWrong');
    return (
      <>
        <div class="row" ref={this.#row}>
          {!isOwnPage && (
            <a class="button primary" href={view.detailUrl}>
              {words.say('actionOpenOrder')}
            </a>
          )}
          {isOwnPage && stored && this.#doing(wrong, actions.claim, 'primary')}
          {offered.map(this.#marking)}
          {!isOwnPage && stored && this.#doing(wrong, actions.claim)}
          {stored && this.#doing(words.say('actionCorrect'), actions.correct)}
          {stored &&
            (view.routes || view.urgency === 'over') &&
            this.#doing(
              view.routes ? words.count('routeMore', view.routes) : words.say('routeTitle'),
              actions.correct,
            )}
        </div>
        {asked?.asks === 'length' && (
          <div class="row choice">
            {asked.lengths.length === 0 && words.say('actionSnoozeTooLate')}
            {asked.lengths.map((length) =>
              this.#doing(words.say(SNOOZE_NAMES[length]), () =>
                actions.act(asked.actionFor(length)),
              ),
            )}
          </div>
        )}
        {asked?.asks === 'day' && (
          <DayChoice
            here={here}
            view={view}
            only={trusted}
            choose={(day) => this.#answer(() => actions.act(asked.actionOn(day)))}
          />
        )}
      </>
    );
  }
}
