import type { Change } from '../../core/facts/order';
import type { News } from '../../core/reminders/news';
import { dayOfTime } from '../../core/time/day-of-time';
import { datedClaimBy } from '../../core/views/closing';
import type { Notice, World } from '../../ports/ports';
import { dayText } from '../../wording/format';
import { claimText, leftText, lines, nameText } from '../../wording/notices/notice-texts';
import { hereOf } from '../../wording/notices/telling';
import { sideBySide } from '../../wording/words-of';

/** One notice for everything that changed and is worth telling. */
export function changeNotice(world: World, id: string, news: readonly News[]): Notice {
  const [first, ...others] = news;
  if (first && others.length === 0) return aboutOne(world, id, first);
  return {
    id,
    title: world.words.count('noticeChangeSeveral', news.length),
    message: lines(world, news, (each) =>
      sideBySide([nameText(world, each.view), sentencesOf(world, each)[0]], world.words),
    ),
  };
}

function aboutOne(world: World, id: string, news: News): Notice {
  const { view } = news;
  const [title = '', ...more] = sentencesOf(world, news);
  const item = sideBySide([nameText(world, view), view.total?.text], world.words);
  const claim = datedClaimBy(view)
    ? sideBySide([claimText(world, view), leftText(world, view)], world.words)
    : world.words.say('noticeChangeOpen');
  return { id, title, message: [item, ...more, claim].join('\n') };
}

function sentencesOf(world: World, { view, changes }: News): readonly string[] {
  const shop = world.words.say(`noticeShop_${view.marketplace}`);
  return changes.map((change) => sentenceOf(world, change, shop));
}

/** "AliExpress moved this order's date from Thu 10 Dec to Sun 20 Dec", in the words of what changed. */
function sentenceOf(world: World, { fact, before, after }: Change, shop: string) {
  const { words } = world;
  const told = (value: Change['after']) =>
    typeof value === 'number'
      ? words.count('becauseLengthDays', value)
      : dayText(dayOfTime(value, world.clock.zone()), hereOf(world));
  return before === null
    ? words.say(`changeLearned_${fact}`, shop, told(after))
    : words.say(`changeMoved_${fact}`, shop, told(before), told(after));
}
