import { readSettings, storedSettings } from '../../lib/adapters/storage/settings';
import { settingsModel } from '../../lib/view-models/settings-model';
import { firstDayOf } from '../../lib/wording/first-day';
import { words } from './here';

/** The settings, shared by all parts that need them. */
export const settings = await settingsModel(readSettings, storedSettings);

/** The day that weeks begin with. */
export const firstDay = () => firstDayOf(settings.read.value.settings.firstDay, words.language);
