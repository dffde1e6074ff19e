/** Longest text that a reading may carry; the border refuses longer ones. */
const LONGEST = 2_000;
/** A reading of a page of ten orders is far smaller. */
const LARGEST = 2_000_000;

/**
 * What keeps a reading from being plain data that can cross the message border and hold nothing of the page but words:
 * anything but objects, arrays, words, numbers and the like, names of the prototype, endless texts.
 *
 * @returns one sentence each; empty: it is plain
 */
export function notPlain(reading: unknown): string[] {
  const offences: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      if (value.length > LONGEST) offences.push(`${path} has ${value.length} characters`);
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value)) offences.push(`${path} is ${value}`);
    } else if (typeof value === 'object' && value !== null) {
      const prototype: unknown = Object.getPrototypeOf(value);
      if (prototype !== Object.prototype && prototype !== Array.prototype)
        offences.push(`${path} is no plain object`);
      for (const name of Reflect.ownKeys(value)) {
        if (typeof name === 'symbol' || name === '__proto__' || name === 'constructor')
          offences.push(`${path} has a key ${String(name)}`);
        else if (!(Array.isArray(value) && name === 'length'))
          look(Reflect.get(value, name), `${path}.${name}`);
      }
    } else if (value !== null && typeof value !== 'boolean' && value !== undefined)
      offences.push(`${path} is a ${typeof value}`);
  };
  look(reading, 'reading');
  if ((JSON.stringify(reading) ?? '').length > LARGEST) offences.push('the reading is endless');
  return offences;
}
