import { LONGEST_RESPONSE } from './events';
import { own, quietly } from './native';
import { observePage } from './observe-page';
import type { Observed } from './observed-apis';
import { postText, postValue } from './post';

/** Observes responses to XMLHttpRequest: one more listener on each request, ahead of the page's own. */
export function observeXhr(observed: Observed): void {
  const Request = XMLHttpRequest;
  const listen = own(EventTarget.prototype.addEventListener);
  const loaded = (event: Event) =>
    quietly(() => {
      const { currentTarget: request } = event;
      if (!(request instanceof Request)) return;
      // Bytes: not even looked at when they are surely too many.
      if ('loaded' in event && Number(event.loaded) > LONGEST_RESPONSE * 4) return;
      const about = observed(request.responseURL);
      if (!about) return;
      if (request.responseType === 'json') postValue(about, request.response);
      else if (request.responseType === '' || request.responseType === 'text')
        postText(about, request.responseText);
    });
  // Opened again, a request keeps its one listener: the same function is not added twice.
  observePage(Request.prototype, 'open', (request) => {
    if (request instanceof Request) listen(request, 'load', loaded);
  });
}
