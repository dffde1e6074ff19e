import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';
import { ZipFault } from './zip-fault';

/** Bytes that are read from the file at once. */
const READ_AT_ONCE = 1_000_000;
/** Bytes that are unpacked at once: they become at most a thousand times as many. */
const UNPACKED_AT_ONCE = 4_096;

/**
 * The bytes of a file in a zip file, in pieces.
 *
 * @param onRead called with each number of packed bytes that was worked through
 * @throws ZipFault as soon as more comes out than was declared, or where something else does
 */
export async function unpack(
  file: Blob,
  { start, packed, size, crc, method }: ZipEntry,
  onRead: (bytes: number) => Promise<void>,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let [length, checksum] = [0, 0];
  const take = (piece: Uint8Array<ArrayBuffer>) => {
    length += piece.length;
    if (length > size) throw new ZipFault('damaged', 'more than was declared');
    checksum = crc32(piece, checksum);
    if (piece.length > 0) pieces.push(piece);
  };
  const push = method === 'stored' ? take : inflating(take);
  for (let at = 0; at < packed; at += READ_AT_ONCE) {
    const end = Math.min(at + READ_AT_ONCE, packed);
    push(new Uint8Array(await file.slice(start + at, start + end).arrayBuffer()), end === packed);
    await onRead(end - at);
  }
  if (length !== size || checksum !== crc) throw new ZipFault('damaged', 'not what was declared');
  return pieces;
}

function inflating(take: (piece: Uint8Array<ArrayBuffer>) => void) {
  const inflate = new Inflate((piece) => take(piece.slice()));
  return (bytes: Uint8Array<ArrayBuffer>, isLast: boolean) => {
    try {
      for (let at = 0; at < bytes.length; at += UNPACKED_AT_ONCE) {
        const end = at + UNPACKED_AT_ONCE;
        inflate.push(bytes.subarray(at, end), isLast && end >= bytes.length);
      }
    } catch (error) {
      if (error instanceof ZipFault) throw error;
      throw new ZipFault('damaged', 'cannot be unpacked', { cause: error });
    }
  };
}
