import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { root } from './tools/source-files';

/** Rules and readers: whatever they do must come out the same in the zone of every machine. */
const ROOMS = /^test\/lib\/(?:core|reading|marketplaces)\//;
const SOURCES = /\/lib\/(?:core|reading|marketplaces)\/(?!.*\.test\.ts)/;

/** What was asked of the machine's zone, by this file and while modules were loaded. */
class Asked {
  readonly inTests = new Set<string>();
  readonly atLoading = new Set<string>();
  runs = false;

  note(what: string): void {
    if (this.runs) this.inTests.add(what);
    // Modules are loaded once for many files: what they keep then is found with the first of them.
    else if (SOURCES.test(new Error(what).stack ?? '')) this.atLoading.add(what);
  }
}

const hasZone = (options: unknown) =>
  typeof options === 'object' && options !== null && Reflect.get(options, 'timeZone') !== undefined;
/** A text whose moment is the same everywhere: a bare day is one of UTC. */
const ANYWHERE = /(?:Z|[+-]\d\d:?\d\d|GMT|UTC)$|^\d{4}(?:-\d\d){0,2}$/;
const isLocal = (text: unknown) => typeof text === 'string' && !ANYWHERE.test(text);

/** Notes whatever looks at the machine's zone from now on: each way that JavaScript has. */
function listen(asked: Asked): void {
  const local = /^(?:get|set)(?!UTC|Time$)|^to(?:String|DateString|TimeString|Locale)/;
  for (const name of Object.getOwnPropertyNames(Date.prototype).filter((each) =>
    local.test(each),
  )) {
    const real = Reflect.get(Date.prototype, name);
    Reflect.set(Date.prototype, name, function heard(this: Date, ...given: unknown[]) {
      if (!name.startsWith('toLocale') || !hasZone(given[1])) asked.note(name);
      return Reflect.apply(real, this, given);
    });
  }
  const { parse } = Date;
  Date.parse = (text) => {
    if (isLocal(text)) asked.note(`Date.parse('${text}')`);
    return parse(text);
  };
  // Fake timers put a Date of their own in its place, and the old one back: whichever stands there is listened to.
  const heard = new WeakSet<DateConstructor>();
  const hearing = (date: DateConstructor): DateConstructor => {
    if (heard.has(date)) return date;
    const proxy: DateConstructor = new Proxy(date, {
      construct(real, given, made) {
        if (given.length > 1 || isLocal(given[0])) asked.note(`new Date(${given.join(', ')})`);
        return Reflect.construct(real, given, made === proxy ? real : made);
      },
      apply(real) {
        asked.note('Date()');
        return real();
      },
    });
    heard.add(proxy);
    return proxy;
  };
  let current = hearing(Date);
  Object.defineProperty(globalThis, 'Date', {
    configurable: true,
    get: () => current,
    set(next: DateConstructor) {
      current = hearing(next);
    },
  });
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct(real, given, made) {
      if (!hasZone(given[1])) asked.note('Intl.DateTimeFormat');
      return Reflect.construct(real, given, made);
    },
    apply(real, self, given) {
      if (!hasZone(given[1])) asked.note('Intl.DateTimeFormat');
      return Reflect.apply(real, self, given);
    },
  });
}

/** One for all files of a worker. */
const HERE = Symbol.for('ClaimClock: asked of the local time');
function listening(): Asked {
  const before = Reflect.get(globalThis, HERE);
  if (before !== undefined) return before;
  const asked = new Asked();
  listen(asked);
  Reflect.set(globalThis, HERE, asked);
  return asked;
}

const zoned = readFileSync(join(root, 'test/zoned-tests.txt'), 'utf8').trim().split('\n');
export const asked = listening();
const path = relative(root, expect.getState().testPath ?? '').replaceAll('\\', '/');

// What never asks for the machine's zone comes out the same in each: one zone is enough for it. `npm test` runs the
// files of the list in others too.
beforeAll(() => {
  asked.inTests.clear();
  asked.runs = true;
});
afterAll(() => {
  asked.runs = false;
  expect([...asked.atLoading], 'asked for the machine’s zone while it was loaded').toEqual([]);
  if (!ROOMS.test(path) || zoned.includes(path)) return;
  const sentence = `asks for the machine’s zone: ${path} belongs into test/zoned-tests.txt`;
  expect([...asked.inTests], sentence).toEqual([]);
});
