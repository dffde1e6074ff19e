import type { EvidenceType } from '../../core/records/evidence';

/** Bytes at the beginning of a picture that are looked at: whether it moves stands before its first picture. */
export const MOVING_WITHIN = 65_536;

const ascii = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));

/**
 * Whether a picture moves, by what it says of itself: drawn anew it would stand still, and what it proved be lost.
 *
 * @param bytes the first `MOVING_WITHIN` of the file, or all
 * Source: PNG (third edition), §11.3.6; WebP container specification, "Extended file format"; AVIF 1.1, §6.3
 */
export function isMoving(bytes: Uint8Array, type: EvidenceType): boolean {
  switch (type) {
    case 'image/gif':
      return true;
    case 'image/webp':
      return ascii(bytes, 12) === 'VP8X' && ((bytes[20] ?? 0) & 2) !== 0;
    case 'image/avif':
      return ascii(bytes, 8) === 'avis';
    case 'image/png':
      return isMovingPng(bytes);
    default:
      return false;
  }
}

const PNG_HEAD = 8;
/** Bytes of a chunk beside what it holds. */
const CHUNK = 12;

function isMovingPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = PNG_HEAD; at + 8 <= bytes.length; at += CHUNK + view.getUint32(at)) {
    const name = ascii(bytes, at + 4);
    if (name === 'acTL') return true;
    if (name === 'IDAT') return false;
  }
  return false;
}
