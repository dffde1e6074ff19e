import type { Refusal, RefusalKind } from '../../../core/facts/readings/page-data';
import { field, isRecord, jsonOf, textOf } from '../../data-fields';

/**
 * How public code tells the shop's refusals apart (../FACTS.md §1.9); "request illegal" answers a repeated question.
 */
const KINDS: readonly (readonly [RefusalKind, RegExp])[] = [
  ['captcha', /captcha|security verification/i],
  ['signed-out', /login|log in|sign in/i],
  ['rate-limit', /\b40001\b|system busy/i],
];

/** Why a response carries no data: its `error_msg` or `error_code`; null where it carries neither. */
export function refusalIn(text: string): Refusal | null {
  if (text.length > 100_000) return null;
  const answer = jsonOf(text);
  if (!isRecord(answer)) return null;
  const said = textOf(field(answer, 'error_msg'));
  const number = field(answer, 'error_code');
  const code = typeof number === 'number' && Number.isInteger(number) ? String(number) : '';
  if (said === null && !/^[1-9]\d{3,7}$/.test(code)) return null;
  const words = `${said ?? ''} ${code}`;
  const kind = KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'failed';
  const name =
    words
      .toUpperCase()
      .match(/[A-Z0-9]+/g)
      ?.join('_') ?? 'UNKNOWN';
  return { kind, code: name.slice(0, 80) };
}
