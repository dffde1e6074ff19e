import { pascalCase } from '../../core/plain/pascal-case';
import { UNITED_KINGDOM } from '../../payments/country';
import { shopClaimsOf } from '../shops/every-shop';
import { kindOfSituation } from '../situation';
import type { ClaimSourceId } from '../sources';
import type { LetterId } from './letter';
import type { SlotName } from './slot';
import type { Template, TemplateLine, Writer } from './template';

const say = (message: string, ...slots: readonly SlotName[]): TemplateLine => ({ message, slots });
const ifKnown = (message: string, ...slots: readonly SlotName[]): TemplateLine => ({
  message,
  slots,
  ifKnown: true,
});
const rule = (message: string, source: ClaimSourceId): TemplateLine => ({
  message,
  slots: [],
  source,
});

/** Problems with a place for what only the writer, or a fact, can say. */
const PLACES: { readonly [situation: string]: readonly SlotName[] } = {
  'tracking-wrong': ['tracking'],
  'wrong-address': ['agreed-place'],
  customs: ['difference'],
  'different-item': ['difference'],
  damaged: ['fault'],
  'not-working': ['fault'],
  counterfeit: ['fault'],
  'parts-missing': ['missing-pieces'],
  'wants-replacement': ['fault'],
  'returned-no-refund': ['returned', 'return-tracking'],
  'seller-closed': ['fault'],
};

function problem({ known: { situation } }: Writer): readonly TemplateLine[] {
  const came = kindOfSituation(situation) === 'wrong' || situation === 'changed-mind';
  return [
    say(`letterProblem${pascalCase(situation)}`, ...(PLACES[situation] ?? [])),
    ...(came
      ? [say('letterReceived', 'delivered')]
      : [ifKnown('letterPromised', 'promised'), ifKnown('letterTracking', 'tracking')]),
  ];
}

const PAYMENT = say('letterPayment', 'paid', 'total', 'order', 'shop', 'item');
const CONTACT = [
  say('letterContacted', 'contacted', 'contacted-by'),
  say('letterAnswered', 'seller-answer'),
];
const END = [say('letterAnswerBy', 'answer-by'), say('letterName', 'name')];

/** What became of sending it back, where a bank asks for it. */
function return_({ slots, known }: Writer): readonly TemplateLine[] {
  if (kindOfSituation(known.situation) !== 'wrong' || known.situation === 'empty-parcel') return [];
  if (slots.returned) return [say('letterReturned', 'returned', 'return-tracking')];
  return [
    say('letterReturnOffered', 'return-offered'),
    say('letterReturnFailed', 'return-failed'),
    say('letterGoodsWhere', 'goods-where'),
  ];
}

/** What a network's code covers, and where that is written. */
const CODES: { readonly [code: string]: ClaimSourceId } = {
  '13.1': 'visa-13.1',
  '13.3': 'visa-13.3',
  '13.4': 'visa-13.4',
  '13.6': 'visa-13.6',
  '13.7': 'visa-13.7',
  '4853': 'mc-4853',
  C02: 'amex',
  C04: 'amex',
  C05: 'amex',
  C08: 'amex',
  C31: 'amex',
  C32: 'amex',
  RG: 'discover',
  RM: 'discover',
};

function codeRule({ slots }: Writer): readonly TemplateLine[] {
  const code = slots.code?.kind === 'text' ? slots.code.text : null;
  const source = code === null ? undefined : CODES[code];
  return source ? [{ message: 'letterCode', slots: ['code'], source }] : [];
}

/** What the shop committed itself to in the European Union. */
function committed({ order, buyerIn }: Writer['known']): readonly TemplateLine[] {
  const { withdrawal: said } = shopClaimsOf(order.marketplace);
  return said && buyerIn !== UNITED_KINGDOM ? [rule(said.message, said.source)] : [];
}

const withdrawal =
  (law: readonly TemplateLine[]): Template =>
  ({ known }) => [
    say('letterWithdrawalTo', 'store', 'shop'),
    ...law,
    say('letterWithdrawalGoods', 'item'),
    say('letterWithdrawalOrder', 'order', 'placed', 'delivered'),
    ...committed(known),
    say('letterWithdrawalConfirm'),
    say('letterName', 'name'),
    say('letterAddress', 'address'),
    say('letterDate', 'today'),
  ];

/** Letters to banks, to PayPal and by law: in the buyer's own language. */
export const LETTERS_IN_OWN_LANGUAGE = {
  'paypal-case': (writer) => [
    PAYMENT,
    ...problem(writer),
    ...CONTACT,
    ...return_(writer),
    say('letterDemandPayPal'),
  ],
  'to-bank': (writer) => [
    ifKnown('letterSubject', 'code'),
    PAYMENT,
    say('letterCard', 'card-ending'),
    ...problem(writer),
    ...CONTACT,
    ...return_(writer),
    ...codeRule(writer),
    say('letterDemandBank'),
    ...END,
  ],
  'section-75': (writer) => [
    rule('letterSection75', 'section-75'),
    PAYMENT,
    say('letterCard', 'card-ending'),
    say('letterItemPrice', 'item-price'),
    ...problem(writer),
    ...CONTACT,
    say('letterDemandSection75', 'total'),
    ...END,
    say('letterAddress', 'address'),
  ],
  'withdrawal-eu': withdrawal([
    rule('letterWithdrawalEu', 'eu-form'),
    rule('letterWithdrawalEuPeriod', 'eu-withdrawal'),
  ]),
  'withdrawal-uk': withdrawal([rule('letterWithdrawalUk', 'uk-law')]),
} as const satisfies { readonly [Id in LetterId]?: Template };
