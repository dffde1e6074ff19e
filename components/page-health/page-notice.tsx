import type { JSX } from 'preact';
import type { Words } from '../../lib/core/facts/words';
import type { NoticeDrawing } from '../../lib/core/views/drawing';
import { textFlow } from '../../lib/wording/direction';
import { CloseButton } from '../check/close-button';
import { Brand } from '../icons';
import { trusted } from '../timeline/trusted';

interface NoticeWordsProps {
  readonly text: string;
  /** What could not be made of it, where something was tried. */
  readonly failed: boolean;
  readonly words: Words;
}

const sentence = ({ text, failed, words }: NoticeWordsProps): string =>
  failed ? `${text} ${words.say('panelCannot')}` : text;

interface NoticeActionsProps {
  readonly words: Words;
  readonly onReport: () => void;
  readonly onAddOrder: () => void;
}

/** What can be done about a page that could not be read. */
const NoticeActions = ({ words, onReport, onAddOrder }: NoticeActionsProps): JSX.Element => (
  <>
    {' '}
    <button type="button" class="link" onClick={trusted(onReport)}>
      {words.say('pageFaultReport')}
    </button>{' '}
    <button type="button" class="link" onClick={trusted(onAddOrder)}>
      {words.say('pageFaultAddOrder')}
    </button>
  </>
);

interface PageNoticeProps extends NoticeWordsProps, NoticeActionsProps {
  readonly link: NoticeDrawing['link'];
  /** Whether something can be done about it. */
  readonly acts: boolean;
  readonly onClose: () => void;
}

/** A bar that says one thing: why there are no orders to sum up, or what is wrong with them, and what to do. */
export const NoticeBar = (props: PageNoticeProps): JSX.Element => (
  <section {...textFlow(props.words.language)} class="bar" aria-label={props.words.say('barName')}>
    <Brand />
    <p>
      {sentence(props)} {props.link && <a href={props.link.href}>{props.link.text}</a>}
    </p>
    {props.acts && <NoticeActions {...props} />}
    <CloseButton words={props.words} onClose={props.onClose} />
  </section>
);

/** The same within a bar of sums. */
export const NoticeNote = (props: NoticeWordsProps & NoticeActionsProps): JSX.Element => (
  <>
    <span>{sentence(props)}</span>
    <NoticeActions {...props} />
  </>
);
