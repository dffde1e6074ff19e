import type { Words } from '../../core/facts/words';
import { recordOf } from '../../core/plain/entries';
import { PAGE_TEXTS, type PageTexts } from '../../core/views/drawing';
import { BRAND, QUESTION } from '../../core/views/shapes';
import { textFlow } from '../direction';
import { shapeMarkup } from './shape-markup';

/** The sentences that a page needs whatever the background answers. */
export function pageTextsOf(words: Pick<Words, 'say' | 'language'>): PageTexts {
  return {
    flow: textFlow(words.language),
    texts: recordOf(PAGE_TEXTS, (name) => words.say(name)),
    icons: { brand: shapeMarkup(BRAND, 22), question: shapeMarkup(QUESTION, 20) },
  };
}
