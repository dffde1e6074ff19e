import type { Words } from '../core/facts/words';
import type { Urgency } from '../core/views/urgency';
import type { Badge } from '../ports/ports';
import { extension } from './browser';
import { within } from './within';

const MOST = 99;
/** ms that the browser has to draw it. */
const PATIENCE = 4_000;

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
      const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
      const title =
        count === 0 ? words.say('noticeToolbarCalm') : words.count('noticeToolbar', count);
      await draw(text, (urgency && COLOURS[urgency]) ?? QUIET, title);
    },
    async warn(why) {
      const title = words.say(why === 'lost' ? 'noticeToolbarLost' : 'noticeToolbarTrouble');
      await draw('!', COLOURS.urgent ?? QUIET, title);
    },
  };
}

async function draw(text: string, color: string, title: string): Promise<void> {
  const { action } = extension();
  const drawn = Promise.all([
    action.setBadgeText({ text }),
    action.setBadgeBackgroundColor({ color }),
    action.setBadgeTextColor({ color: INK }),
    action.setTitle({ title }),
  ]);
  await within(PATIENCE, drawn);
}
