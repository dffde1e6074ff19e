type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The control of a name in a form; null where there is none, or several. */
export function controlOf(form: HTMLFormElement, name: string): Control | null {
  const control = form.elements.namedItem(name);
  const isOne =
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement;
  return isOne ? control : null;
}

/** Puts a value into a control; false where the control does not take it, as a choice that has no such entry. */
export function putInto(control: Control, value: string): boolean {
  const before = control.value;
  control.value = value;
  if (control.value === value) return true;
  control.value = before;
  return false;
}

/** Leads to the first of these fields; one that is folded away is unfolded. */
export function focusFirst(form: HTMLFormElement, names: readonly string[]): void {
  const wrong = Array.from(form.elements).find(
    (element): element is HTMLInputElement =>
      element instanceof HTMLElement && names.includes(element.getAttribute('name') ?? ''),
  );
  const folded = wrong?.closest('details');
  if (folded) folded.open = true;
  wrong?.focus();
}
