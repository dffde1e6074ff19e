import { RANK, type Rule } from './rule';

/** What follows a claim at any shop: the answer that was asked for, and a dispute at PayPal. */
export const afterClaimRules: readonly Rule[] = [
  {
    id: 'own.answer-due',
    kind: 'answer-due',
    binds: 'wait',
    phase: 'once-anchored',
    situations: [],
    anchor: 'answerDue',
    count: { stated: true },
    rank: RANK.entered,
    source: { title: 'What you typed', date: null, text: 'sourceTyped' },
  },
  {
    id: 'pay.paypal-escalate',
    kind: 'escalate-by',
    binds: 'limit',
    phase: 'once-anchored',
    situations: [],
    anchor: 'paypalOpened',
    count: { days: 20 },
    buyersZoneToo: true,
    doneBy: 'paypalEscalated',
    rank: RANK.current,
    source: { title: 'PayPal help on disputes', text: 'sourcePaypalHelp', date: null },
  },
];
