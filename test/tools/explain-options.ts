import { parseArgs } from 'node:util';
import { type Instant, parseCalendarDay, type Zone } from '../../lib/core/calendar-day';
import { WrongUsage } from './wrong-usage';

export const USAGE =
  'npm run -s explain -- [FILE --url URL] [--facts FACTS.json] [--now ISO] [--zone IANA] [--language TAG] [--strict on|off]';

export interface ExplainOptions {
  readonly file: string | null;
  readonly url: string | null;
  readonly facts: string | null;
  readonly now: Instant;
  readonly zone: Zone;
  readonly language: string | null;
  readonly strict: boolean;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Reads an ISO 8601 instant that names its offset; null for any other text, a bare day and a local time included. */
export function parseInstant(text: string): Instant | null {
  // Date.parse takes 30 February for 2 March.
  if (!INSTANT.test(text) || !parseCalendarDay(text.slice(0, 10))) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}

function zoneOf(name: string): Zone {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone && name;
  } catch {
    throw new WrongUsage(
      `--zone: “${name}” is no time zone; give an IANA name such as Europe/Berlin.`,
    );
  }
}

function languageOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    throw new WrongUsage(`--language: “${tag}” is no language tag; give one such as pt-BR.`);
  }
}

function instantOf(text: string): Instant {
  const at = parseInstant(text);
  if (at === null) {
    throw new WrongUsage(
      `--now: “${text}” is no instant; give one with its zone, such as 2026-11-22T09:00:00Z.`,
    );
  }
  return at;
}

/**
 * What the command line asks for. The clock and the zone of this machine count where it names none.
 *
 * @throws WrongUsage with a sentence for each thing that cannot be understood
 */
export function explainOptions(
  args: readonly string[],
  machine: { now: Instant; zone: Zone },
): ExplainOptions {
  const option = { type: 'string' } as const;
  const parse = () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: option,
        facts: option,
        now: option,
        zone: option,
        language: option,
        strict: option,
      },
    });
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse();
  } catch (failure) {
    throw new WrongUsage(failure instanceof Error ? failure.message : String(failure));
  }
  const { values, positionals } = parsed;
  const [file = null, second] = positionals;
  if (second !== undefined)
    throw new WrongUsage(`One FILE at a time: “${second}” is a second one.`);
  if (file === null && values.facts === undefined) {
    throw new WrongUsage('Nothing to explain: give a FILE, --facts FACTS.json, or both.');
  }
  if (file === null && values.url !== undefined) throw new WrongUsage('--url belongs to a FILE.');
  if (values.strict !== undefined && values.strict !== 'on' && values.strict !== 'off') {
    throw new WrongUsage(`--strict is “on” or “off”, not “${values.strict}”.`);
  }
  return {
    file,
    url: values.url ?? null,
    facts: values.facts ?? null,
    now: values.now === undefined ? machine.now : instantOf(values.now),
    zone: values.zone === undefined ? machine.zone : zoneOf(values.zone),
    language: values.language === undefined ? null : languageOf(values.language),
    strict: values.strict !== 'off',
  };
}
