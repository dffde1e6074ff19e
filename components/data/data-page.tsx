import type { JSX } from 'preact';
import type { AccountId } from '../../lib/core/facts/account';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import { KEEP_SETTLED, type KeepSettled } from '../../lib/core/views/settings';
import { useHere } from '../here';
import { SelectField } from '../settings/select-field';
import { AlongButtons } from './along-buttons';
import { BackupSection, type BackupSectionProps } from './backup-section';
import { DamagedSection } from './damaged-section';
import type { AlongKind, DataStats, Doing, RoomLeft, Said } from './data-content';
import { DeleteEverything } from './delete-everything';
import { DoingNote } from './doing-note';
import { RescueSection, type RescueSectionProps } from './rescue-section';
import { StoredSection } from './stored-section';
import './data.css';

export interface DataPageProps
  extends Omit<BackupSectionProps, 'stats' | 'busy' | 'save' | 'read' | 'forget'> {
  /** Null until it is known; `failed` where it cannot be read. */
  readonly stats: DataStats | 'failed' | null;
  readonly fault: RescueSectionProps['fault'];
  readonly again: () => void;
  readonly rescue: () => void;
  readonly startAnew: () => void;
  readonly room: RoomLeft | null;
  readonly damaged: readonly string[];
  readonly doing: Doing | null;
  readonly said: Said | null;
  /** Null: settled orders are kept for ever. */
  readonly keepSettled: KeepSettled | null;
  readonly saveBackup: BackupSectionProps['save'];
  readonly readBackup: BackupSectionProps['read'];
  readonly forgetPreview: BackupSectionProps['forget'];
  readonly saveAlong: (kind: AlongKind) => void;
  readonly saveDamaged: () => void;
  readonly removeDamaged: () => void;
  readonly removePart: (shop: MarketplaceId, account: AccountId | null) => void;
  readonly removeEverything: () => void;
  readonly changeKeepSettled: (days: KeepSettled | null) => void;
}

/** What is stored, and everything that can be done with it as a whole. */
export function DataPage(props: DataPageProps): JSX.Element {
  const { stats, doing, said, inPrivate, damaged } = props;
  const { words } = useHere();
  const busy = doing !== null;
  const known = stats !== null && stats !== 'failed' ? stats : null;
  return (
    <div class="page data">
      <header class="page-head">
        <h1>{words.say('navData')}</h1>
      </header>
      <p class="soft">{words.say('dataLead')}</p>
      <DoingNote doing={doing} said={said} />
      {stats === 'failed' ? (
        <RescueSection {...props} busy={busy} />
      ) : (
        <section class="panel" aria-labelledby="stored" aria-busy={stats === null}>
          <h2 id="stored">{words.say('dataStored')}</h2>
          {known && (
            <StoredSection
              stats={known}
              room={props.room}
              busy={busy || inPrivate}
              remove={props.removePart}
            />
          )}
        </section>
      )}
      {damaged.length > 0 && (
        <DamagedSection
          keys={damaged}
          busy={busy || inPrivate}
          save={props.saveDamaged}
          remove={props.removeDamaged}
        />
      )}
      <BackupSection
        stats={known}
        preview={props.preview}
        busy={busy}
        inPrivate={inPrivate}
        save={props.saveBackup}
        read={props.readBackup}
        takeIn={props.takeIn}
        forget={props.forgetPreview}
      />
      <section class="panel" aria-labelledby="along">
        <h2 id="along">{words.say('dataAlong')}</h2>
        <p class="soft">{words.say('dataAlongText')}</p>
        <div class="actions">
          <AlongButtons disabled={busy || !known} save={props.saveAlong} />
        </div>
      </section>
      <KeepSection days={props.keepSettled} change={props.changeKeepSettled} />
      <DeleteEverything busy={busy} inPrivate={inPrivate} remove={props.removeEverything} />
    </div>
  );
}

interface KeepSectionProps {
  readonly days: KeepSettled | null;
  readonly change: (days: KeepSettled | null) => void;
}

/** How long settled orders are kept. */
function KeepSection({ days, change }: KeepSectionProps): JSX.Element {
  const { words } = useHere();
  return (
    <section class="panel" aria-labelledby="keep">
      <h2 id="keep">{words.say('dataKeepSettled')}</h2>
      <SelectField
        label={words.say('dataKeepLabel')}
        text={words.say('dataKeepText')}
        none={words.say('dataKeepAlways')}
        options={KEEP_SETTLED.map((each) => ({
          value: String(each),
          name: words.count('dataKeepDays', each),
        }))}
        chosen={days === null ? null : String(days)}
        save={(chosen) => change(KEEP_SETTLED.find((each) => String(each) === chosen) ?? null)}
      />
    </section>
  );
}
