import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Account } from '../../lib/core/facts/account';
import { SITUATIONS } from '../../lib/core/facts/fact';
import { MARKETPLACES } from '../../lib/core/facts/marketplace-id';
import { EVERYTHING, FILTERS, type ListSettings } from '../../lib/core/list/list-settings';
import { parseCalendarDay } from '../../lib/core/time/calendar-day';
import { URGENCIES } from '../../lib/core/views/urgency';
import { accountText } from '../../lib/wording/account-text';
import { certaintyText, standingText } from '../../lib/wording/list/list-texts';
import { shopLabel } from '../../lib/wording/list/shop-label';
import { useHere } from '../here';
import { ChoiceField } from './choice-field';

export interface FilterPanelProps {
  readonly settings: ListSettings;
  readonly accounts: readonly Account[];
  readonly waysToPay: readonly string[];
  readonly set: (changes: Partial<ListSettings>) => void;
}

const CERTAINTIES = ['stated', 'computed', 'estimated', 'unknown'] as const;

/** Without any filter. */
export const noFilter = (): Partial<ListSettings> =>
  Object.fromEntries(['search' as const, ...FILTERS].map((name) => [name, EVERYTHING[name]]));

/** Everything by which orders can be held back, each beside the others. */
export function FilterPanel({ settings, accounts, waysToPay, set }: FilterPanelProps): JSX.Element {
  const { words } = useHere();
  const none = words.say('listAny');
  return (
    <div class="filters">
      <ChoiceField
        label={words.say('listFilterStanding')}
        none={none}
        value={settings.standing ?? ''}
        options={(['open', 'closed', ...URGENCIES] as const).map((each) => [
          each,
          standingText(each, words),
        ])}
        choose={(standing) => set({ standing })}
      />
      <ChoiceField
        label={words.say('listFilterMarketplace')}
        none={none}
        value={settings.marketplace ?? ''}
        options={MARKETPLACES.map((each) => [each, shopLabel(each, words)])}
        choose={(marketplace) => set({ marketplace })}
      />
      {(accounts.length > 0 || settings.account !== null) && (
        <ChoiceField
          label={words.say('listFilterAccount')}
          none={none}
          value={settings.account ?? ''}
          options={accounts.map((each) => [
            each.id,
            `${shopLabel(each.marketplace, words)}: ${accountText(each, words)}`,
          ])}
          choose={(account) => set({ account })}
        />
      )}
      <ChoiceField
        label={words.say('listFilterCertainty')}
        none={none}
        value={settings.certainty ?? ''}
        options={CERTAINTIES.map((each) => [each, certaintyText(each, words)])}
        choose={(certainty) => set({ certainty })}
      />
      <ChoiceField
        label={words.say('listFilterSituation')}
        none={none}
        value={settings.situation ?? ''}
        options={[
          ['none', words.say('listNothingWrong')],
          ...SITUATIONS.map(
            (each) =>
              [each, words.say(`orderPageChoice_situation_${each.replaceAll('-', '_')}`)] as const,
          ),
        ]}
        choose={(situation) => set({ situation })}
      />
      <ChoiceField
        label={words.say('listFilterPaidWith')}
        none={none}
        value={settings.paidWith ?? ''}
        options={[
          ['none', words.say('listPaidUnsaid')],
          ...waysToPay.map((each) => [each, each] as const),
        ]}
        choose={(paidWith) => set({ paidWith })}
      />
      <ChoiceField
        label={words.say('listFilterEvidence')}
        none={none}
        value={settings.evidence === null ? '' : settings.evidence ? 'yes' : 'no'}
        options={[
          ['yes', words.say('listYes')],
          ['no', words.say('listNo')],
        ]}
        choose={(said) => set({ evidence: said && said === 'yes' })}
      />
      <DayField
        label={words.say('listFilterFrom')}
        day={settings.from}
        choose={(text) => set({ from: parseCalendarDay(text) })}
      />
      <DayField
        label={words.say('listFilterTo')}
        day={settings.to}
        choose={(text) => set({ to: parseCalendarDay(text) })}
      />
    </div>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly day: string | null;
  readonly choose: (text: string) => void;
}

function DayField({ label, day, choose }: DayFieldProps): JSX.Element {
  const field = useId();
  return (
    <div class="field">
      <label for={field}>{label}</label>
      <input
        id={field}
        type="date"
        value={day ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
    </div>
  );
}
