import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;

const words = (...values: number[]) => Buffer.from(new Uint16Array(values).buffer);
const longs = (...values: number[]) => Buffer.from(new Uint32Array(values).buffer);

/** Packs a built extension as Firefox installs it for good: a zip, here of files that are stored as they are. */
export function packXpi(folder: string, file: string): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = Buffer.from(path.slice(folder.length + 1).replaceAll('\\', '/'));
    const data = readFileSync(path);
    // Flags, method (stored), time and date, checksum, both sizes, the lengths of the name and of what follows it.
    const about = Buffer.concat([
      words(VERSION, 0, 0, 0, 0x21),
      longs(crc32(data), data.length, data.length),
      words(name.length, 0),
    ]);
    const here = Buffer.concat([longs(LOCAL), about, name, data]);
    const attributes = Buffer.concat([words(0, 0, 0), longs(0, offset)]);
    central.push(longs(CENTRAL), words(VERSION), about, attributes, name);
    local.push(here);
    offset += here.length;
  }
  const directory = Buffer.concat(central);
  const count = local.length;
  const end = [longs(END), words(0, 0, count, count), longs(directory.length, offset), words(0)];
  writeFileSync(file, Buffer.concat([...local, directory, ...end]));
}
