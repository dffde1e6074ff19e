import type { JSX } from 'preact';
import { textFlow } from '../../lib/wording/direction';
import type { Here } from '../../lib/wording/format';
import { trusted } from '../timeline/trusted';

interface ReportFlapProps {
  /** All that would be handed on. */
  readonly report: string;
  /** What came of copying it, as the name of a message. */
  readonly copied: 'reportCopy' | 'reportCopied' | 'reportNotCopied';
  readonly here: Here;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** Shows a report before anything is copied; in front of the page until it is closed, by Escape too. */
export const ReportFlap = ({
  report,
  copied,
  here: { words },
  onCopy,
  onClose,
}: ReportFlapProps): JSX.Element => (
  <dialog
    {...textFlow(words.language)}
    ref={show}
    class="panel flap"
    aria-label={words.say('pageFaultReport')}
    onClose={onClose}
  >
    <p>{words.say('reportText')}</p>
    <textarea readOnly dir="ltr" aria-label={words.say('pageFaultReport')}>
      {report}
    </textarea>
    <div class="row">
      <button type="button" class="primary" onClick={trusted(onCopy)}>
        {words.say(copied)}
      </button>
      <button type="button" onClick={trusted(onClose)}>
        {words.say('panelClose')}
      </button>
    </div>
  </dialog>
);

const show = (dialog: HTMLDialogElement | null) => {
  if (dialog && !dialog.open) dialog.showModal();
};
