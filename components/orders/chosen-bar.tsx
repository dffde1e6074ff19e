import type { ComponentChildren, JSX } from 'preact';
import { type MarkKind, ON_SEVERAL, type OrderMark } from '../../lib/core/views/order-actions';
import { actionNameOnSeveral } from '../../lib/wording/actions/mark-texts';
import { DayChoice } from '../actions/day-choice';
import { LengthChoice } from '../actions/length-choice';
import { useQuestion } from '../actions/use-question';
import { AlongButtons } from '../data/along-buttons';
import type { AlongKind } from '../data/data-content';
import { useHere } from '../here';
import { ActedNote, type ActedNoteProps } from './acted-note';
import './chosen-bar.css';

export interface ChosenBarProps extends ActedNoteProps {
  readonly chosen: number;
  /** What is being done or saved, and how that ended: in sight, however far one has scrolled. */
  readonly doing: ComponentChildren;
  readonly listed: number;
  readonly act: (mark: OrderMark) => void;
  readonly remove: () => void;
  /** Takes the chosen ones along. */
  readonly saveChosen: (kind: AlongKind) => void;
  readonly chooseAll: () => void;
  readonly chooseNone: () => void;
}

type Question = MarkKind | 'save';

/** What can be done to the chosen orders, and what was done last with its way back. */
export function ChosenBar(props: ChosenBarProps): JSX.Element {
  const { chosen, listed, said, undoable } = props;
  const here = useHere();
  const { words } = here;
  const { asking, turn, answered } = useQuestion<Question>();
  const act = (action: () => void) => () => {
    answered();
    action();
  };
  const asked = ON_SEVERAL.find(({ kind }) => kind === asking);
  return (
    <div class="chosen-bar" data-empty={chosen === 0 && said === null && !undoable}>
      {chosen > 0 && (
        <div class="actions">
          <strong>{words.count('listChosen', chosen)}</strong>
          {ON_SEVERAL.map(({ kind, ...each }) => (
            <button
              type="button"
              key={kind}
              aria-expanded={each.asks === null ? undefined : asking === kind}
              onClick={each.asks === null ? act(() => props.act(each.action)) : turn(kind)}
            >
              {actionNameOnSeveral(kind, words)}
            </button>
          ))}
          <button type="button" aria-expanded={asking === 'save'} onClick={turn('save')}>
            {words.say('listSaveChosen')}
          </button>
          <button type="button" class="danger" onClick={act(props.remove)}>
            {words.say('actionDelete')}
          </button>
          {chosen < listed && (
            <button type="button" class="link" onClick={props.chooseAll}>
              {words.say('listChooseAll', new Intl.NumberFormat(words.language).format(listed))}
            </button>
          )}
          <button type="button" class="link" onClick={act(props.chooseNone)}>
            {words.say('listChooseNone')}
          </button>
        </div>
      )}
      {chosen > 0 && asked?.asks === 'length' && (
        <LengthChoice
          lengths={asked.lengths}
          choose={(length) => act(() => props.act(asked.actionFor(length)))()}
        />
      )}
      {chosen > 0 && asking === 'save' && (
        <fieldset class="actions question">
          <legend>{words.say('listSaveQuestion')}</legend>
          <AlongButtons save={(kind) => act(() => props.saveChosen(kind))()} />
        </fieldset>
      )}
      {chosen > 0 && asked?.asks === 'day' && (
        <DayChoice
          here={here}
          view={null}
          choose={(day) => act(() => props.act(asked.actionOn(day)))()}
        />
      )}
      <ActedNote {...props} />
      {props.doing}
    </div>
  );
}
