import { isRecord } from '../../data-fields';
import { textOf, unfolded } from './either-form';

/** Characters beyond which a response is left alone; an order list of ten is about fifty thousand. */
const LONGEST = 2_000_000;

export interface Response {
  /** The name of the question in lower case; null where the response does not tell. */
  readonly api: string | null;
  /** The shop's own verdict, such as `SUCCESS::…`; empty where it gives none. */
  readonly verdicts: readonly string[];
  /** The response and what it wraps, outermost first. A saved one may lack its envelope. */
  readonly layers: readonly unknown[];
}

const JSONP = /^(?:\/\*\*\/)?\s*[\w$.]{1,100}\s*\(/;

/** The JSON of a response that is bare or given to a callback, as in `mtopjsonp2({…});`. */
function jsonIn(text: string): unknown {
  const bare = text.replace(/^\uFEFF/, '').trim();
  const callback = JSONP.exec(bare.slice(0, 200));
  const end = callback ? bare.lastIndexOf(')') : bare.length;
  try {
    return JSON.parse(bare.slice(callback?.[0].length ?? 0, end));
  } catch {
    return undefined;
  }
}

/**
 * Opens a response: bare JSON or JSONP, the envelope `{ api, ret, data }` or what is in it.
 *
 * @returns null for a text that is too long or is no JSON object
 */
export function openResponse(text: string): Response | null {
  if (text.length > LONGEST) return null;
  const whole = unfolded(jsonIn(text));
  if (!isRecord(whole)) return null;
  const inner = unfolded(whole.data);
  const innermost = isRecord(inner) ? unfolded(inner.data) : undefined;
  const verdicts = Array.isArray(whole.ret) ? whole.ret.slice(0, 10) : [whole.ret];
  return {
    api: textOf(whole.api)?.toLowerCase() ?? null,
    verdicts: verdicts.flatMap((verdict) => (typeof verdict === 'string' ? [verdict] : [])),
    layers: [whole, inner, innermost].filter(isRecord),
  };
}
