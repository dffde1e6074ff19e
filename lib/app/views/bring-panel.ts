import type { Sender, World } from '../../ports/ports';
import { Refused } from '../../protocol/message-schemas';
import type { Reply } from '../../protocol/messages';
import { panelTextsOf } from '../../wording/page/panel-texts';

/**
 * Puts the script of the panel into the page that asks for it, and hands it the texts that it says.
 *
 * @throws Refused for a page of the extension's own, which has all it shows
 */
export async function bringPanel(
  world: World,
  _nothing: undefined,
  sender: Sender,
): Promise<Reply<'bringPanel'>> {
  if (sender.kind !== 'shop-page')
    throw new Refused('bringPanel: not for the extension’s own pages');
  await world.panels.bring(sender);
  return panelTextsOf(world.words);
}
