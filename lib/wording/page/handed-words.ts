import type { Words } from '../../core/facts/words';
import type { PanelTexts } from '../../core/views/drawing';
import { wordsOf } from '../words-of';

/** The texts that were handed over, said as those of the browser are. */
export const handedWords = ({ language, messages }: PanelTexts): Words =>
  wordsOf(language, (name) => (Object.hasOwn(messages, name) ? messages[name] : undefined));
