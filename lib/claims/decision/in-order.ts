import type { Instant } from '../../core/time/moment';
import type { Step } from '../claim';
import type { StepCode } from '../steps';

/** To be done today: nobody knows how long it is still possible. */
const AT_ONCE: readonly StepCode[] = [
  'look-today',
  'open-dispute-now',
  'ask-whether-taken-now',
  'ask-bank-now',
];
/** Their day is one to wait for, no end. */
const WAITS: readonly StepCode[] = ['wait-for-shop', 'wait-for-bank'];

const OPENS_AT_SHOP: readonly StepCode[] = ['open-dispute', 'open-dispute-now', 'try-dispute'];
const ASKS_BANK: readonly StepCode[] = ['ask-bank', 'ask-bank-now'];
const BY_PAYMENT: readonly StepCode[] = [
  'open-paypal',
  'escalate-paypal',
  ...ASKS_BANK,
  'call-back-debit',
  'ask-card-issuer',
];

/** The steps that each step must come before: it ends with theirs, where its own end is later or not known. */
const BEFORE: { readonly [Code in StepCode]?: readonly StepCode[] } = {
  'collect-evidence': [...OPENS_AT_SHOP, ...BY_PAYMENT],
  'wait-for-shop': OPENS_AT_SHOP,
  // A parcel that turns up at the neighbours', or money that was paid back already, is nothing to claim.
  'ask-neighbours': [...OPENS_AT_SHOP, ...BY_PAYMENT],
  // Everybody who is asked for the money asks whether the carrier was asked.
  'ask-carrier': [...OPENS_AT_SHOP, ...BY_PAYMENT],
  'contact-seller': [...OPENS_AT_SHOP, ...BY_PAYMENT],
  'check-refund-status': BY_PAYMENT,
  'ask-bank-for-refund': BY_PAYMENT,
  // The bank's way ends the shop's.
  'open-dispute': BY_PAYMENT,
  'try-dispute': BY_PAYMENT,
  'do-not-accept': BY_PAYMENT,
  'do-not-cancel': BY_PAYMENT,
  'ask-to-step-in': BY_PAYMENT,
  'send-back': BY_PAYMENT,
  // The bank asks for them.
  'offer-return': ASKS_BANK,
  'have-it-identified': ASKS_BANK,
  'wait-for-bank': ASKS_BANK,
};

interface Placed {
  readonly step: Step;
  /** By when it has to be taken, for its own sake or for what comes after it; infinite where nothing ends it. */
  readonly end: Instant;
}

/**
 * Steps in the order in which they are to be taken: the nearest end first, with what has to be done before it; then
 * what has no end; what the user is to say last, for it only makes the rest surer. A step that has to be taken before
 * another that ends sooner is told with that end: who reads from the top must not wait too long.
 *
 * @param steps each after those that have to be taken before it
 */
export function inOrder(steps: readonly Step[]): readonly Step[] {
  const opens = steps.find(({ code }) => code === 'wait-for-shop')?.at ?? null;
  const placed: Placed[] = [];
  for (const step of steps.toReversed()) {
    const ends = placed
      .filter((later) => BEFORE[step.code]?.includes(later.step.code))
      .map(({ end }) => end)
      // Waiting for the shop until the bank's way has ended would lose the bank's.
      .filter((end) => !OPENS_AT_SHOP.includes(step.code) || opens === null || opens < end);
    const end = Math.min(endOf(step), ...ends);
    placed.unshift({ step: toldWith(step, end), end });
  }
  const sorted = placed.toSorted((one, other) =>
    one.end < other.end ? -1 : +(one.end > other.end),
  );
  return [...sorted.filter((each) => !isSaid(each)), ...sorted.filter(isSaid)].map(
    ({ step }) => step,
  );
}

/** The step with the end by which it has to be taken, where it tells a later one. */
const toldWith = (step: Step, end: Instant): Step =>
  step.at !== null && !WAITS.includes(step.code) && Number.isFinite(end) && end < step.at
    ? { ...step, at: end }
    : step;

const isSaid = ({ step: { code } }: Placed): boolean => code.startsWith('say-');

function endOf({ code, at }: Step): Instant {
  if (AT_ONCE.includes(code)) return Number.NEGATIVE_INFINITY;
  return at === null || WAITS.includes(code) ? Number.POSITIVE_INFINITY : at;
}
