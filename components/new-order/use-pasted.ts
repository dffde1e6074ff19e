import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { controlOf, putInto } from '../order-page/form-control';
import { CURRENCY_FIELD } from '../order-page/form-fields';
import type { PastedOrder } from './pasted-order';

export interface Pasted {
  /** The names of the fields that a pasted text filled and nobody has confirmed yet. */
  readonly marked: ReadonlySet<string>;
  /** Fills the form; answers how many fields it filled. What the user typed is never written over. */
  readonly fill: (pasted: PastedOrder) => number;
  readonly confirm: (name: string) => void;
  readonly confirmAll: () => void;
  /** The user typed into a field. */
  readonly typed: (name: string) => void;
}

/** An amount and its currency are one thing to look at. */
const WITH: Readonly<Record<string, string>> = { [CURRENCY_FIELD]: 'total' };

/**
 * What a pasted text filled into a form.
 *
 * @param own the names of fields that are the user's from the start
 * @param changed called after the form was filled
 */
export function usePasted(
  form: RefObject<HTMLFormElement | null>,
  own: readonly string[],
  changed: () => void,
): Pasted {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const users = useRef(new Set(own));

  function fill({ fields }: PastedOrder): number {
    const filled = new Set<string>();
    for (const [name, value] of Object.entries(fields)) {
      const control = form.current && controlOf(form.current, name);
      const isUsers = users.current.has(WITH[name] ?? name) && control?.value !== '';
      if (control && !isUsers && putInto(control, value)) filled.add(WITH[name] ?? name);
    }
    // Fields that an earlier text filled and this one does not still wait to be confirmed.
    setMarked((before) => new Set([...before, ...filled]));
    changed();
    return filled.size;
  }

  const without = (name: string) => (before: ReadonlySet<string>) =>
    new Set([...before].filter((each) => each !== name));
  const confirm = (name: string) => {
    users.current.add(name);
    setMarked(without(name));
  };
  return {
    marked,
    fill,
    confirm,
    confirmAll: () => {
      for (const name of marked) users.current.add(name);
      setMarked(new Set());
    },
    typed: (name) => confirm(WITH[name] ?? name),
  };
}
