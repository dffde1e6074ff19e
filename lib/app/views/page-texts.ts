import type { World } from '../../ports/ports';
import type { Reply, Request } from '../../protocol/messages';
import { pageTextsOf } from '../../wording/page/page-texts';

/** The sentences that a page needs whatever is answered to what it reads, and whether the user wants it dark. */
export const pageTexts = async ({ words, settings }: World): Promise<Reply<'pageTexts'>> => {
  const { theme } = await settings.read();
  return { ...pageTextsOf(words), ...(theme !== 'auto' && { theme }) };
};

/** How many cards of a list could not be read, as a sentence. */
export const unreadText = async (
  { words }: World,
  { cards }: Request<'unreadText'>,
): Promise<string> => words.count('barUnread', cards);
