import type { ClaimSituation } from '../situation';
import { ifKnown, say, type TemplateLine } from './template';

const PROMISED = ifKnown('It was promised by {promised}.');
const TRACKED = ifKnown('The tracking number is {tracking}.');
const CAME = ifKnown('It arrived on {delivered}.');

/** What went wrong, as a seller or a shop reads it. */
export const PROBLEM_IN_ENGLISH: Readonly<Record<ClaimSituation, readonly TemplateLine[]>> = {
  'never-arrived': [say('It has not arrived.'), PROMISED, TRACKED],
  late: [say('It did not arrive in time.'), PROMISED, CAME, TRACKED],
  'tracking-wrong': [
    say('The tracking number that I was given is wrong, or shows nothing.'),
    ifKnown('It is {tracking}.'),
    PROMISED,
  ],
  'delivered-not-here': [
    say('The tracking says that it was delivered, but I do not have it.'),
    TRACKED,
    say(
      'Please send me the proof of the carrier: at which address, and to whom, it was handed over.',
    ),
  ],
  'wrong-address': [
    say('It was delivered to a wrong address.'),
    ifKnown('It was to be delivered here: {agreed-place}.'),
    TRACKED,
  ],
  customs: [
    say('Customs holds it or has seized it.'),
    say('The reason in the customs letter is: {difference}.'),
    TRACKED,
  ],
  'returned-to-sender': [say('The carrier sent it back to you.'), TRACKED],
  'not-shipped': [say('It has not been shipped.')],
  'seller-cancelled': [say('The order was cancelled by you.')],
  'different-item': [
    say('What arrived is not what I ordered. The difference is: {difference}.'),
    CAME,
  ],
  damaged: [say('It arrived damaged: {fault}.'), CAME],
  'not-working': [say('It does not work: {fault}.'), CAME],
  counterfeit: [
    say('It is not genuine: {fault}.'),
    ifKnown('This was found by {identified-by}.'),
    CAME,
  ],
  'parts-missing': [say('Not everything was in the parcel. Missing: {missing-pieces}.'), CAME],
  'empty-parcel': [say('The parcel was empty.'), CAME],
  'changed-mind': [say('I do not want to keep it.'), CAME],
  'wants-replacement': [say('Something is wrong with it: {fault}.'), CAME],
  'returned-no-refund': [
    say('I sent it back on {returned}, and no money has come.'),
    say('The tracking number of the return is {return-tracking}.'),
  ],
  'refund-not-arrived': [
    say('A refund was promised, and it has not arrived.'),
    ifKnown('It was promised on {refund-promised}.'),
    ifKnown('It was issued on {refund-issued}.'),
    ifKnown('The amount is {refund-amount}.'),
  ],
  'seller-closed': [
    say('The dispute was closed, and the problem is not solved: {fault}.'),
    ifKnown('It was opened on {dispute-opened}.'),
  ],
};
