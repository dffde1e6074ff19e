import type { EvidenceType } from '../../core/records/evidence';

/** Whether a file of this kind is a still picture, which can be drawn anew. */
export const isPicture = (type: EvidenceType): boolean =>
  type.startsWith('image/') && type !== 'image/gif';

/** What a picture is called once it is a JPEG: "photo.png" becomes "photo.jpg". */
export const jpegName = (name: string): string => `${name.replace(/\.[a-z0-9]{1,5}$/i, '')}.jpg`;
