import type { Evidence, EvidenceType } from '../../core/records/evidence';

/** What a file's name ends with, by what it is; the first is the usual one. */
const ENDINGS: Readonly<Record<EvidenceType, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/heic': ['heic', 'heif'],
  'image/bmp': ['bmp'],
  'application/pdf': ['pdf'],
  'video/mp4': ['mp4', 'm4v'],
  'video/quicktime': ['mov', 'qt'],
  'video/webm': ['webm'],
};
const KNOWN = new Set(Object.values(ENDINGS).flat());

/** A name in two: "photo" and "jpg"; no ending where it has none that is one of a picture, a video or a PDF. */
function parted(name: string): { readonly stem: string; readonly ending: string | null } {
  const at = name.lastIndexOf('.');
  const ending = name.slice(at + 1).toLowerCase();
  if (at < 0 || !KNOWN.has(ending)) return { stem: name, ending: null };
  return { stem: name.slice(0, at), ending };
}

/**
 * The name of a file in two, its stem and the ending that tells programs what it is. The bytes decide, not the name: a
 * picture called "photo.html" must open as one.
 *
 * @example partedAs({ name: 'photo.PNG', type: 'image/jpeg' }) // { stem: 'photo', ending: 'jpg' }
 */
export function partedAs({ name, type }: Pick<Evidence, 'name' | 'type'>): {
  readonly stem: string;
  readonly ending: string;
} {
  const { stem, ending } = parted(name);
  const [usual = ''] = ENDINGS[type];
  return { stem, ending: ending !== null && ENDINGS[type].includes(ending) ? ending : usual };
}

/**
 * What a file is called when it is saved.
 *
 * @example fileName({ name: 'photo.html', type: 'image/gif' }) // 'photo.html.gif'
 */
export function fileName(file: Pick<Evidence, 'name' | 'type'>): string {
  const { stem, ending } = partedAs(file);
  return `${stem || 'file'}.${ending}`;
}
