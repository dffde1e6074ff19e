import {
  ANSWER_EVENT,
  type AnswerDetail,
  ASK_EVENT,
  type AskDetail,
  LONGEST_RESPONSE,
} from '../../main-world/events';
import type { CheckQuestion } from '../../protocol/check-messages';

/** ms after which a question counts as not answered. */
const PATIENCE = 30_000;

/** What the shop answered, as text; or why nothing came. */
export type ShopAnswer =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'silence'; readonly why: 'no-client' | 'no-answer' };

const NO_ANSWER: ShopAnswer = { kind: 'silence', why: 'no-answer' };

/**
 * Puts one question to the shop by the page's own client, over the script in the page's world. Whatever the page makes
 * of it, the answer is text and no more: the background reads it.
 */
export function askShop(
  view: Window,
  { id, api, data }: CheckQuestion,
  signal: AbortSignal,
): Promise<ShopAnswer> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = (answer: ShopAnswer) => {
      over.abort();
      clearTimeout(timer);
      resolve(answer);
    };
    const timer = setTimeout(() => end(NO_ANSWER), PATIENCE);
    signal.addEventListener('abort', () => end(NO_ANSWER), { signal: over.signal });
    view.addEventListener(
      ANSWER_EVENT,
      (event) => {
        const answer = answerIn(event, id);
        if (answer) end(answer);
      },
      { signal: over.signal },
    );
    const detail: AskDetail = { id, api, data };
    view.dispatchEvent(new CustomEvent(ASK_EVENT, { detail: JSON.stringify(detail) }));
  });
}

/** Null for what answers another question, or is none of the answers we know. */
function answerIn(event: Event, id: string): ShopAnswer | null {
  try {
    const answer: AnswerDetail = JSON.parse((event as CustomEvent<string>).detail);
    if (answer.id !== id) return null;
    const { text } = answer;
    if (text === null) return { kind: 'silence', why: 'no-client' };
    return typeof text === 'string' && text.length <= LONGEST_RESPONSE
      ? { kind: 'answer', text }
      : NO_ANSWER;
  } catch {
    return null;
  }
}
