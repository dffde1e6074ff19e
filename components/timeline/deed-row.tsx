import { Component, createRef, type JSX } from 'preact';
import type { OrderView } from '../../lib/core/views/order-view';
import type { Here } from '../../lib/wording/format';
import type { OrderDeeds, PutOff } from './order-deeds';
import { ReceivedForm } from './received-form';
import { trusted } from './trusted';

interface DeedRowProps {
  readonly view: OrderView;
  /** What is not stored can be opened, but not marked. */
  readonly stored: boolean;
  readonly here: Here;
  readonly deeds: OrderDeeds;
}

const PUT_OFF: readonly (readonly [PutOff, string])[] = [
  ['tomorrow', 'timelineSnoozeTomorrow'],
  ['three-days', 'timelineSnoozeThreeDays'],
  ['day-before', 'timelineSnoozeDayBefore'],
];

type Question = 'snooze' | 'received';

/** What can be done to an order; what was done offers its undo in the same place. */
export class DeedRow extends Component<DeedRowProps, { readonly asking: Question | null }> {
  override state: { readonly asking: Question | null } = { asking: null };

  readonly #row = createRef<HTMLDivElement>();

  /** Takes back the question that led to a deed; the keyboard stays where it was asked. */
  readonly #answer = (deed: () => void) => {
    if (this.state.asking) this.#row.current?.querySelector('button')?.focus();
    this.setState({ asking: null });
    deed();
  };

  /** Does what was pressed, once the user really pressed it. */
  readonly #act = (deed: () => void) => trusted(() => this.#answer(deed));

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

  #doing(text: string, deed: () => void): JSX.Element {
    return (
      <button type="button" onClick={this.#act(deed)}>
        {text}
      </button>
    );
  }

  #reminders({ view, here, deeds }: DeedRowProps): JSX.Element | null {
    if (view.snoozed) return this.#doing(here.words.say('timelineSnoozeUndo'), deeds.unsnooze);
    if (view.claimBy === null) return null;
    return this.#asking('snooze', here.words.say('timelineSnooze'));
  }

  #receipt({ view, here, deeds }: DeedRowProps): JSX.Element {
    const { confirmedReceipt, delivered } = view.facts;
    return confirmedReceipt?.from === 'user' || delivered?.from === 'user'
      ? this.#doing(here.words.say('timelineReceivedUndo'), deeds.unmarkReceived)
      : this.#asking('received', here.words.say('timelineReceived'));
  }

  render(props: DeedRowProps): JSX.Element {
    const { view, stored, here, deeds } = props;
    const { words } = here;
    const { asking } = this.state;
    const settled = view.marks.settledAt !== undefined;
    return (
      <>
        <div class="row" ref={this.#row}>
          <a class="button primary" href={view.detailUrl}>
            {words.say('timelineOpen')}
          </a>
          {stored && !settled && this.#reminders(props)}
          {stored && !settled && this.#receipt(props)}
          {stored &&
            (settled
              ? this.#doing(words.say('timelineSettledUndo'), deeds.unmarkSettled)
              : this.#doing(words.say('timelineSettled'), deeds.markSettled))}
          {stored && this.#doing(words.say('actionCorrect'), deeds.correct)}
          {stored &&
            (view.routes || view.urgency === 'over') &&
            this.#doing(
              view.routes ? words.count('routeMore', view.routes) : words.say('routeTitle'),
              deeds.correct,
            )}
        </div>
        {asking === 'snooze' && (
          <div class="row choice">
            {PUT_OFF.map(([until, name]) =>
              this.#doing(words.say(name), () => deeds.snooze(until)),
            )}
          </div>
        )}
        {asking === 'received' && (
          <ReceivedForm
            here={here}
            onReceived={(day) => this.#answer(() => deeds.markReceived(day))}
          />
        )}
      </>
    );
  }
}
