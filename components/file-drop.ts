import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Takes files that are dropped on an element.
 *
 * @returns whether something is held over it
 */
export function useFileDrop(
  zone: RefObject<HTMLElement | null>,
  take: (files: readonly File[]) => void,
): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = zone.current;
    if (element === null) return;
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = () => setOver(false);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      take([...(event.dataTransfer?.files ?? [])]);
    };
    // Dropped beside the place, a file would take the page's place: the browser shows it instead.
    const miss = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    for (const name of ['dragover', 'drop'] as const) document.addEventListener(name, miss);
    element.addEventListener('dragover', hold);
    element.addEventListener('dragleave', leave);
    element.addEventListener('drop', drop);
    return () => {
      for (const name of ['dragover', 'drop'] as const) document.removeEventListener(name, miss);
      element.removeEventListener('dragover', hold);
      element.removeEventListener('dragleave', leave);
      element.removeEventListener('drop', drop);
    };
  });
  return over;
}
