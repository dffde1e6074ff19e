/** Dispatches an event as the browser itself does it; what a script makes up is not trusted. */
export function happen(target: EventTarget, event: Event): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}

/** Presses as a person does. */
export function press(element: Element | null | undefined): void {
  if (element) happen(element, new MouseEvent('click', { bubbles: true, cancelable: true }));
}
