import type { JSX, RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  FORMS,
  filtersIn,
  GROUPINGS,
  type ListSettings,
  SORTS,
  ZOOMS,
} from '../../lib/core/list/list-settings';
import { useHere } from '../here';
import { ChoiceField } from './choice-field';
import { FilterPanel, type FilterPanelProps, noFilter } from './filter-panel';
import './list-tools.css';

export interface ListToolsProps extends FilterPanelProps {
  /** By how many of its lengths the line of time is moved. */
  readonly shift: number;
  readonly move: (shift: number) => void;
}

/** What the list is searched, filtered, sorted and looked at by. */
export function ListTools({
  field,
  ...props
}: ListToolsProps & { readonly field: RefObject<HTMLInputElement | null> }): JSX.Element {
  const { settings, set } = props;
  const { words } = useHere();
  const [open, setOpen] = useState(false);
  const search = useId();
  const panel = useId();
  const filters = filtersIn(settings);
  return (
    <search class="list-tools">
      <div class="list-line">
        <div class="search-field">
          <label class="unseen" for={search}>
            {words.say('listSearch')}
          </label>
          <input
            ref={field}
            id={search}
            type="search"
            aria-keyshortcuts="Control+F"
            value={settings.search}
            placeholder={words.say('listSearchHint')}
            maxLength={200}
            autocomplete="off"
            onInput={({ currentTarget }) => set({ search: currentTarget.value })}
          />
        </div>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          {filters > 0 ? words.count('listFiltersIn', filters) : words.say('listFilters')}
        </button>
        {(filters > 0 || settings.search !== '') && (
          <button type="button" class="link" onClick={() => set(noFilter())}>
            {words.say('listClear')}
          </button>
        )}
        <Arrangement {...props} />
      </div>
      <div id={panel} hidden={!open}>
        {open && <FilterPanel {...props} />}
      </div>
    </search>
  );
}

/** In which order, in which groups, and in which form. */
function Arrangement(props: ListToolsProps): JSX.Element {
  const { settings, set } = props;
  const { words } = useHere();
  const named = <Value extends string>(all: readonly Value[], name: (each: Value) => string) =>
    all.map((each): [Value, string] => [each, words.say(name(each))]);
  const change = (changes: Partial<ListSettings>) => set(changes);
  return (
    <div class="looks">
      <ChoiceField
        label={words.say('listSort')}
        value={settings.sort}
        options={named(SORTS, (each) => `listSort_${each}`)}
        choose={(sort) => sort && change({ sort })}
      />
      <ChoiceField
        label={words.say('listGroup')}
        value={settings.grouping}
        options={named(GROUPINGS, (each) => `listGroup_${each}`)}
        choose={(grouping) => grouping && change({ grouping })}
      />
      <ChoiceField
        label={words.say('listForm')}
        value={settings.form}
        options={named(FORMS, (each) => `listForm_${each}`)}
        choose={(form) => form && change({ form })}
      />
      {settings.form === 'lanes' && <TimeShown {...props} />}
    </div>
  );
}

/** How much time the lanes show, and which. */
function TimeShown({ settings, set, shift, move }: ListToolsProps): JSX.Element {
  const { words } = useHere();
  return (
    <>
      <ChoiceField
        label={words.say('listZoom')}
        value={settings.zoom}
        options={ZOOMS.map((each) => [each, words.say(`listZoom_${each}`)])}
        choose={(zoom) => zoom && set({ zoom })}
      />
      <fieldset class="steps">
        <legend class="unseen">{words.say('listZoom')}</legend>
        <button type="button" class="arrow" onClick={() => move(shift - 0.5)}>
          <span class="unseen">{words.say('listEarlier')}</span>
          <span aria-hidden="true">‹</span>
        </button>
        <button type="button" disabled={shift === 0} onClick={() => move(0)}>
          {words.say('actionToday')}
        </button>
        <button type="button" class="arrow" onClick={() => move(shift + 0.5)}>
          <span class="unseen">{words.say('listLater')}</span>
          <span aria-hidden="true">›</span>
        </button>
      </fieldset>
    </>
  );
}
