import type { Problem } from '../../lib/wording/problem';

/**
 * What stands in the fields of a form, by name; null where the browser shows something that is no value, such as 30
 * February.
 */
export type FormFields = { readonly [field: string]: string | null };

/** The field with the currency of an amount. */
export const CURRENCY_FIELD = 'total-currency';
export const MARKETPLACE_FIELD = 'marketplace';
export const ID_FIELD = 'order-id';

/** The fields of a row of line items, and the currency of all of them. */
export const ITEM_TITLE = 'item-title';
export const ITEM_AMOUNT = 'item-amount';
export const ITEMS_CURRENCY = 'items-currency';
/** One of them in a row, counted from 0. */
export const itemField = (field: string, row: number): string => `${field}-${row}`;

/** For each field that cannot be taken as it is, why. */
export type Problems = { readonly [field: string]: Problem };

/** Everything that stands in a form. Nothing of it is changed: no blanks are dropped, no case is turned. */
export function fieldsIn(form: HTMLFormElement): FormFields {
  const controls = form.querySelectorAll<
    HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
  >('input[name], select[name], textarea[name]');
  return Object.fromEntries(
    Array.from(controls, (control) => [
      control.name,
      control.validity.badInput ? null : control.value,
    ]),
  );
}
