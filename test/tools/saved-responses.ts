/** One response that was saved, and the address of the question it answers where the file tells. */
export interface SavedResponse {
  readonly text: string;
  readonly address: string | null;
}

type Record = Readonly<{ [name: string]: unknown }>;
const isRecord = (value: unknown): value is Record =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `{ url, body }` as capture scripts write it, or an entry of a browser's own archive; null for anything else. */
function captured(entry: unknown): SavedResponse | null {
  if (!isRecord(entry)) return null;
  const { request, response } = entry;
  const content = isRecord(response) ? response.content : undefined;
  const body = isRecord(content) ? contentText(content) : entry.body;
  const text = textOf(body) ?? (isRecord(body) ? JSON.stringify(body) : null);
  return text === null
    ? null
    : { text, address: textOf(entry.url) ?? (isRecord(request) ? textOf(request.url) : null) };
}

/** An archive may keep a text as base64. */
function contentText({ text, encoding }: Record): string | null {
  const kept = textOf(text);
  return kept !== null && encoding === 'base64'
    ? Buffer.from(kept, 'base64').toString('utf8')
    : kept;
}

/**
 * The responses in a saved file: one as it came, or several, one after the other or as a capture script or a browser's
 * archive keeps them.
 */
export function savedResponses(text: string): readonly SavedResponse[] {
  const whole = jsonOf(text);
  const log = isRecord(whole) ? whole.log : undefined;
  const entries = isRecord(log) ? log.entries : Array.isArray(whole) ? whole : [whole];
  const found = Array.isArray(entries) ? entries.flatMap((entry) => captured(entry) ?? []) : [];
  if (found.length > 0) return found;
  const texts = Array.isArray(whole) ? whole.map((each) => JSON.stringify(each)) : [text];
  return texts.map((each) => ({ text: each, address: null }));
}
