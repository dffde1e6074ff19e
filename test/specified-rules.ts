/**
 * Every deadline once more, kept by hand beside the rules as a second opinion: id and kind, anchor and number, whom it
 * binds, rank. A rule that changes is changed here too, from its source and not from the rule.
 */
export const SPECIFICATION = `
ae.stated-refund-date protection-ends | statedEnd itself | limit 0
ae.stated-countdown protection-ends | statedCountdownEnd itself | limit 0
ae.stated-dispute-days dispute-closes | placed + statedDisputeDays | limit 0
ae.stated-return-days return-by | completed + statedReturnDays | limit 0
ae.stated-free-return return-by | delivered + statedFreeReturnDays | limit 0
ae.close.15-delivered dispute-closes | delivered + 15 days | limit 2
ae.close.15-completed dispute-closes | completed + 15 days | limit 2
ae.close.15-after-end dispute-closes | protection-end + 15 days | limit 2
ae.protect.60 protection-ends | shipped + 60 days | limit 2 estimate maximum
ae.own-shortest protection-ends | placed + true shortestOwn | limit 5 estimate maximum
ae.protect.30 protection-ends | shipped + 30 days | limit 4 strict premium
ae.carrier.23 dispute-closes | shipped + 23 days | limit 3 strict courier
ae.carrier.27 dispute-closes | shipped + 27 days | limit 3 strict ems-sf
ae.carrier.39 dispute-closes | shipped + 39 days | limit 3 strict post
ae.open.11 dispute-opens | shipped + 10 days, or delivered | wait 2 from 2018-01-01
ae.open.6 dispute-opens | shipped + 6 days | wait 3 listed
ae.open.after-end dispute-opens | statedEnd itself | wait 0
ae.seller-answers seller-answers | disputeOpened + 5 days | wait 2
ae.steps-in platform-steps-in | disputeOpened + 7 days | wait 2
ae.escalate.10 escalate-from | refundRequested + 10 days | wait 4
ae.return-ship ship-back-by | returnAgreed + 10 days | limit 2
ae.refund.bank refund-arrives | refundIssued + 10 businessDays | wait 2
ae.refund.bank refund-overdue | refundIssued + 20 businessDays | wait 2
ae.refund.15-30 refund-arrives | disputeOpened + 30 days | wait 4
ae.refund.quick refund-arrives | refundRequested + 7 businessDays | wait 4
ae.cancel.48h seller-answers | cancelRequested + 48 hours | wait 4
ae.warranty.2y warranty-ends | delivered + 24 months | limit 4 listed
temu.90 dispute-closes | placed + 90 days | limit 2
temu.withdraw withdrawal-by | delivered + 14 days | limit 2
temu.withdraw-send ship-back-by | refundRequested + 14 days | limit 2
temu.return-ship ship-back-by | refundRequested + 14 days | limit 2
temu.refund refund-arrives | refundIssued + 14 businessDays | wait 2
temu.refund refund-overdue | refundIssued + 30 days | wait 2
wish.30-delivered dispute-closes | delivered + 30 days | limit 2
wish.30-max-date dispute-closes | promisedBy + 30 days | limit 2
wish.30-first-date dispute-closes | promisedBy + 30 days | limit 2 first estimate
wish.opens dispute-opens | promisedBy itself | wait 2
dhgate.90-placed dispute-closes | placed + 90 days | limit 4
dhgate.90-tracking dispute-closes | tracked + 90 days | limit 2
dhgate.opens dispute-opens | tracked + courier 5, ems-sf 7, post 10 | wait 2
dhgate.30-completed dispute-closes | completed + 30 days | limit 2
dhgate.seller-answers seller-answers | disputeOpened + 5 days | wait 2
dhgate.evidence evidence-by | mediationAsked + 5 days | limit 2
other.entered-end protection-ends | statedEnd itself | limit 0
pay.paypal chargeback-by | paid + 180 days | limit 2 listed
pay.visa chargeback-by | paid + 120 days | limit 2 listed
pay.discover chargeback-by | paid + 120 days | limit 4 listed
pay.mastercard chargeback-by | paid + 120 days | limit 2 estimate listed
pay.amex chargeback-by | paid + 120 days | limit 4 listed
pay.sepa chargeback-by | paid + 56 days | limit 2 listed
law.eu-withdrawal withdrawal-by | delivered + 14 days | limit 2 listed
law.uk-s75 chargeback-by | paid + 72 months | limit 2 listed
own.answer-due answer-due | answerDue itself | wait 1
pay.paypal-escalate escalate-by | paypalOpened + 20 days | limit 2
`;
