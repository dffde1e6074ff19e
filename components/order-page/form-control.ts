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

/** Leads to the first of these fields; those that are folded away are unfolded: what is said of them must be seen. */
export function focusFirst(form: HTMLFormElement, names: readonly string[]): void {
  const named = Array.from(form.elements).filter(
    (element): element is HTMLInputElement =>
      element instanceof HTMLElement && names.includes(element.getAttribute('name') ?? ''),
  );
  for (const each of named) {
    const folded = each.closest('details');
    if (folded) folded.open = true;
  }
  named[0]?.focus();
}
