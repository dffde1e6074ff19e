import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A field that a button opens, and that goes again. */
interface Editing {
  readonly editing: boolean;
  /** The button that opens it. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly edit: () => void;
  readonly done: () => void;
}

/** Whether a field is open. Once it is gone, and the focus with it, the button that opened it takes over. */
export function useEditing(): Editing {
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) opener.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  return { editing, opener, edit: () => setEditing(true), done: () => setEditing(false) };
}
