import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { inCaseOrder } from '../../../lib/claims/evidence/held-by';
import type { EvidencePanelProps } from '../../evidence/evidence-panel';
import { useHere } from '../../here';
import type { CaseContent, CaseHandlers } from './case-content';
import { CaseIndex } from './case-index';
import { caseLetters } from './case-letters';
import { casePage } from './case-page';
import './case-print.css';

export interface CasePanelProps extends Omit<CaseContent, 'files'> {
  readonly evidence: EvidencePanelProps;
  readonly file: CaseHandlers;
}

/** Everything of a case in one file, or on paper. */
export function CasePanel({ order, desk, drafts, evidence, file }: CasePanelProps): JSX.Element {
  const here = useHere();
  const { words } = here;
  const title = useId();
  const { files: kept, pictures } = evidence.content;
  const files = inCaseOrder(kept === null || kept === 'failed' ? [] : kept);
  const content = (addresses: readonly (string | null)[]): CaseContent => ({
    order,
    desk,
    drafts,
    files: files.map((each, at) => ({ evidence: each, address: addresses[at] ?? null })),
  });
  const save = (): void =>
    file.save({
      files,
      letters: caseLetters(content([]), here),
      index: (addresses) =>
        casePage(
          <CaseIndex {...content(addresses)} />,
          `${words.say('caseTitle')} ${order.id}`,
          here,
        ),
    });
  return (
    <>
      <section class="panel" aria-labelledby={title}>
        <h2 id={title}>{words.say('caseTitle')}</h2>
        <p class="soft">{words.say('caseText')}</p>
        <div class="actions">
          <button type="button" disabled={file.state === 'busy'} onClick={save}>
            {words.say('caseSave')}
          </button>
          <button type="button" onClick={() => print()}>
            {words.say('casePrint')}
          </button>
          <span role="status" class={file.state === 'failed' ? 'wrong' : undefined}>
            {file.state === 'nothing' ? '' : words.say(`caseSaid_${file.state}`)}
          </span>
        </div>
      </section>
      <div class="case-print" aria-hidden="true">
        <CaseIndex {...content(files.map(({ id }) => pictures.get(id) ?? null))} />
      </div>
    </>
  );
}
