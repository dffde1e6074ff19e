import type { Words } from '../../core/facts/words';
import type { ClockKind } from '../../core/rules/rule';

const SENTENCES: { readonly [Kind in ClockKind]?: string } = {
  'answer-due': 'noticeWait_answer_due',
  'seller-answers': 'noticeWait_seller_answers',
  'platform-steps-in': 'noticeWait_platform_steps_in',
  'escalate-from': 'noticeWait_escalate_from',
  'refund-arrives': 'noticeWait_refund_arrives',
  'refund-overdue': 'noticeWait_refund_overdue',
};

/** What others owed by now, as a sentence. */
export const waitOverText = (kind: ClockKind, words: Words): string =>
  words.say(SENTENCES[kind] ?? 'noticeWait_answer_due');
