import { DoingNote } from '../../components/data/doing-note';
import { ActedNote } from '../../components/orders/acted-note';
import { orderActs } from '../../lib/view-models/order-page/order-acts';
import { actions, saveAlong, saving } from './list-actions';

const shown = orderActs(actions, (key) => void saveAlong('calendar', [key]));

export const { acts, show: showActs } = shown;

/** What was done with the order that is shown, with the way back. */
export const Acted = () => (
  <>
    {shown.isTold.value && (
      <ActedNote
        said={actions.said.value}
        undoable={actions.undoable.value !== null}
        undo={() => void actions.undo()}
      />
    )}
    <DoingNote doing={saving.doing.value} said={saving.said.value} />
  </>
);
