import type { JSX } from 'preact';
import { orderPageOf, SETTINGS_PAGE } from '../../lib/core/facts/order-page';
import type { BeyondShop } from '../../lib/core/rules/route';
import { mayBeOwed } from '../../lib/core/views/closing';
import type { Here } from '../../lib/wording/format';
import { titleText } from '../../lib/wording/order-texts';
import type { EvidencePanelProps } from '../evidence/evidence-panel';
import { useHere } from '../here';
import type { OrderPageContent, Said } from '../order-page/order-page-content';
import { RetryPanel } from '../retry-panel';
import { RoutesSection } from '../routes/routes-section';
import type { CaseHandlers } from './case-file/case-content';
import { CasePanel } from './case-file/case-panel';
import { ClaimAnswers, type ClaimAnswersProps } from './claim-answers';
import { ClaimDecision } from './claim-decision';
import type { ClaimDeskContent } from './claim-desk-content';
import { ClaimEvidence } from './claim-evidence';
import { ClaimNext } from './claim-next';
import { ClaimQuestion } from './claim-question';
import { ClaimStand } from './claim-stand';
import { ClaimWays } from './claim-ways';
import '../order-page/order-page.css';
import '../order-page/order-stand.css';
import '../routes/routes.css';
import '../timeline/timeline.css';
import '../evidence/evidence.css';
import './claim-desk.css';
import type { FollowHandlers } from './follow/follow-content';
import { FollowPanel } from './follow/follow-panel';
import { BankPanel } from './letters/bank-panel';
import type { LetterHandlers } from './letters/letters-content';
import { LettersPanel } from './letters/letters-panel';

export interface ClaimDeskProps extends Omit<ClaimAnswersProps, 'desk' | 'claim'> {
  readonly content: OrderPageContent;
  /** Null until it is worked out. */
  readonly desk: ClaimDeskContent | 'failed' | null;
  readonly said: Said;
  /** What leads to the money beside the shop; null until that is known. */
  readonly routes: BeyondShop | null;
  readonly retry: () => void;
  readonly letters: LetterHandlers;
  readonly follow: FollowHandlers;
  readonly evidence: EvidencePanelProps;
  readonly file: CaseHandlers;
}

/** What the page is called: the question, with the order it is asked of. */
export const claimDeskTitle = (content: OrderPageContent, here: Here): string =>
  content.phase === 'order'
    ? here.words.say('deskTitleOf', titleText(content.order, here))
    : here.words.say('actionSomethingWrong');

/** One order's claim: what happened, whether there is one, by which ways, with what proof, and what to do next. */
export function ClaimDesk(props: ClaimDeskProps): JSX.Element {
  const { content, said } = props;
  const here = useHere();
  const { words } = here;
  return (
    <div class="page order-page claim-desk" aria-busy={content.phase === 'loading'}>
      {content.phase === 'order' && (
        <nav class="order-ways" aria-label={words.say('waysName')}>
          <a class="button" href={orderPageOf(content.order.key)}>
            {words.say('deskToOrder')}
          </a>
        </nav>
      )}
      <header class="page-head">
        <h1>{words.say('actionSomethingWrong')}</h1>
        <p class="saving" data-saving={said} role="status">
          {said === 'saved' || said === 'failed' ? words.say(`orderPageSaid_${said}`) : ''}
        </p>
      </header>
      {props.inPrivate && <p class="panel wrong">{words.say('privateReadOnly')}</p>}
      {content.phase === 'order' && (
        <>
          <p class="soft" dir="auto">
            {titleText(content.order, here)}
          </p>
          <ClaimStand view={content.order} facts={content.facts} />
        </>
      )}
      <Body {...props} />
    </div>
  );
}

function Body(props: ClaimDeskProps): JSX.Element | null {
  const { content, desk, retry } = props;
  const { words } = useHere();
  if (content.phase === 'missing') return <p class="panel">{words.say('orderPageMissingOrder')}</p>;
  if (content.phase === 'failed' || desk === 'failed')
    return <RetryPanel text={words.say('orderPageNotRead')} retry={retry} />;
  if (content.phase !== 'order' || desk === null) return null;
  const { claim } = desk;
  if (claim === null)
    return (
      <>
        <Beyond {...props} />
        <ClaimQuestion desk={desk} />
      </>
    );
  const shop = content.order.marketplace;
  // Once something happened, what follows from it comes before all else.
  const hasBegun = (desk.following?.happened.length ?? 0) > 0;
  const follow = <FollowPanel key="follow" {...props} {...props.follow} content={desk} />;
  return (
    <>
      <ClaimAnswers {...props} key={claim.situation} desk={desk} claim={claim} />
      <ClaimDecision claim={claim} shop={shop} />
      <ClaimNext steps={claim.next} shop={shop} />
      {hasBegun && follow}
      <ClaimWays routes={claim.routes} shop={shop} />
      <ClaimEvidence claim={claim} marketplace={shop} evidence={props.evidence} />
      <LettersPanel {...props} {...props.letters} {...props.follow} content={desk} />
      <BankPanel {...props} {...props.letters} {...props.follow} content={desk} />
      {!hasBegun && follow}
      <CasePanel
        order={content.order}
        desk={desk}
        drafts={props.letters.drafts}
        evidence={props.evidence}
        file={props.file}
      />
    </>
  );
}

/**
 * Where the shop's own time is over, or a paid order was cancelled: the ways that are left, before anybody is asked
 * anything.
 */
function Beyond({ content, routes, say, follow }: ClaimDeskProps): JSX.Element | null {
  if (content.phase !== 'order' || routes === null) return null;
  const { order } = content;
  const isPaid = routes.routes.length + routes.asks.length > 0;
  if (order.urgency !== 'over' && !(mayBeOwed(order) && isPaid)) return null;
  const payment = {
    sayPaidWith: (paidWith: string) => void say('paidWith', { paidWith }),
    takeBackPaidWith: () => follow.takeBack('paidWith'),
  };
  return (
    <RoutesSection view={order} beyond={routes} settingsUrl={SETTINGS_PAGE} payment={payment} />
  );
}
