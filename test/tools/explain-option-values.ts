import { CLAIM_SITUATIONS, type ClaimSituation } from '../../lib/claims/situation';
import { parseCalendarDay } from '../../lib/core/time/calendar-day';
import type { Instant, Zone } from '../../lib/core/time/moment';
import { namedZone } from '../../lib/core/time/zone-name';
import { WrongUsage } from './wrong-usage';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Reads an ISO 8601 instant that names its offset; null for any other text, a bare day and a local time included. */
export function parseInstant(text: string): Instant | null {
  // Date.parse takes 30 February for 2 March.
  if (!INSTANT.test(text) || !parseCalendarDay(text.slice(0, 10))) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}

/** @throws WrongUsage for a text that is no instant */
export function momentOption(option: '--now' | '--at', text: string): Instant {
  const at = parseInstant(text);
  if (at === null) {
    throw new WrongUsage(
      `${option}: “${text}” is no instant; give one with its zone, such as 2026-11-22T09:00:00Z.`,
    );
  }
  return at;
}

/** What browsers answer that do not know their zone. */
const UNKNOWN = ['Etc/Unknown', ''];

/** A zone as the extension takes it; @throws WrongUsage for a name that no browser gives */
export function zoneOption(name: string): Zone {
  const zone = UNKNOWN.includes(name) ? 'UTC' : namedZone(name);
  if (zone !== null) return zone;
  throw new WrongUsage(
    `--zone: “${name}” is no time zone; give an IANA name such as Europe/Berlin.`,
  );
}

/** @throws WrongUsage for a text that is no language tag */
export function languageOption(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    throw new WrongUsage(`--language: “${tag}” is no language tag; give one such as pt-BR.`);
  }
}

/** Strict unless it is said; @throws WrongUsage for another word */
export function strictOption(text: string | undefined): boolean {
  if (text !== undefined && text !== 'on' && text !== 'off')
    throw new WrongUsage(`--strict is “on” or “off”, not “${text}”.`);
  return text !== 'off';
}

/** @throws WrongUsage for a name that is no situation of the claim desk */
export function situationOption(text: string | undefined): ClaimSituation | null {
  if (text === undefined) return null;
  const situation = CLAIM_SITUATIONS.find((each) => each === text);
  if (situation) return situation;
  throw new WrongUsage(`--situation is one of ${CLAIM_SITUATIONS.join(', ')}, not “${text}”.`);
}
