import type { Evidence, EvidenceShows } from '../../lib/core/records/evidence';
import type { Doing } from '../data/data-content';

/** What is kept with the order that is shown. */
export interface EvidenceContent {
  /** Null until it is known; `failed` where it cannot be read. */
  readonly files: readonly Evidence[] | 'failed' | null;
  /** Addresses of pictures, by file. */
  readonly pictures: ReadonlyMap<Evidence['id'], string>;
  /** How pictures are kept. */
  readonly keeping: { readonly side: number; readonly original: boolean };
  /** Pixels that the longer side of a picture may be given. */
  readonly sides: readonly number[];
  readonly room: { readonly used: number; readonly left: number } | null;
  readonly busy: boolean;
  /** What takes its time, with a way to stop it; null: nothing that does. */
  readonly doing: Doing | null;
  /** What was last done, or went wrong: message names with what stands in them. */
  readonly said: readonly EvidenceSaid[];
  /** How many files were just deleted and can be put back. */
  readonly undo: number;
  /** Where files are handed in, and what does not fit there. */
  readonly routes: readonly RouteFit[];
}

export interface EvidenceSaid {
  readonly name: string;
  /** The file it is about; null where it is about none. */
  readonly file: string | null;
  readonly wrong: boolean;
}

/** How the files fit where they are handed in. */
export interface RouteFit {
  readonly route: string;
  readonly fits: boolean;
  readonly tooMany: number;
  readonly tooLarge: number;
  readonly otherType: number;
  /** Bytes too many in all. */
  readonly tooMuch: number;
}

export interface EvidenceHandlers {
  /** @param shows what they show; left out: something else */
  readonly add: (files: readonly File[], shows?: EvidenceShows) => void;
  readonly keep: (keeping: EvidenceContent['keeping']) => void;
  readonly change: (id: Evidence['id'], part: Partial<Pick<Evidence, 'shows' | 'takenOn'>>) => void;
  readonly save: (id: Evidence['id']) => void;
  readonly remove: (id: Evidence['id']) => void;
  readonly putBack: () => void;
  readonly makeFit: (route: string) => void;
}
