import { Window } from 'happy-dom';

/** A saved page as a document, without a layout, a network or scripts: as `explain` reads it, too. */
export function pageOf(
  html: string,
  url = 'https://www.aliexpress.com/p/order/index.html',
): Document {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    },
  });
  const parsed: unknown = new window.DOMParser().parseFromString(html, 'text/html');
  return parsed as Document;
}
