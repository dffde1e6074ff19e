import type { EvidenceType } from '../../core/records/evidence';

const ascii = (bytes: Uint8Array, at: number, length: number) =>
  String.fromCharCode(...bytes.subarray(at, at + length));

/** What the brands of the container that phones film and photograph in stand for. */
const BRANDS: Readonly<Record<string, EvidenceType>> = {
  avif: 'image/avif',
  avis: 'image/avif',
  heic: 'image/heic',
  heix: 'image/heic',
  heim: 'image/heic',
  heis: 'image/heic',
  mif1: 'image/heic',
  msf1: 'image/heic',
  'qt  ': 'video/quicktime',
};
/** Any other brand of films. */
const FILM_BRAND = /^(?:iso[m2-9a-c]|mp4[12]|mmp4|avc1|M4V[ HP]?|MSNV|dash|3g[gp2][0-9a-z])/;

/**
 * What kind of file it is, by its first bytes: a name can say anything.
 *
 * @param bytes the first of the file, a dozen at least
 * @returns null for what is not kept
 */
export function fileTypeOf(bytes: Uint8Array): EvidenceType | null {
  const begins = (text: string, at = 0) => ascii(bytes, at, text.length) === text;
  if (begins('\xff\xd8\xff')) return 'image/jpeg';
  if (begins('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (begins('GIF87a') || begins('GIF89a')) return 'image/gif';
  if (begins('RIFF') && begins('WEBP', 8)) return 'image/webp';
  if (begins('%PDF-')) return 'application/pdf';
  if (begins('\x1aE\xdf\xa3')) return 'video/webm';
  if (begins('ftyp', 4)) {
    const brand = ascii(bytes, 8, 4);
    return BRANDS[brand] ?? (FILM_BRAND.test(brand) ? 'video/mp4' : null);
  }
  return begins('BM') && bytes[6] === 0 && bytes[8] === 0 ? 'image/bmp' : null;
}
