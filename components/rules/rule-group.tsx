import type { JSX } from 'preact';
import { ruleAddress } from '../../lib/core/facts/order-page';
import type { RuleEntry, RuleGroup } from '../../lib/wording/rule-book';
import { useHere } from '../here';
import { English } from './english';

/** The rules of one shop. */
export function RuleGroupSection({ group }: { readonly group: RuleGroup }): JSX.Element {
  const heading = `${group.id}-heading`;
  return (
    <section class="panel" id={group.id} aria-labelledby={heading}>
      <h2 id={heading}>{group.name}</h2>
      {group.notes.map((note) => (
        <p key={note} class="soft">
          {note}
        </p>
      ))}
      {group.rules.map((rule) => (
        <RuleArticle key={rule.anchor} rule={rule} />
      ))}
    </section>
  );
}

function RuleArticle({ rule }: { readonly rule: RuleEntry }): JSX.Element {
  const { words } = useHere();
  const { id, anchor, decides, lines, source, documents } = rule;
  const heading = `${anchor}-heading`;
  return (
    <article class="rule" id={anchor} aria-labelledby={heading}>
      <h3 id={heading}>
        {decides} <code dir="ltr">{id}</code>
      </h3>
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
            <English text={source} />
          </dd>
        </div>
        {documents.length > 0 && (
          <div>
            <dt>{words.say('rulesFieldDocuments')}</dt>
            <dd>
              {documents.map((document) => (
                <a key={document} href={ruleAddress(document)} dir="ltr">
                  {document}
                </a>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </article>
  );
}
