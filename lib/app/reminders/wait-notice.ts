import type { Plan } from '../../core/reminders/plan';
import type { Notice, World } from '../../ports/ports';
import { lines, nameText } from '../../wording/notices/notice-texts';
import { waitOverText } from '../../wording/notices/wait-over-text';
import { sideBySide } from '../../wording/words-of';
import { noticeId } from './notice-id';

/** One notice for all that others owed in claims by now. */
export function waitNotice(world: World, waits: Plan['waits']): Notice {
  const { words } = world;
  const id = noticeId(
    'wait',
    waits.map(({ view }) => view.key),
    waits.map(({ kind, toldAt }) => `${kind} ${toldAt}`),
  );
  const [first, ...others] = waits;
  if (first && others.length === 0)
    return {
      id,
      title: waitOverText(first.kind, words),
      message: [
        sideBySide([nameText(world, first.view), first.view.total?.text], world.words),
        words.say('noticeWaitMessage'),
      ].join('\n'),
    };
  return {
    id,
    title: words.count('noticeWaitSeveral', waits.length),
    message: lines(world, waits, ({ view, kind }) =>
      sideBySide([waitOverText(kind, words), nameText(world, view)], world.words),
    ),
  };
}
