import { ANSWER_EVENT, type AnswerDetail, ASK_EVENT, type AskDetail } from './events';
import { fits } from './fits';
import { get, nativeSetTimeout, parse, quietly, send, stringify, values } from './native';

const LONGEST_ASK = 4_000;
const LONGEST_VALUE = 200;
/** ms after which a question that the client never answered no longer keeps out the next one. */
const GIVEN_UP = 25_000;
/** As the shop's client itself puts it when something broke that was no answer of the shop. */
const ABORTED = '{"ret":["ABORT::"]}';

/**
 * Puts the extension's questions to the page's own client, `window.lib.mtop.request`: only what may be asked, one at a
 * time. Another script of the page may imitate the extension here, and gets what it could have asked the client itself.
 */
export function answerAsks(askable: readonly string[], signal: AbortSignal): void {
  /** The question that is out. */
  let asking: object | null = null;

  const answer = (id: string, text: string | null) => {
    const detail: AnswerDetail = { id, text };
    send(ANSWER_EVENT, detail);
  };

  const take = async (event: Event) => {
    const ask = askIn(event);
    if (!ask) return;
    const { id, api, data } = ask;
    if (asking !== null || !has(askable, api)) return answer(id, null);
    const end = (text: string | null) => {
      if (asking !== ask) return;
      asking = null;
      answer(id, text);
    };
    asking = ask;
    nativeSetTimeout(() => {
      if (asking === ask) asking = null;
    }, GIVEN_UP);
    let response: unknown;
    try {
      const client = clientOf(window);
      if (!client) return end(null);
      response = await client.request({ api, v: '1.0', data, type: 'GET', dataType: 'jsonp' });
    } catch (refusal) {
      // A refusal of the shop rejects, with the response as its reason.
      response = refusal;
    }
    end(textOf(response));
  };
  addEventListener(ASK_EVENT, (event) => quietly(() => void take(event)), { signal });
}

interface Client {
  request(question: object): unknown;
}

/** The page's own client; null where it has none. */
function clientOf(page: object): Client | null {
  const lib: unknown = get(page, 'lib');
  const client: unknown = lib instanceof Object ? get(lib, 'mtop') : null;
  return isClient(client) ? client : null;
}

const isClient = (of: unknown): of is Client =>
  of instanceof Object && 'request' in of && typeof of.request === 'function';

/** A question as the extension puts it: small and plain. Null for everything else. */
function askIn(event: Event): AskDetail | null {
  try {
    const text: unknown = get(event, 'detail');
    if (typeof text !== 'string' || text.length > LONGEST_ASK) return null;
    const { id, api, data }: AskDetail = parse(text);
    const given: readonly unknown[] = values(data);
    for (let at = 0; at < given.length; at += 1)
      if (typeof given[at] !== 'boolean' && !isShort(given[at])) return null;
    return isShort(id) && isShort(api) ? { id, api, data } : null;
  } catch {
    return null;
  }
}

/** Without a method of the list's, which may be the page's by now. */
function has(list: readonly string[], wanted: string): boolean {
  for (let at = 0; at < list.length; at += 1) if (list[at] === wanted) return true;
  return false;
}

const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_VALUE;

/** A response as text; whatever is none counts as broken off. */
function textOf(value: unknown): string {
  try {
    if (value instanceof Object && 'ret' in value && fits(value)) return stringify(value);
  } catch {
    // Nothing that could be text.
  }
  return ABORTED;
}
