import { type ReadonlySignal, signal } from '@preact/signals';
import type { ClaimDeskContent } from '../../../components/claims/claim-desk-content';
import type { FollowContent } from '../../../components/claims/follow/follow-content';
import type { LettersContent } from '../../../components/claims/letters/letters-content';
import { bankFormFor } from '../../claims/bank-form/bank-form';
import { type Known, knownOf } from '../../claims/case/known';
import type { Claim } from '../../claims/claim';
import { claimOf } from '../../claims/decision/claim-of';
import { heldBy } from '../../claims/evidence/held-by';
import { eventsToSay } from '../../claims/follow/events-to-say';
import { followingOf } from '../../claims/follow/follow-of';
import { letterOf, lettersFor } from '../../claims/letters/letter-of';
import { answeredBy, factsToAsk, factsUsed } from '../../claims/questions';
import { networkOf } from '../../claims/routes/card-route';
import type { OrderKey } from '../../core/facts/order';
import { best } from '../../core/facts/statement';
import { inZone } from '../../core/rules/counting-zone';
import { type CalendarDay, dayOf } from '../../core/time/calendar-day';
import type { Instant, Zone } from '../../core/time/moment';
import { shops } from '../../marketplaces/registry';
import type { EvidenceStore } from '../../ports/evidence-store';
import type { ClaimOrder } from '../../protocol/claim-messages';
import type { Background } from '../../protocol/messages';

/** What the claim desk needs of the world. */
export interface ClaimDeskWorld {
  readonly viewClaimOrder: Background<'viewClaimOrder'>['viewClaimOrder'];
  readonly store: Pick<EvidenceStore, 'of'>;
  /** The present moment, for each working-out anew. */
  readonly context: () => { readonly now: Instant; readonly zone: Zone };
  /** How many answers there were about letters so far: what is asked for now may be older than later ones. */
  readonly answers: () => number;
}

export interface ClaimDeskModel {
  /** Null while no order is open, and until its claim is worked out. */
  readonly desk: ReadonlySignal<ClaimDeskContent | 'failed' | null>;
  /** Turns to an order, or reads it anew; null: none is open. */
  load(key: OrderKey | null): Promise<void>;
  /** Takes what the address answers; null: nothing yet. */
  answer(answer: string | null): void;
}

type Files = Parameters<typeof heldBy>[0];

interface Read {
  readonly key: OrderKey;
  readonly found: ClaimOrder;
  readonly files: Files;
  readonly asked: number;
}

/** One order's claim: read from the background and the files kept with it, worked out here. */
export function claimDeskModel(world: ClaimDeskWorld): ClaimDeskModel {
  const desk = signal<ClaimDeskContent | 'failed' | null>(null);
  let read: Read | null = null;
  let answered: string | null = null;
  let latest = 0;

  function work(): void {
    if (read === null) return;
    try {
      desk.value = deskOf(read, answered, world.context());
    } catch (error) {
      console.error('ClaimClock: a claim could not be worked out', error);
      desk.value = 'failed';
    }
  }

  async function load(key: OrderKey | null): Promise<void> {
    latest += 1;
    const mine = latest;
    if (read?.key !== key) {
      read = null;
      desk.value = null;
    }
    if (key === null) return;
    const asked = world.answers();
    try {
      const [found, files] = await Promise.all([
        world.viewClaimOrder({ key }),
        filesOf(world, key),
      ]);
      if (mine !== latest || found === null) return;
      read = { key, found, files, asked };
      work();
    } catch {
      if (mine === latest && read === null) desk.value = 'failed';
    }
  }

  function answer(to: string | null): void {
    answered = to;
    work();
  }

  return { desk, load, answer };
}

/** Without its files an order still has its claim; what they prove is then shown as missing. */
const filesOf = ({ store }: ClaimDeskWorld, key: OrderKey): Promise<Files> =>
  store.of(key).catch((error: unknown) => {
    console.error('ClaimClock: the files of an order could not be read', error);
    return [];
  });

function deskOf(
  { found, files, asked }: Read,
  answered: string | null,
  { now, zone }: ReturnType<ClaimDeskWorld['context']>,
): ClaimDeskContent {
  const { order, strict, country, ownWindows } = found;
  const policy = shops.find(({ id }) => id === order.marketplace)?.policy;
  if (!policy) throw new Error('an order of a shop that this version does not read');
  const answers = answeredBy(answered, order);
  const context = {
    policy: inZone(policy, zone),
    now,
    zone,
    strict,
    country,
    ownWindows,
    held: heldBy(files),
  };
  const { situation } = answers;
  const claim = situation && claimOf(order, situation, context);
  return {
    key: order.key,
    facts: order.facts,
    record: order.claim ?? {},
    asked,
    answers,
    claim,
    asks: claim ? factsToAsk(claim, order) : [],
    used: claim ? factsUsed(claim, order) : [],
    ...(claim ? followedUp(knownOf(order, claim.situation, context), claim) : NOTHING_YET),
  };
}

const NOTHING_YET: LettersContent & FollowContent = {
  letters: [],
  bankForm: null,
  following: null,
  events: [],
};

function followedUp(known: Known, claim: Claim): LettersContent & FollowContent {
  const following = followingOf(known);
  const happened = following.happened.map(({ event }) => event);
  return {
    ...lettersOf(known, claim),
    following,
    events: eventsToSay(known, claim.routes, happened),
  };
}

function lettersOf(known: Known, claim: Claim): LettersContent {
  const { now, zone } = known;
  const card = claim.routes.find(({ id }) => id === 'card');
  const code = card?.codes[0] ?? null;
  const network = networkOf(known);
  const asksBank = card?.state === 'open' || card?.state === 'not-yet';
  const writing = { now, zone, answerBy: answerByOf(known), code };
  return {
    letters: lettersFor(claim, known).map((id) => letterOf(id, known, claim, writing)),
    bankForm: asksBank && network && code ? bankFormFor(known, network, code) : null,
  };
}

/** The day by which an answer is asked for; one that has passed belongs to another letter. */
function answerByOf({ order, now, zone }: Known): CalendarDay | null {
  const due = best(order.facts, 'answerDue')?.value;
  if (!due || due.kind === 'between') return null;
  const day = due.kind === 'day' ? due.day : dayOf(due.at, zone);
  return day >= dayOf(now, zone) ? day : null;
}
