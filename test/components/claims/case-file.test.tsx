// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import type { CaseContent, CaseParts } from '../../../components/claims/case-file/case-content';
import { CaseIndex } from '../../../components/claims/case-file/case-index';
import { caseLetters } from '../../../components/claims/case-file/case-letters';
import { casePage } from '../../../components/claims/case-file/case-page';
import { CasePanel } from '../../../components/claims/case-file/case-panel';
import type { ClaimDeskContent } from '../../../components/claims/claim-desk-content';
import { HereContext } from '../../../components/here';
import { followingOf } from '../../../lib/claims/follow/follow-of';
import { letterOf, lettersFor } from '../../../lib/claims/letters/letter-of';
import type { Evidence, EvidenceId } from '../../../lib/core/records/evidence';
import { orderWith } from '../../lib/claims/an-order';
import { decided } from '../../lib/claims/known-at-random';
import { localeWords } from '../../tools/locale-words';
import { keptEvidence } from '../evidence/kept-evidence';
import { viewOf } from '../sample-view';

afterEach(cleanup);

const words = { ...localeWords(), language: 'en-GB' };
const NOW = Date.parse('2026-10-05T00:00:00Z');
const here = { words, now: NOW, zone: 'UTC' };

function deskOf(facts: object): ClaimDeskContent {
  const order = orderWith(
    'aliexpress',
    { placed: '2026-09-01', delivered: '2026-10-01', ...facts },
    { now: '2026-10-05T00:00:00Z', zone: 'UTC' },
  );
  const { claim, known } = decided(order, 'not-working', NOW);
  const writing = { now: NOW, zone: 'UTC', answerBy: null, code: null };
  return {
    key: order.key,
    facts: order.facts,
    record: {},
    asked: 0,
    answers: { matter: 'wrong', byFacts: false, situation: 'not-working', choices: [] },
    claim,
    asks: [],
    used: [],
    letters: lettersFor(claim, known).map((id) => letterOf(id, known, claim, writing)),
    bankForm: null,
    following: followingOf(known),
    events: [],
  };
}
const file = (name: string, shows: Evidence['shows'], at = 0): Evidence => ({
  id: String(at).repeat(32).slice(0, 32) as EvidenceId,
  order: deskOf({}).key,
  name,
  type: 'image/jpeg',
  size: 5,
  shows,
  takenOn: null,
  addedAt: NOW,
});
const contentOf = (text: string): CaseContent => ({
  order: viewOf('8200000000000001', { title: text, store: text }),
  desk: deskOf({ title: text, store: text, sellerAnswer: text, disputeOpened: '2026-10-03' }),
  drafts: new Map([['first-message', { text, base: '', state: 'kept' as const, others: [] }]]),
  files: [{ evidence: file(text, 'fault'), address: 'evidence/01-fault-x.jpg' }],
});
const pageOf = (content: CaseContent) => casePage(<CaseIndex {...content} />, 'Case file', here);

test('the index tells what happened, the letters, the timeline with who says so, and the evidence', () => {
  const page = pageOf(contentOf('A folding lamp'));
  expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB" dir="ltr">/);
  const text = new DOMParser().parseFromString(page, 'text/html').body.textContent ?? '';
  for (const said of [
    'A folding lamp',
    'It does not work',
    'Timeline',
    'Dispute opened',
    'First message to the seller',
    'Exhibit 1: the fault',
  ])
    expect(text).toContain(said);
  expect(page).toContain('src="evidence/01-fault-x.jpg"');
});

test('whatever a shop, a file or a letter says, nothing of it becomes markup', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '</pre></style><svg onload=alert(1)>',
      '&lt;b&gt; & <b>',
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );
  const names = (page: string) => {
    const { documentElement } = new DOMParser().parseFromString(page, 'text/html');
    return [...documentElement.querySelectorAll('*')].map(({ localName, attributes }) =>
      [localName, ...[...attributes].map(({ name }) => name)].join(' '),
    );
  };
  const plain = names(pageOf(contentOf('x')));
  fc.assert(
    fc.property(hostile, (text) => {
      const page = pageOf(contentOf(`x${text}`));
      expect(page).not.toMatch(/<(?:script|svg|b)\b/);
      expect(names(page)).toEqual(plain);
    }),
    { numRuns: 40 },
  );
});

test('letters with a blank that nobody typed into stay out; every version that was typed is in', () => {
  const others = [{ text: 'theirs', base: '', version: 2, at: NOW }];
  const drafts = new Map([['reopen', { text: 'mine', base: '', state: 'kept' as const, others }]]);
  const letters = caseLetters({ ...contentOf('x'), drafts }, here);
  expect(letters.map(({ text }) => text)).toEqual(expect.arrayContaining(['mine', 'theirs']));
  for (const { text } of letters) expect(text).not.toMatch(/\[ .* \]/);
});

test('what is saved has the evidence in the order of the case, and its index leads to each', () => {
  const save = vi.fn<(parts: CaseParts) => void>();
  const { order, desk, drafts } = contentOf('A lamp');
  const files = [file('other.jpg', 'other', 1), file('fault.jpg', 'fault', 2)];
  const evidence = keptEvidence({ files });
  render(
    <HereContext.Provider value={here}>
      <CasePanel
        order={order}
        desk={desk}
        drafts={drafts}
        evidence={evidence}
        file={{ state: 'saved', save }}
      />
    </HereContext.Provider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Save as one file' }));
  const parts = save.mock.calls[0]?.[0];
  expect(parts?.files.map(({ name }) => name)).toEqual(['fault.jpg', 'other.jpg']);
  const page = parts?.index(['evidence/01', 'evidence/02']) ?? '';
  expect(page.indexOf('evidence/01')).toBeLessThan(page.indexOf('evidence/02'));
  expect(screen.getByText('Saved.')).toBeTruthy();
  // On paper the same stands, unseen on the screen.
  expect(document.querySelector('.case-print h1')?.textContent).toBe('Case file');
});
