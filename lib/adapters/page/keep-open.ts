/** Has the browser ask before it closes or leaves the page, for as long as something would be left half done. */
export function keepOpenWhile(isHalfDone: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (isHalfDone()) event.preventDefault();
  });
}
