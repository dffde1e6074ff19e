/**
 * How the script in the page's own world and the extension's script beside it talk: events on the window whose detail
 * is JSON text. The page hears and can imitate all of it, so nothing here is trusted and nothing here is secret.
 */
export const DATA_EVENT = 'claimclock:data';
export const ASK_EVENT = 'claimclock:ask';
export const ANSWER_EVENT = 'claimclock:answer';

/** A script of ours has started in the page's world; an older one, left by an update of the extension, falls silent. */
export const START_EVENT = 'claimclock:start';

/** A response that the page received, on its way to the extension. */
export interface DataDetail {
  readonly api: string;
  /** Where it came from: the page's question, which may name an order that the response does not. */
  readonly address: string;
  readonly text: string;
}

/** A question for the page's own client. Only those of an allow-list are asked, one at a time. */
export interface AskDetail {
  readonly id: string;
  readonly api: string;
  readonly data: { readonly [parameter: string]: string | boolean };
}

/**
 * What the page's client answered: the response as JSON text, refusals included; null when the page has no such client.
 */
export interface AnswerDetail {
  readonly id: string;
  readonly text: string | null;
}

/** Characters of one response beyond which it is left alone; an order list of ten is about fifty thousand. */
export const LONGEST_RESPONSE = 2_000_000;
