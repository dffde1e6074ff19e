import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { SLOT_FACTS } from '../../../lib/claims/letters/slot-facts';
import { type Blank, withFilled } from '../../../lib/wording/letters/blanks';
import { useHere } from '../../here';
import { FactEdit, type FactEditProps } from '../../order-page/fact-edit';

interface LetterBlanksProps extends Omit<FactEditProps, 'name' | 'initial' | 'done'> {
  readonly text: string;
  readonly blanks: readonly Blank[];
  readonly inPrivate: boolean;
  readonly fill: (text: string) => void;
}

/** What a letter still lacks. What its order can be told becomes a fact of it; the rest is filled into the text. */
export function LetterBlanks(props: LetterBlanksProps): JSX.Element | null {
  const { blanks } = props;
  const { words } = useHere();
  const title = useId();
  if (blanks.length === 0) return null;
  // Facts first: a letter that nobody typed into yet is simply made anew with them.
  const inOrder = blanks.toSorted((a, b) => Number(isFact(b)) - Number(isFact(a)));
  return (
    <section class="desk-third" aria-labelledby={title}>
      <h4 id={title}>{words.count('deskBlanks', blanks.length)}</h4>
      <ul class="desk-lines">
        {inOrder.map((blank) => (
          <li key={blank.written}>
            {isFact(blank) && !props.inPrivate ? (
              <FactBlank {...props} blank={blank} />
            ) : (
              <TypedBlank {...props} blank={blank} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const isFact = ({ slot }: Blank): boolean => slot !== null && SLOT_FACTS[slot] !== undefined;

type OneBlankProps = LetterBlanksProps & { readonly blank: Blank };

function TypedBlank({ blank, text, fill }: OneBlankProps): JSX.Element {
  const { words } = useHere();
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    const typed = input.current?.value.trim() ?? '';
    if (typed !== '') fill(withFilled(text, blank, typed));
  };
  return (
    <form class="desk-blank" onSubmit={submit}>
      <label for={field}>{blank.name}</label>
      <input id={field} ref={input} type="text" dir="auto" maxLength={500} autocomplete="off" />
      <button type="submit" aria-label={words.say('deskBlankFillOf', blank.name)}>
        {words.say('deskBlankFill')}
      </button>
    </form>
  );
}

function FactBlank(props: OneBlankProps): JSX.Element | null {
  const { blank } = props;
  const { words } = useHere();
  const [asking, setAsking] = useState(false);
  const name = blank.slot && SLOT_FACTS[blank.slot];
  if (!name) return null;
  if (asking)
    return <FactEdit {...props} name={name} initial={{ text: '' }} done={() => setAsking(false)} />;
  return (
    <div class="desk-answer">
      <span>{blank.name}</span>
      <button
        type="button"
        aria-label={words.say('deskSayOf', blank.name)}
        onClick={() => setAsking(true)}
      >
        {words.say('deskSay')}
      </button>
    </div>
  );
}
