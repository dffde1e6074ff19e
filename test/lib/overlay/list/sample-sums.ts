import type { CheckProgress } from '../../../../lib/core/views/checking';
import { barDrawing } from '../../../../lib/wording/page/bar-drawing';
import { NO_SUMMARY } from '../../../components/sample-view';
import { localeWords } from '../../../tools/locale-words';

/** What the bar sums up where so many orders are to be checked. */
export const sums = (toCheck: number, notStored: 'private-window' | null = null) => ({
  bar: barDrawing({ ...NO_SUMMARY, notChecked: toCheck, toCheck }, notStored, false, localeWords()),
  unreadCards: 0,
});

/** A check of twelve orders that was stopped, unless `more` says otherwise. */
export const progress = (more: Partial<CheckProgress>): CheckProgress => ({
  phase: 'stopped',
  total: 12,
  checked: [],
  stop: null,
  until: null,
  ...more,
});
