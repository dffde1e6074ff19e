import { LONGEST_RESPONSE } from './events';
import { each, own } from './native';
import { observePage } from './observe-page';
import type { About, Observed } from './observed-apis';
import { postText } from './post';

/**
 * Observes responses to `fetch` when the page reads them. The promises that the page holds are left alone: a handler
 * added to one of them would hide from the page that nobody handles its failures.
 */
export function observeFetch(observed: Observed): void {
  const Answer = Response;
  const copyOf = own(Answer.prototype.clone);
  each(['text', 'json', 'arrayBuffer', 'blob', 'bytes'], (name) => {
    observePage(Answer.prototype, name, (response) => {
      if (!(response instanceof Answer)) return;
      const about = observed(response.url);
      if (about) observeBody(about, copyOf(response));
    });
  });
}

/** Reads a copy, up to the length from which on it is of no interest. Never rejects: the page would be told. */
async function observeBody(about: About, copy: Response): Promise<void> {
  try {
    const reader = copy.body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    while (reader && text.length <= LONGEST_RESPONSE) {
      const { done, value } = await reader.read();
      text += decoder.decode(value, { stream: !done });
      if (done) return postText(about, text);
    }
    await reader?.cancel();
  } catch {
    // A body that breaks off: the page's own one does too.
  }
}
