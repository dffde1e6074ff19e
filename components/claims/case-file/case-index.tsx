import type { JSX } from 'preact';
import { timelineOf } from '../../../lib/claims/case/timeline';
import {
  eligibleText,
  owedText,
  situationName,
  wayName,
  wayText,
} from '../../../lib/wording/claims/claim-desk-words';
import { outcomeText } from '../../../lib/wording/claims/claim-follow-words';
import { reasonText } from '../../../lib/wording/claims/claim-words';
import { factName, factText, speakerName } from '../../../lib/wording/fact-words';
import { momentText } from '../../../lib/wording/format';
import { shopLabel } from '../../../lib/wording/list/shop-label';
import { moneyText } from '../../../lib/wording/money';
import { titleText } from '../../../lib/wording/order-texts';
import { useHere } from '../../here';
import type { CaseContent, CaseFile } from './case-content';
import { caseLetters } from './case-letters';

/** A case from beginning to end, as one page to print or to hand on. */
export function CaseIndex(props: CaseContent): JSX.Element {
  const { order, desk, files } = props;
  const here = useHere();
  const { words } = here;
  const { claim, following } = desk;
  const letters = caseLetters(props, here);
  return (
    <article class="case">
      <h1>{words.say('caseTitle')}</h1>
      <dl>
        <Line name={words.say('caseOrder')}>{order.id}</Line>
        <Line name={words.say('caseShop')}>{shopLabel(order.marketplace, words)}</Line>
        <Line name={words.say('caseThing')}>{titleText(order, here)}</Line>
        {order.store && <Line name={factName('store', words)}>{order.store}</Line>}
        {order.total && (
          <Line name={factName('total', words)}>{moneyText(order.total, words)}</Line>
        )}
        {claim && (
          <Line name={words.say('deskAnswers')}>{situationName(claim.situation, words)}</Line>
        )}
        {following && (
          <Line name={words.say('deskOutcome')}>{outcomeText(following.outcome, words)}</Line>
        )}
        <Line name={words.say('caseMade')}>{momentText(here.now, here)}</Line>
      </dl>
      {claim && (
        <section>
          <h2>{words.say('deskDecision')}</h2>
          <p>
            {eligibleText(claim, words)} {owedText(claim, words)}
          </p>
          {claim.reasons.map((reason) => (
            <p key={reason.code}>{reasonText(reason, order.marketplace, here)}</p>
          ))}
          <ul>
            {claim.routes
              .filter(({ state }) => state === 'open' || state === 'not-yet')
              .map((route) => (
                <li key={route.id}>
                  {wayName(route.id, words)}: {wayText(route, here)}
                </li>
              ))}
          </ul>
        </section>
      )}
      <Timeline {...props} />
      {letters.length > 0 && (
        <section>
          <h2>{words.say('deskLetters')}</h2>
          {letters.map(({ id, title, text }, at) => (
            <section key={`${id} ${at}`}>
              <h3>{title}</h3>
              <pre dir="auto">{text}</pre>
            </section>
          ))}
        </section>
      )}
      {files.length > 0 && (
        <section>
          <h2>{words.say('evidenceTitle')}</h2>
          {files.map((file, at) => (
            <Exhibit key={file.evidence.id} file={file} place={at + 1} />
          ))}
        </section>
      )}
    </article>
  );
}

interface LineProps {
  readonly name: string;
  readonly children: string;
}

function Line({ name, children }: LineProps): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}

/** What is dated, in order, with who says so and in which words. */
function Timeline({ desk }: CaseContent): JSX.Element {
  const here = useHere();
  const { words } = here;
  return (
    <section>
      <h2>{words.say('caseTimeline')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.say('caseWhen')}</th>
            <th scope="col">{words.say('caseWhat')}</th>
            <th scope="col">{words.say('caseSaidBy')}</th>
          </tr>
        </thead>
        <tbody>
          {timelineOf(desk.facts).map(({ name, statement: { value, from, text, readAt } }) => (
            <tr key={`${name} ${from}`}>
              <td>{factText(name, value, here)}</td>
              <td>{factName(name, words)}</td>
              <td>
                {speakerName(from, words)}, {momentText(readAt, here)}
                {from !== 'user' && text !== '' && (
                  <>
                    {' · '}
                    <q dir="auto">{text}</q>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ExhibitProps {
  readonly file: CaseFile;
  readonly place: number;
}

function Exhibit({ file: { evidence, address }, place }: ExhibitProps): JSX.Element {
  const { words } = useHere();
  const label = words.say('caseExhibit', place, words.say(`evidenceShows_${evidence.shows}`));
  return (
    <figure>
      <figcaption>
        <strong>{label}</strong> <bdi>{evidence.name}</bdi>
        {evidence.takenOn && ` · ${evidence.takenOn}`}
      </figcaption>
      {address !== null &&
        (evidence.type.startsWith('image/') ? (
          <img src={address} alt={label} />
        ) : (
          <a href={address}>{evidence.name}</a>
        ))}
    </figure>
  );
}
