import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Here } from '../lib/wording/format';

/** Language, moment and zone for every component below; the entrypoint provides them. */
export const HereContext = createContext<Here | null>(null);

/**
 * Whether the page stands in a private window, from which nothing is stored: orders can be read there, no more. The
 * entrypoint provides it.
 */
export const ReadOnly = createContext(false);

/** Whether the surrounding page may change nothing. */
export const useReadOnly = (): boolean => useContext(ReadOnly);

/** The surrounding language, moment and zone. Throws where no entrypoint provided them: that is a bug, not a state. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (here === null) throw new Error('no HereContext around this component');
  return here;
}
