import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { ALL_MATTERS } from '../../lib/claims/questions';
import { claimPageOf } from '../../lib/core/facts/order-page';
import { matterName, situationName } from '../../lib/wording/claims/claim-desk-words';
import { useHere } from '../here';
import type { ClaimDeskContent } from './claim-desk-content';

/** The question that is open, one at a time. An answer is an address: going back takes it back. */
export function ClaimQuestion({ desk }: { readonly desk: ClaimDeskContent }): JSX.Element {
  const { words } = useHere();
  const { matter, byFacts, choices } = desk.answers;
  const title = useId();
  const page = claimPageOf(desk.key);
  const answers = matter
    ? choices.map((id) => ({ id, name: situationName(id, words) }))
    : ALL_MATTERS.map((id) => ({ id, name: matterName(id, words) }));
  return (
    <section class="panel" aria-labelledby={title}>
      {matter && (
        <p class="desk-answer">
          <span>
            <span class="soft">{words.say('deskQuestionMatter')}</span>{' '}
            <strong>{matterName(matter, words)}</strong>
            {byFacts && <span class="soft"> {words.say('deskByFacts')}</span>}
          </span>
          <a
            class="button"
            href={`${page}/ask`}
            aria-label={words.say('deskChangeOf', words.say('deskQuestionMatter'))}
          >
            {words.say('deskChange')}
          </a>
        </p>
      )}
      <Asked id={title} key={matter ?? ''}>
        {words.say(matter ? 'deskQuestionSituation' : 'deskQuestionMatter')}
      </Asked>
      <ul class="desk-choices">
        {answers.map(({ id, name }) => (
          <li key={id}>
            <a class="button" href={`${page}/${id}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A question's words. The answer to the one before is gone, and the focus with it: the next question takes it over. */
function Asked({ id, children }: { readonly id: string; readonly children: string }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <h2 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
