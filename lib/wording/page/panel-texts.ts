import type { Words } from '../../core/facts/words';
import type { PanelTexts } from '../../core/views/drawing';
import { ACTION_NAMES } from '../actions/action-texts';

/** The messages that the panel says; `panel-texts.test.ts` finds what is missing. */
export const PANEL_TEXTS: readonly string[] = [
  ...Object.values(ACTION_NAMES),
  ...namesIn(`
  actionCorrect actionNoAnswer actionReceivedExplained actionReceivedOn actionReceivedQuestion actionReceivedWrong
  actionSnoozeTooLate actionSomethingWrong actionToday actionYesterday barDatabase barPrivateWindow
  barStorageFull barTooMany becauseAfterAnswerDue becauseAfterCancelRequested becauseAfterCompleted
  becauseAfterConfirmedReceipt becauseAfterDelivered becauseAfterDisputeOpened becauseAfterMaybeDelivered
  becauseAfterMediationAsked becauseAfterPaid becauseAfterPaypalOpened becauseAfterPlaced
  becauseAfterPromisedBy becauseAfterPromisedFirst becauseAfterProtectionEnd becauseAfterRefundIssued
  becauseAfterRefundRequested
  becauseAfterReturnAgreed becauseAfterShipped becauseAfterStatedCountdownEnd becauseAfterStatedDisputeDays
  becauseAfterStatedEnd becauseAfterStatedFreeReturnDays becauseAfterStatedReturnDays becauseAfterTracked
  becauseAnchorUnknownOpenDetail becauseAnchorUnknownOpenTracking becauseCounted becauseCountedFromBound
  becauseCountedFromEstimate becauseDateItself becauseEnteredByUser becauseLessFor becauseOlderRule
  becauseOwnOrders becauseStatedByDetailAlone becauseStatedByPage certaintyComputed certaintyEntered
  certaintyEstimated certaintyOlder certaintyStated certaintyUnknown changeLearned_completed
  changeLearned_delivered changeLine changeMoved_completed changeMoved_delivered
  changeMoved_statedCountdownEnd changeMoved_statedDisputeDays changeMoved_statedEnd
  changeMoved_statedFreeReturnDays changeMoved_statedReturnDays changeTitle actionCancel checkContinueAt
  checkElsewhere checkProgress checkResult_at_most checkResult_date checkResult_not_found
  checkResult_nothing_new checkResult_read checkResult_unreadable checkRunning checkStop_cancelled
  checkStop_captcha checkStop_expired checkStop_failed checkStop_interrupted checkStop_no_answer
  checkStop_no_client checkStop_rate_limit checkStop_signed_out checkStop_unreadable chipWaitAnswer
  chipWaitOther chipWaitOverdue chipWaitPlatform chipWaitRefund chipWaitSeller chipWaiting clockAbout clockAfter
  clockAnswerDue clockAtMost clockQuote clockChargebackBy clockDisputeCloses clockDisputeOpens clockEscalateBy
  clockEscalateFrom clockEvidenceBy clockPassed clockPlatformStepsIn clockProtectionEnds clockReached
  clockRefundArrives clockRefundOverdue clockReturnBy clockSellerAnswers clockShipBackBy clockShortAnswerDue
  clockShortChargebackBy clockShortDisputeCloses clockShortDisputeOpens clockShortEscalateBy
  clockShortEscalateFrom clockShortEvidenceBy clockShortPlatformStepsIn clockShortProtectionEnds
  clockShortRefundArrives clockShortRefundOverdue clockShortReturnBy clockShortSellerAnswers
  clockShortShipBackBy clockShortWarrantyEnds clockShortWithdrawalBy clockUnknown clockWarrantyEnds
  clockWithdrawalBy differ differPast differPastLine differSays_detail differSays_detail_data
  differSays_list differSays_list_data
  differSays_returns_data differSays_tracking differSays_tracking_data hintIs_delivered_not_received
  hintIs_no_news hintIs_not_shipped hintNext_delivered_not_received hintNext_no_news hintNext_not_shipped
  hintOpens hintOutdated_no_news hintOutdated_not_shipped lessForSomeElectronics orderPageFact_agreedPlace
  orderPageFact_answerDue orderPageFact_bankAsked orderPageFact_cancelRequested orderPageFact_carrier
  orderPageFact_closedBy orderPageFact_completed orderPageFact_confirmedReceipt orderPageFact_contactedBy
  orderPageFact_country orderPageFact_customsFault orderPageFact_decided orderPageFact_delivered
  orderPageFact_disputeClosed orderPageFact_disputeOpened orderPageFact_freeReturn orderPageFact_goodsWhere
  orderPageFact_identifiedBy orderPageFact_itemPrice orderPageFact_lastEvent orderPageFact_link
  orderPageFact_listedAs orderPageFact_maybeDelivered orderPageFact_mediationAsked orderPageFact_membership
  orderPageFact_offerAccepted orderPageFact_offerAmount orderPageFact_offerMade orderPageFact_offerRefused
  orderPageFact_paid orderPageFact_paidWith orderPageFact_paypalEscalated orderPageFact_paypalOpened
  orderPageFact_piecesMissing orderPageFact_placed orderPageFact_plan orderPageFact_promisedBy
  orderPageFact_refundAmount orderPageFact_refundIssued orderPageFact_refundKind orderPageFact_refundPromised
  orderPageFact_refundRequested orderPageFact_returnAgreed orderPageFact_returnFailed
  orderPageFact_returnOffered orderPageFact_returnReceived orderPageFact_returnedOn orderPageFact_sellerAnswer
  orderPageFact_sellerContacted orderPageFact_shipped orderPageFact_signedForDamage orderPageFact_situation
  orderPageFact_statedCountdownEnd orderPageFact_statedDisputeDays orderPageFact_statedEnd
  orderPageFact_statedFreeReturnDays orderPageFact_statedReturnDays orderPageFact_status orderPageFact_store
  orderPageFact_title orderPageFact_total orderPageFact_tracked orderPageFact_trackingNumbers
  orderPageFact_withdrawalSent barName
  pageFaultAddOrder pageFaultReport panelCannot panelClose panelTitle parcelDelivered parcelNews parcelSilent
  quoteNone quotePage quoteStale quoteUser reportCopied reportCopy reportNotCopied reportText routeTitle
  sourceDated sourceOther
  sourceAliexpressGuides sourceAliexpressHelp sourceAliexpressHelpRefunds
  sourceAmexCode sourceBuyerGuide sourceConsumerCentre sourceCreditAct sourceDhgateDisputesCopies
  sourceDhgateEvidence sourceDhgateGuide sourceDhgateSellerRules sourceDiscoverCodes sourceMastercardCodeAll
  sourcePaypalAgreement sourcePaypalHelp sourceSepa sourceShippingGuide sourceTemuMissingRefunds
  sourceTemuReturnPolicies sourceVisaConditions sourceWishDelivery sourceWishEstimates
  sourceOwnOrders sourcePage sourceRead sourceStale sourceTyped sumMoment
  timelineAtMost timelineClockBehind timelineClocks timelineCounted timelineEarlierPassed timelineHeadAtMost
  timelineHeadCancelled timelineHeadCheck timelineHeadClaim timelineHeadDispute timelineHeadEscalate
  timelineHeadEvidence timelineHeadNotHere timelineHeadOver timelineHeadPastSafe timelineHeadReturn timelineHeadSettled
  timelineHeadShipBack timelineHead_temu_90 timelineRule_temu_90 timelineLane_temu_90
  timelineHeadUnknown timelineHeadWaiting timelineLaneOf timelineLane_ae_carrier_23
  timelineLane_ae_carrier_27 timelineLane_ae_carrier_39 timelineListed timelineMayBeShorter timelineNeedsCheck
  timelineOpensLater
  timelineReadOnly
  actionOpenOrder actionSave timelineRule_ae_open_after_end
  timelineRule_ae_stated_free_return timelineRule_other_entered_end timelineSnoozeDayBefore
  timelineSnoozeThreeDays timelineSnoozeTomorrow timelineSnoozed sumToday timelineUnread unreadPart
  unreadWhy_cached unreadWhy_form unreadWhy_future unreadWhy_missing unreadWhy_several unreadWhy_words urgencyAbout
  urgencyAtMost urgencyDayBy urgencyPassed urgencyTodayBy urgencyTomorrowBy weakEvidence
`),
];
/** Those that are counted, each with its plural forms. */
export const COUNTED_PANEL_TEXTS = namesIn(`
  barUnread becauseLengthBusinessDays becauseLengthDays becauseLengthHours becauseLengthMonths changeMore checkBegun
  checkContinue checkDone checkMissed checkNews checkStart parcels routeMore urgencyDaysLeft
`);

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
/** In place of what would be put in: the texts' own places, which the panel fills. */
const PLACES = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'] as const;
/** What is put in is kept apart from the words around it once it is. */
const ISOLATED = /\u2068(\$\d)\u2069/g;

/**
 * The texts of the panel, as its script gets them. In a page each would be a question to another process, for which
 * everything else waits.
 */
export function panelTextsOf(words: Pick<Words, 'say' | 'language'>): PanelTexts {
  const forms = COUNTED_PANEL_TEXTS.flatMap((name) => FORMS.map((form) => `${name}_${form}`));
  const messages = [...PANEL_TEXTS, ...forms].flatMap((name): [string, string][] => {
    const text = words.say(name, ...PLACES).replace(ISOLATED, '$1');
    // A plural form that the language does not have.
    return text === `«${name}»` ? [] : [[name, text]];
  });
  return { language: words.language, messages: Object.fromEntries(messages) };
}

function namesIn(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
