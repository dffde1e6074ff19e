import type { Urgency } from '../core/order-view';
import type { Words } from '../core/words';
import type { Badge } from '../ports';
import { extension } from './browser';

const MOST = 99;

/** White on these reads at 4.5 : 1 or better, on light and on dark toolbars alike. */
const INK = '#ffffff';
const COLOURS: { readonly [Name in Urgency]?: string } = {
  'past-safe': '#b3261e',
  'last-day': '#b3261e',
  urgent: '#b3261e',
  soon: '#9a5b00',
};
const QUIET = '#5a6675';

/** The figure on the toolbar button, and the same in words for those who hear it. */
export function toolbarBadge(words: Words): Badge {
  return {
    async show(count, urgency) {
      const { action } = extension();
      const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
      const title =
        count === 0 ? words.say('noticeToolbarCalm') : words.count('noticeToolbar', count);
      await Promise.all([
        action.setBadgeText({ text }),
        action.setBadgeBackgroundColor({ color: (urgency && COLOURS[urgency]) ?? QUIET }),
        action.setBadgeTextColor({ color: INK }),
        action.setTitle({ title }),
      ]);
    },
  };
}
