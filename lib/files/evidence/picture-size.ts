import type { EvidenceType } from '../../core/records/evidence';

/** Pixels of the longer side that the user can choose for pictures; the first is the one to begin with. */
export const PICTURE_SIDES = [1_920, 1_280, 2_560, 3_840] as const;

/** How much of a picture is kept: a fault that is photographed stays to be seen. */
export const PICTURE_QUALITY = 0.85;

/** Whether a file of this kind is a still picture, which can be drawn anew. */
export const isPicture = (type: EvidenceType): boolean =>
  type.startsWith('image/') && type !== 'image/gif';

/** One way of drawing a picture. */
export interface Drawing {
  readonly side: number;
  readonly quality: number;
}

/** Ways of drawing a picture smaller and smaller, until it fits: first its sides give way, then how fine it is. */
export const SMALLER: readonly Drawing[] = [
  { side: 2_560, quality: 0.85 },
  { side: 1_920, quality: 0.85 },
  { side: 1_600, quality: 0.8 },
  { side: 1_280, quality: 0.75 },
  { side: 1_024, quality: 0.7 },
  { side: 800, quality: 0.6 },
];
