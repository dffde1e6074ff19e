import type { Words } from '../../core/facts/words';
import { PAGE_TEXTS, type PageTextName, type PageTexts } from '../../core/views/drawing';
import { BRAND, QUESTION } from '../../core/views/shapes';
import { textFlow } from '../direction';

/** The sentences that a page needs whatever the background answers. */
export function pageTextsOf(words: Pick<Words, 'say' | 'language'>): PageTexts {
  const texts = PAGE_TEXTS.map((name): [PageTextName, string] => [name, words.say(name)]);
  return {
    flow: textFlow(words.language),
    texts: Object.fromEntries(texts) as PageTexts['texts'],
    icons: { brand: JSON.stringify(BRAND), question: JSON.stringify(QUESTION) },
  };
}
