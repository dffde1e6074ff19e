import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** Bytes that are packed at once, between two looks at whether somebody stopped the work. */
const AT_ONCE = 256_000;
/** So many bytes are held in pieces before they are handed to the browser, which may put them on its disk. */
const HELD = 16_000_000;

/** A zip file that is being written. */
export interface ZipWriter {
  /**
   * @param pack false for what is packed already, as pictures and videos are
   * @param onWritten called with each number of bytes that went in
   */
  add(
    name: string,
    bytes: Uint8Array,
    pack: boolean,
    onWritten: (bytes: number) => Promise<void>,
  ): Promise<void>;
  end(): Blob;
}

/** @param at the moment that its files are given */
export function zipWriter(at: Date): ZipWriter {
  let done: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let heldBytes = 0;
  const flush = () => {
    done = [...done, new Blob(held)];
    [held, heldBytes] = [[], 0];
  };
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    held.push(piece.slice());
    heldBytes += piece.length;
    if (heldBytes >= HELD) flush();
  });
  return {
    async add(name, bytes, pack, onWritten) {
      const entry = pack ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name);
      entry.mtime = at;
      zip.add(entry);
      for (let start = 0; start < bytes.length || start === 0; start += AT_ONCE) {
        const piece = bytes.slice(start, start + AT_ONCE);
        entry.push(piece, start + AT_ONCE >= bytes.length);
        await onWritten(piece.length);
      }
    },
    end() {
      zip.end();
      flush();
      return new Blob(done, { type: 'application/zip' });
    },
  };
}
