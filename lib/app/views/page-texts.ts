import type { World } from '../../ports/ports';
import type { Reply } from '../../protocol/messages';
import { pageTextsOf } from '../../wording/page/page-texts';

/** The sentences that a page needs whatever is answered to what it reads, and whether the user wants it dark. */
export const pageTexts = async ({ words, settings }: World): Promise<Reply<'pageTexts'>> => {
  const { theme } = await settings.read();
  return { ...pageTextsOf(words), ...(theme !== 'auto' && { theme }) };
};
