import { CLAIM_SITUATIONS, type ClaimSituation } from '../../lib/claims/situation';
import type { Instant, Zone } from '../../lib/core/time/moment';
import { explainArguments } from './explain-arguments';
import {
  languageOption,
  momentOption,
  situationOption,
  strictOption,
  zoneOption,
} from './explain-option-values';
import { type FileOptions, visitsOf } from './explain-visits';
import { factsListed } from './user-facts';
import { WrongUsage } from './wrong-usage';

export const USAGE = `npm run -s explain -- [FILE [--url URL] [--at ISO]]… [--facts FACTS.json] [--now ISO] [--zone IANA] [--language TAG] [--strict on|off] [--situation NAME]`;

export const HELP = `${USAGE}

Reads saved pages (.html) and the responses they are filled from (.json) as the extension would, and prints as JSON
what it makes of them.

FILE                a page, a response, several responses as a browser or a capture script keeps them, or a copied
                    report
--url URL           the address of the page before it, where the file does not name it
--at ISO            when the file before it was read; without it, at --now. Several files are visits: they are
                    read one after the other, in order of time, into one store
--facts FACTS.json  what the user says, at --now:
                    { "orders": [{ "marketplace": "aliexpress", "id": "…",
                                   "facts": { "shipped": "2025-12-01" } }] }
                    The facts are listed below.
--now ISO           the moment that the answer is given for, such as 2026-11-22T09:00:00Z; without it, this machine's
--zone IANA         the user's time zone, such as Europe/Berlin; without it, this machine's
--language TAG      the language of every file, such as pt-BR; without it, what each says of itself
--strict on|off     whether the carrier windows of 2017 count; on unless it is said
--situation NAME    what is wrong with the orders: adds to each what can be claimed. One of ${CLAIM_SITUATIONS.join(' ')}

The facts of FACTS.json, by what each is:
${factsListed()}

Ends with 0 when everything was understood, with 1 when a file could not be read, with 2 for wrong usage.
`;

export interface ExplainOptions {
  /** The files, in order of time. */
  readonly visits: readonly FileOptions[];
  readonly facts: string | null;
  /** The moment that the answer is given for. */
  readonly now: Instant;
  readonly zone: Zone;
  readonly strict: boolean;
  /** What is wrong with the orders; null: nobody asks. */
  readonly situation: ClaimSituation | null;
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
  const { files, single } = explainArguments(args);
  if (files.length === 0 && single.facts === undefined) {
    throw new WrongUsage('Nothing to explain: give a FILE, --facts FACTS.json, or both.');
  }
  const now = single.now === undefined ? machine.now : momentOption('--now', single.now);
  const zone = single.zone === undefined ? machine.zone : zoneOption(single.zone);
  const language = single.language === undefined ? null : languageOption(single.language);
  return {
    visits: visitsOf(files, { now, zone, language }),
    facts: single.facts ?? null,
    now,
    zone,
    strict: strictOption(single.strict),
    situation: situationOption(single.situation),
  };
}
