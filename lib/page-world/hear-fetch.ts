import { LONGEST_RESPONSE } from './events';
import type { Heard } from './heard';
import { listenIn } from './listen-in';
import { tellText } from './tell';

const copyOf = Response.prototype.clone;

/**
 * Hears responses to `fetch` when the page reads them. The promises that the page holds are left alone: a handler added to one of
 * them would hide from the page that nobody handles its failures.
 */
export function hearFetch(heard: Heard): void {
  for (const name of ['text', 'json', 'arrayBuffer', 'blob', 'bytes']) {
    listenIn(Response.prototype, name, (response) => {
      if (!(response instanceof Response)) return;
      const about = heard(response.url);
      if (!about) return;
      textOf(copyOf.call(response)).then(
        (text) => tellText(about, text),
        () => {},
      );
    });
  }
}

/** The text of a copy, up to the length from which on it is of no interest. */
async function textOf(copy: Response): Promise<string> {
  const reader = copy.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (reader && text.length <= LONGEST_RESPONSE) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
  }
  reader?.cancel().catch(() => {});
  throw new RangeError('too long');
}
