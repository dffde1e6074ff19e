/** A picture that was drawn anew, and its sides in pixels. */
export interface Drawn {
  readonly bytes: Blob;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a picture anew as a JPEG, the right way up, no larger than `side`: nothing that a camera wrote beside it (the
 * place, the time, its number) is left.
 *
 * @param side pixels of the longer side
 * @param quality from 0 to 1
 * @returns null where the browser cannot read it
 */
export async function drawAnew(
  picture: Blob,
  side: number,
  quality: number,
): Promise<Drawn | null> {
  const bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' }).catch(
    () => null,
  );
  if (bitmap === null) return null;
  try {
    const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (context === null) return null;
    // A JPEG has nothing to see through: what was so becomes white, not black.
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    const bytes = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    return bytes.type === 'image/jpeg' ? { bytes, width, height } : null;
  } catch {
    // Too large for the memory there is.
    return null;
  } finally {
    bitmap.close();
  }
}
