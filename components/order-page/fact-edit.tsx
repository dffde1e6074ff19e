import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FactName } from '../../lib/core/facts/fact';
import { useHere } from '../here';
import { type CarrierCandidate, CarrierChoice } from './carrier-choice';
import { FactField } from './fact-field';
import type { Suggestions } from './fact-input';
import { focusFirst } from './form-control';
import { type FormFields, fieldsIn, type Problems } from './form-fields';
import type { Preview } from './order-page-content';
import { OrderPreview } from './order-preview';

export interface FactEditProps {
  readonly name: FactName;
  readonly initial: { readonly text: string; readonly currency?: string };
  readonly suggestions: Suggestions;
  readonly candidatesFor: (number: string) => readonly CarrierCandidate[];
  readonly preview: Preview | null;
  readonly tryFact: (name: FactName, fields: FormFields) => void;
  readonly say: (name: FactName, fields: FormFields) => Promise<Problems>;
  /** What was being typed is forgotten. */
  readonly leave: () => void;
  readonly done: () => void;
  /** What leaving without an answer is called; left out: to cancel. */
  readonly leaveName?: string;
}

const NONE: Problems = {};

/** Types one fact anew, and shows what would follow before it is stored. */
export function FactEdit(props: FactEditProps): JSX.Element {
  const { name, initial, preview } = props;
  const { words } = useHere();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState(NONE);
  const [numbers, setNumbers] = useState(name === 'trackingNumbers' ? initial.text : '');
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  const changed = (): void => {
    if (!form.current) return;
    const fields = fieldsIn(form.current);
    setNumbers(fields.trackingNumbers ?? '');
    props.tryFact(name, fields);
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!form.current) return;
    const found = await props.say(name, fieldsIn(form.current));
    setProblems(found);
    if (Object.keys(found).length === 0) props.done();
    else if (form.current) focusFirst(form.current, Object.keys(found));
  };
  const cancel = (): void => {
    props.leave();
    props.done();
  };
  return (
    <form
      ref={form}
      class="edit"
      noValidate
      onInput={changed}
      onSubmit={(event) => void submit(event)}
    >
      <FactField
        name={name}
        id={`${id}-field`}
        initial={initial.text}
        currency={initial.currency ?? ''}
        problems={problems}
        suggestions={props.suggestions}
      />
      {name === 'trackingNumbers' ? (
        <CarrierChoice
          numbers={numbers}
          candidatesFor={props.candidatesFor}
          choose={(carrier) => void props.say('carrier', { carrier })}
        />
      ) : null}
      {preview?.of === name ? (
        <>
          <p class="soft">{words.say('orderPagePreviewWith')}</p>
          <OrderPreview view={preview.view} />
        </>
      ) : null}
      <div class="actions">
        <button type="submit" class="primary">
          {words.say('actionSave')}
        </button>
        <button type="button" onClick={cancel}>
          {props.leaveName ?? words.say('actionCancel')}
        </button>
      </div>
    </form>
  );
}
