/** A long work was stopped: what was begun is given up, and everything is as it was. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Another page does what one page at a time may do. */
export class Busy extends Error {
  override readonly name = 'Busy';
}

/** How a long work is watched, and stopped. */
export interface LongWork {
  /** Its reason is `Stopped`. */
  readonly signal?: AbortSignal;
  /** Called with the part that is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** How far the background is with a work that a page asked for, as its pages are told. */
export interface Progress {
  /** The page's name for the work. */
  readonly work: string;
  /** From 0 to 1. */
  readonly done: number;
  /** It is stored, and cannot be stopped any more. */
  readonly isStored: boolean;
}
