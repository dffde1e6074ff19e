import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ruleAddress } from '../../lib/core/facts/order-page';
import type { RuleEntry, RuleGroup } from '../../lib/wording/rule-book';
import { useHere } from '../here';
import { SourceName } from './source-name';

interface RuleTableProps {
  readonly group: RuleGroup;
  /** The place that the address names; null: none. Another one each time. */
  readonly at: { readonly anchor: string | null };
}

/** The rules of one shop: a row each, which unfolds to all that is known of it. */
export function RuleTable({ group, at }: RuleTableProps): JSX.Element {
  const { words } = useHere();
  const heading = `${group.id}-heading`;
  return (
    <section class="panel" id={group.id} aria-labelledby={heading}>
      <h2 id={heading}>{group.name}</h2>
      {group.notes.map((note) => (
        <p key={note} class="soft">
          {note}
        </p>
      ))}
      <table class="rule-table" aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{words.say('rulesColumnWhat')}</th>
            <th scope="col">{words.say('rulesColumnCounts')}</th>
            <th scope="col" class="wide-only">
              {words.say('rulesColumnSince')}
            </th>
            <th scope="col" class="wide-only">
              {words.say('rulesColumnSure')}
            </th>
          </tr>
        </thead>
        <tbody>
          {group.rules.map((rule) => (
            <RuleRows key={rule.anchor} rule={rule} at={at} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RuleRows({ rule, at }: { readonly rule: RuleEntry; readonly at: RuleTableProps['at'] }) {
  const { anchor } = rule;
  const isNamed = at.anchor === anchor;
  // What a person last did with it counts until the address names something again.
  const [chosen, choose] = useState<{ readonly open: boolean; readonly since: object } | null>(
    null,
  );
  const open = chosen?.since === at || (chosen !== null && !isNamed) ? chosen.open : isNamed;
  const unfolded = `${anchor}-more`;
  return (
    <>
      <tr id={anchor} class="rule-row">
        <th scope="row">
          <button
            type="button"
            class="unfold"
            aria-expanded={open}
            aria-controls={unfolded}
            onClick={() => choose({ open: !open, since: at })}
          >
            {rule.decides}
          </button>
        </th>
        <td>{rule.counts}</td>
        <td class="wide-only">{rule.since}</td>
        <td class="wide-only">{rule.sure}</td>
      </tr>
      <tr id={unfolded} class="rule-more" hidden={!open}>
        <td colSpan={4}>{open && <RuleDetails rule={rule} />}</td>
      </tr>
    </>
  );
}

function RuleDetails({ rule }: { readonly rule: RuleEntry }): JSX.Element {
  const { words } = useHere();
  const { lines, source, documents, contradictions } = rule;
  return (
    <dl>
      {lines.map(({ name, value }) => (
        <div key={name + value}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>{words.say('rulesFieldSource')}</dt>
        <dd>
          <SourceName source={source} />
        </dd>
      </div>
      {documents.length > 0 && (
        <div>
          <dt>{words.say('rulesFieldDocuments')}</dt>
          <dd>
            {documents.map((document) => (
              <p key={document.name}>
                <SourceName source={document} />
              </p>
            ))}
          </dd>
        </div>
      )}
      {contradictions.length > 0 && (
        <div>
          <dt>{words.say('rulesContradictions')}</dt>
          <dd>
            {contradictions.map(({ question, anchor }) => (
              <p key={anchor}>
                <a href={ruleAddress(anchor)}>{question}</a>
              </p>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
