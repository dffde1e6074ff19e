import type { Refusal, RefusalKind } from '../../../core/facts/readings/page-data';

/** The shop's codes, most telling first: a captcha comes with others beside it (FACTS.md §6.1). */
const KINDS: readonly (readonly [RefusalKind, RegExp])[] = [
  ['captcha', /USER_VALIDATE|^RGV587/],
  ['signed-out', /SESSION_EXPIRED|NEED_?LOGIN|NOT_?LOGIN|SID_INVALID/],
  ['rate-limit', /TRAFFIC_?LIMIT|FLOW_?LIMIT/],
  ['expired', /TOKEN_EMPTY|TOKEN_EXOIRED|TOKEN_EXPIRED|ILLEGAL_ACCESS/],
];

const codeOf = (verdict: string): string =>
  /^\s*(\w{1,80})/.exec(verdict)?.[1]?.toUpperCase() ?? 'UNKNOWN';

/** What the shop's verdicts refuse, and why; null when one of them is a success, or there is none. */
export function refusalOf(verdicts: readonly string[]): Refusal | null {
  const codes = verdicts.map(codeOf);
  const [first] = codes;
  if (first === undefined || codes.includes('SUCCESS')) return null;
  for (const [kind, pattern] of KINDS) {
    const code = codes.find((each) => pattern.test(each));
    if (code !== undefined) return { kind, code };
  }
  return { kind: 'failed', code: first };
}
