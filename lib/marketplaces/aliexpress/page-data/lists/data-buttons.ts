import * as v from 'valibot';
import type { Buttons } from '../../texts/buttons';
import { quotesCancel, saysConfirm, saysPay } from '../../words';
import { listOf, words } from '../either-form';

export const buttons = listOf(v.object({ type: words, text: words, href: words }), 30);
export type ButtonFields = v.InferOutput<typeof buttons>;

/**
 * What the buttons prove: their types are the same in every language (FACTS.md §2.3). The type of "Pay now" is not
 * known.
 */
export function provedBy(list: ButtonFields): Buttons {
  const texts = (list ?? []).map(({ text }) => text ?? '');
  return {
    confirm: (list ?? []).some(({ type }) => type === 'CONFIRM_GOODS') || texts.some(saysConfirm),
    pay: texts.some(saysPay),
    tracks: (list ?? []).some(({ type }) => type === 'TRACKING'),
    cancels: texts.some(quotesCancel),
    text: texts.filter(Boolean).join(' · '),
  };
}
