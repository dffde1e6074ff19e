interface ExifJpeg {
  readonly taken: string;
  /** In the directory of the camera, or in that of the file. */
  readonly tag?: 0x9003 | 0x9004 | 0x0132;
  readonly little?: boolean;
}

/** The beginning of a JPEG as a camera writes it: a JFIF segment, then Exif with one day in it. */
export function exifJpeg({
  taken,
  tag = 0x9003,
  little = false,
}: ExifJpeg): Uint8Array<ArrayBuffer> {
  const tiff = new DataView(new ArrayBuffer(8 + 18 + 18 + 20));
  const short = (at: number, value: number) => tiff.setUint16(at, value, little);
  const long = (at: number, value: number) => tiff.setUint32(at, value, little);
  tiff.setUint16(0, little ? 0x4949 : 0x4d4d);
  short(2, 42);
  long(4, 8);
  const entry = (at: number, name: number, kind: number, count: number, value: number) => {
    short(at, 1);
    short(at + 2, name);
    short(at + 4, kind);
    long(at + 6, count);
    long(at + 10, value);
  };
  const ofCamera = tag !== 0x0132;
  if (ofCamera) entry(8, 0x8769, 4, 1, 26);
  entry(ofCamera ? 26 : 8, tag, 2, 20, 44);
  for (const [index, letter] of [...taken].entries())
    tiff.setUint8(44 + index, letter.charCodeAt(0));
  const segment = (marker: number, body: readonly number[]) => [
    0xff,
    marker,
    (body.length + 2) >> 8,
    (body.length + 2) & 0xff,
    ...body,
  ];
  const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xe0, letters('JFIF\0\x01\x02\0\0\x01\0\x01\0\0')),
    ...segment(0xe1, [...letters('Exif\0\0'), ...new Uint8Array(tiff.buffer)]),
    ...segment(0xda, [0, 0, 0]),
  ]);
}
