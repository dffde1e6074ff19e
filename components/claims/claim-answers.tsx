import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Claim } from '../../lib/claims/claim';
import { matterOf } from '../../lib/claims/questions';
import type { FactName } from '../../lib/core/facts/fact';
import { claimPageOf } from '../../lib/core/facts/order-page';
import { best } from '../../lib/core/facts/statement';
import { matterName, situationName } from '../../lib/wording/claims/claim-desk-words';
import { factName, saidText, speakerName } from '../../lib/wording/fact-words';
import { useHere } from '../here';
import { FactEdit, type FactEditProps } from '../order-page/fact-edit';
import { initialOf } from '../order-page/fact-row';
import { useEditing } from '../order-page/use-editing';
import type { ClaimDeskContent } from './claim-desk-content';

export interface ClaimAnswersProps extends Omit<FactEditProps, 'name' | 'initial' | 'done'> {
  readonly desk: ClaimDeskContent;
  readonly claim: Claim;
  /** In a private window nothing can be stored. */
  readonly inPrivate: boolean;
}

/** What was answered, each answer changeable, and the third question: a fact that this case turns on. */
export function ClaimAnswers(props: ClaimAnswersProps): JSX.Element {
  const { desk, claim, inPrivate } = props;
  const { words } = useHere();
  const { situation } = claim;
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState(desk.asks[0] ?? null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    // A line that was just answered stands elsewhere now, and the focus was lost with it.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [desk]);
  const third = asked !== null && desk.asks.includes(asked) ? asked : null;
  const page = claimPageOf(desk.key);
  const matter = matterOf(situation);
  const others = desk.asks.filter((name) => name !== third);
  const done = (): void => {
    setAsked(null);
    heading.current?.focus();
  };
  return (
    <section class="panel" aria-labelledby={title}>
      <h2 id={title} ref={heading} tabIndex={-1}>
        {words.say('deskAnswers')}
      </h2>
      <ul class="desk-lines">
        <Answer
          question={words.say('deskQuestionMatter')}
          answer={matterName(matter, words)}
          change={`${page}/ask`}
        />
        <Answer
          question={words.say('deskQuestionSituation')}
          answer={situationName(situation, words)}
          byFacts={desk.answers.byFacts}
          change={`${page}/${matter === 'unwanted' ? 'ask' : matter}`}
        />
        {desk.used.map((name) => (
          <FactAnswer {...props} key={name} name={name} />
        ))}
      </ul>
      {third !== null && !inPrivate && (
        <ThirdQuestion {...props} key={third} name={third} skip={done} />
      )}
      {others.length > 0 && !inPrivate && (
        <details class="desk-more">
          <summary>{words.say('deskMore')}</summary>
          <ul class="desk-lines">
            {others.map((name) => (
              <FactAnswer {...props} key={name} name={name} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The third question: it may stay open. */
function ThirdQuestion(
  props: ClaimAnswersProps & { readonly name: FactName; readonly skip: () => void },
): JSX.Element {
  const { words } = useHere();
  const title = useId();
  return (
    <section class="desk-third" aria-labelledby={title}>
      <h3 id={title}>{words.say('deskQuestionFact')}</h3>
      <FactEdit
        {...props}
        initial={{ text: '' }}
        done={props.skip}
        leaveName={words.say('deskNotKnown')}
      />
    </section>
  );
}

interface AnswerProps {
  readonly question: string;
  readonly answer: string;
  readonly change: string;
  readonly byFacts?: boolean;
}

function Answer({ question, answer, change, byFacts = false }: AnswerProps): JSX.Element {
  const { words } = useHere();
  return (
    <li class="desk-answer">
      <span>
        <span class="soft">{question}</span> <strong>{answer}</strong>
        {byFacts && <span class="soft"> {words.say('deskByFacts')}</span>}
      </span>
      <a class="button" href={change} aria-label={words.say('deskChangeOf', question)}>
        {words.say('deskChange')}
      </a>
    </li>
  );
}

/** A fact that the claim is decided by, or that is still to be said, and its field once it is asked for. */
function FactAnswer(props: ClaimAnswersProps & { readonly name: FactName }): JSX.Element {
  const { desk, name, inPrivate } = props;
  const here = useHere();
  const { words } = here;
  const { editing, opener, edit, done } = useEditing();
  const statement = best(desk.facts, name);
  const label = factName(name, words);
  return (
    <li>
      {editing ? (
        <FactEdit {...props} initial={initialOf(name, statement?.value, words)} done={done} />
      ) : (
        <div class="desk-answer">
          <span>
            <span class="soft">{label}</span>{' '}
            {statement && (
              <>
                <strong>
                  <bdi>{saidText(name, statement, here)}</bdi>
                </strong>{' '}
                <span class="tag">{speakerName(statement.from, words)}</span>
              </>
            )}
          </span>
          {!inPrivate && (
            <button
              type="button"
              ref={opener}
              aria-label={words.say(statement ? 'deskChangeOf' : 'deskSayOf', label)}
              onClick={edit}
            >
              {words.say(statement ? 'deskChange' : 'deskSay')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
