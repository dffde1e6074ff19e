import { effect, untracked } from '@preact/signals';
import type { CaseHandlers } from '../../../components/claims/case-file/case-content';
import type { FollowHandlers } from '../../../components/claims/follow/follow-content';
import type { Instant } from '../../core/time/moment';
import type { EvidenceWorld } from '../../ports/evidence-world';
import type { Background } from '../../protocol/messages';
import { followEvidence } from '../evidence/follow-evidence';
import { type OrderPageWorld, orderPageModel } from '../order-page/order-page-model';
import { routesModel, type ViewRoutes } from '../routes-model';
import { shownUntil } from '../shown-until';
import { caseFileModel } from './case-file-model';
import { type ClaimDeskWorld, claimDeskModel } from './claim-desk-model';
import { lettersModel } from './letters-model';
import { sayEvent } from './say-event';

/** What the page of a claim needs of the world. */
export interface ClaimPageWorld
  extends Pick<OrderPageWorld, 'background' | 'context'>,
    Pick<ClaimDeskWorld, 'viewClaimOrder'> {
  /** What leads to the money beside the shop. */
  readonly viewRoutes: ViewRoutes;
  /** What is kept of what is chosen and typed. */
  readonly writer: Background<'chooseSituation' | 'writeLetter'>;
  /** The files kept with the order. */
  readonly evidence: EvidenceWorld;
  /** In a private window nothing is. */
  readonly inPrivate: boolean;
}

/**
 * The page of one order's claim: the order with its facts, the claim worked out of them, the letters that are typed.
 * Whatever changes the order, the claim is worked out after it.
 */
export function claimPageModel(world: ClaimPageWorld) {
  const { background, context, writer } = world;
  // No order is added here.
  const order = orderPageModel({ background, context, freshId: () => '', show: () => {} });
  const letters = lettersModel(writer);
  const desk = claimDeskModel({ ...world, store: world.evidence.store, answers: letters.answers });

  const { content, openKey } = order;
  const evidence = followEvidence(world.evidence, openKey);
  const routes = routesModel(world.viewRoutes);
  const caseFile = caseFileModel({
    ...world.evidence,
    now: () => context().now,
  });
  const work = (): void => {
    void desk.load(openKey());
    void routes.load(openKey());
  };
  effect(() => {
    void content.value;
    untracked(work);
  });
  // What was typed is shown with it, and what happened is kept with the order.
  effect(() => {
    if (desk.desk.value === null || desk.desk.value === 'failed') return;
    const { key, record, asked, answers } = desk.desk.value;
    untracked(() => letters.show(key, record.letters, asked));
    // What the pages tell is told anew each time: kept is what somebody chose.
    if (world.inPrivate || answers.situation === null || answers.byFacts) return;
    if (answers.situation !== record.situation?.name)
      void writer.chooseSituation({ key, situation: answers.situation }).catch(console.error);
  });

  const say: FollowHandlers['sayEvent'] = async (event, fields) => {
    if (content.value.phase !== 'order') return {};
    const { order: view, facts } = content.value;
    const problems = await sayEvent(event, fields, { ...view, facts }, { ...background, context });
    await order.reload();
    return problems;
  };
  const saveCase: CaseHandlers['save'] = (parts) => {
    if (content.value.phase === 'order') void caseFile.save(content.value.order.id, parts);
  };
  const file = { state: caseFile.state, save: saveCase };
  /** When time alone makes untrue what is shown. */
  const changesAt = (): Instant => {
    if (content.value.phase !== 'order') return Infinity;
    const { now, zone } = context();
    const { value: worked } = desk.desk;
    const { claim = null, following = null } = worked === 'failed' ? {} : (worked ?? {});
    const started = following?.clocks ?? [];
    const beside = routes.beyond.value?.beyond.routes ?? [];
    const shown = { view: content.value.order, routes: beside, claim, started, readAt: [] };
    return shownUntil(shown, now, zone);
  };
  return {
    order,
    desk,
    letters,
    routes: routes.beyond,
    evidence,
    file,
    work,
    changesAt,
    sayEvent: say,
  };
}
