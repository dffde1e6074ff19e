import type { Known } from '../case/known';
import { because } from '../case/reason';
import type { Claim, ClaimRoute, Reason } from '../claim';
import type { ReasonCode } from '../reasons';
import type { Exception } from '../routes/exceptions';
import type { Stance } from '../shops/stance';
import { kindOfSituation } from '../situation';

type Verdict = Pick<Claim, 'eligible' | 'reasons'>;

/** Whether a way leads to the money, now or once something is done. */
export const leads = ({ state }: ClaimRoute): boolean => state === 'open' || state === 'not-yet';
const isLaw = ({ id }: ClaimRoute): boolean => id === 'eu-withdrawal';

/**
 * Whether there is a claim at all. Where the shop takes it away and another way stays open, it is unclear: the other
 * side may argue as the shop does. The right that the law gives needs no reason.
 */
export function verdictOf(
  known: Known,
  stance: Stance,
  exceptions: readonly Exception[],
  routes: readonly ClaimRoute[],
): Verdict {
  const law = routes.find(isLaw);
  const lawful = law?.state === 'open' ? law.reasons.slice(0, 1) : [];
  const [exception] = exceptions;
  if (exception && !isOvercome(exception, routes))
    return {
      eligible: lawful.length > 0 ? 'yes' : contested(known, routes),
      reasons: [...lawful, exception.reason],
    };
  if (notLateYet(known)) return { eligible: 'unclear', reasons: [notLateYet(known)].flatMap(one) };
  return {
    eligible: lawful.length > 0 ? 'yes' : byTime(known, stance, routes),
    reasons: [because(stance.reason), ...beside(routes)],
  };
}

const one = (reason: Reason | null): readonly Reason[] => (reason ? [reason] : []);

/** Why the order is not late yet: the promised day is not over. */
function notLateYet({ situation, promised, now, deliveredByRecords }: Known): Reason | null {
  if (situation !== 'late' || promised === null || deliveredByRecords) return null;
  return now < promised.latest ? because('not-late-yet', promised.latest) : null;
}

/** Whether a way overcomes an exception: a free return, or a shop that takes back what is only not wanted. */
const isOvercome = ({ closes }: Exception, routes: readonly ClaimRoute[]): boolean =>
  !closes.includes('shop') &&
  routes.some(({ id, state }) => id === 'shop' && state !== 'not-yours');

/** The right to withdraw is a question while the goods are there and nobody said where their buyer lives. */
function lawIsOpen({ situation }: Known, routes: readonly ClaimRoute[]): boolean {
  const kind = kindOfSituation(situation);
  return (
    (kind === 'wrong' || kind === 'unwanted') &&
    routes.some((route) => isLaw(route) && route.state === 'unknown')
  );
}

function contested(known: Known, routes: readonly ClaimRoute[]): Verdict['eligible'] {
  if (routes.some((route) => !isLaw(route) && leads(route))) return 'unclear';
  // Of what is wrong the shop's refusal decides; of what is not wanted only the law is left to ask.
  return known.situation === 'changed-mind' && lawIsOpen(known, routes) ? 'unclear' : 'no';
}

function byTime(known: Known, stance: Stance, routes: readonly ClaimRoute[]): Verdict['eligible'] {
  if (routes.every(({ state }) => state === 'not-yours' || state === 'over')) return 'no';
  if (isQuestion(stance)) return 'unclear';
  const ways = routes.filter((route) => !isLaw(route));
  const sure = stance.takes === 'yes' || ways.some(({ state }) => state === 'open');
  if (ways.some(leads)) return sure ? 'yes' : 'unclear';
  const open = ways.some(({ state }) => state === 'unknown') || lawIsOpen(known, routes);
  return open ? 'unclear' : 'no';
}

/** What the buyer alone can tell, and on which everything hangs. */
const QUESTIONS: readonly ReasonCode[] = [
  'customs-fault-unknown',
  'ae-shown-as-shipped',
  'shown-as-delivered',
  'carrier-says-delivered',
  'refund-amount-unknown',
  'paid-perhaps-outside',
  'listed-as-used-differs',
  'no-piece-missing',
  'days-contradict',
  'receipt-was-confirmed',
  'ae-cancel-if-unshipped',
];
const isQuestion = ({ reason }: Stance): boolean => QUESTIONS.includes(reason);

const MONEY_TIMES: readonly ReasonCode[] = [
  'refund-not-due',
  'return-day-unknown',
  'refund-day-unknown',
];

/**
 * Reasons that are told beside a yes: the shop's time may be over while another way is open, and money may not be late
 * yet.
 */
function beside(routes: readonly ClaimRoute[]): readonly Reason[] {
  const shop = routes.find(({ id }) => id === 'shop');
  if (shop?.state === 'over') return shop.reasons.slice(0, 1);
  return shop?.reasons.filter(({ code }) => MONEY_TIMES.includes(code)) ?? [];
}
