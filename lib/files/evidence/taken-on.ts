import { type CalendarDay, parseCalendarDay } from '../../core/time/calendar-day';

/** Bytes at the beginning of a picture that are looked at: cameras write what they say of it before the picture. */
export const EXIF_WITHIN = 131_072;

const EXIF_POINTER = 0x8769;
/** When it was taken; when it was made digital; when the file was written. */
const DATES = [0x9003, 0x9004, 0x0132] as const;
const ENTRY = 12;
/** No camera writes as many entries: what claims more is no camera's. */
const MOST_ENTRIES = 200;

/**
 * The day on which a JPEG was taken, as the camera wrote it, in the camera's own time.
 *
 * @param bytes the first `EXIF_WITHIN` of the file, or all
 * @returns null where it says none, or nothing that is a day
 * Source: Exif 2.32 (CIPA DC-008), §4.5, §4.6.3, §4.6.5
 */
export function takenOn(bytes: Uint8Array): CalendarDay | null {
  try {
    const tiff = exifOf(bytes);
    return tiff && dayIn(tiff);
  } catch (error) {
    // An address behind the end.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The segment in which cameras write; null where a JPEG has none, or it is no JPEG. */
function exifOf(bytes: Uint8Array): DataView | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 4 < view.byteLength; ) {
    const marker = view.getUint16(at);
    // The picture itself begins, or it is no JPEG any more.
    if (marker < 0xffc0 || marker === 0xffda) return null;
    const length = view.getUint16(at + 2);
    const isExif = marker === 0xffe1 && length > 16 && view.getUint32(at + 4) === 0x45786966;
    if (isExif) {
      const start = at + 10;
      const most = Math.min(length - 8, view.byteLength - start);
      return most > 8 ? new DataView(bytes.buffer, bytes.byteOffset + start, most) : null;
    }
    at += 2 + Math.max(2, length);
  }
  return null;
}

function dayIn(tiff: DataView): CalendarDay | null {
  const order = tiff.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return null;
  const little = order === 0x4949;
  const first = entriesAt(tiff, tiff.getUint32(4, little), little);
  const more = first.get(EXIF_POINTER);
  const all = more === undefined ? first : new Map([...first, ...entriesAt(tiff, more, little)]);
  for (const name of DATES) {
    const at = all.get(name);
    const day = at === undefined ? null : dayAt(tiff, at);
    if (day !== null) return day;
  }
  return null;
}

/** Where the values of a directory lie, by their tags; those of four bytes or less are the values themselves. */
function entriesAt(tiff: DataView, at: number, little: boolean): ReadonlyMap<number, number> {
  const count = Math.min(tiff.getUint16(at, little), MOST_ENTRIES);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = at + 2 + index * ENTRY;
      return [tiff.getUint16(entry, little), tiff.getUint32(entry + 8, little)] as const;
    }),
  );
}

/** `2026:11:20 18:04:11` */
function dayAt(tiff: DataView, at: number): CalendarDay | null {
  const text = String.fromCharCode(
    ...Array.from({ length: 10 }, (_, index) => tiff.getUint8(at + index)),
  );
  return /^\d{4}:\d\d:\d\d$/.test(text) ? parseCalendarDay(text.replaceAll(':', '-')) : null;
}
