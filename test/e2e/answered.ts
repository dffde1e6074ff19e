import { localeWords } from '../tools/locale-words';
import type { SeenHost } from './browser-under-test';

const words = localeWords();
/** What is said where the background has not answered yet: on a busy machine it does a moment later. */
const SILENT = [words.say('chipNoAnswer'), words.say('noAnswer')];

/** Whether something of ours says what the background answered. */
export const isAnswered = ({ text }: SeenHost): boolean =>
  text !== '' && !SILENT.some((silent) => text.includes(silent));
