import { Shell } from '../../components/dashboard/shell';
import { drawPage } from '../../components/draw-page';
import { ask } from '../../lib/adapters/ask';
import { followTheme } from '../../lib/adapters/page/follow-theme';
import { inPrivateWindow } from '../../lib/adapters/private-window';
import { conditionModel } from '../../lib/view-models/condition-model';
import { partsModel, tellTitle } from '../../lib/view-models/dashboard/parts-model';
import { here, ready, words } from './here';
import { PARTS } from './parts';

followTheme(document.documentElement);

const { shown, open } = partsModel(PARTS);
const { condition, refresh, seen } = conditionModel(
  () => ask('condition'),
  () => ask('seeToLoss'),
);

void refresh();
addEventListener('hashchange', () => void open(location.hash));
void open(location.hash);

const Dashboard = () => (
  <Shell
    entries={PARTS}
    entry={shown.value.phase === 'missing' ? null : shown.value.entry}
    part={shown.value.phase === 'part' ? shown.value.part : null}
    failed={shown.value.phase === 'failed'}
    condition={condition.value}
    seenLoss={() => void seen()}
  />
);
await ready();
drawPage(document, {
  here,
  // Each part has a title of its own, below.
  title: null,
  Page: Dashboard,
  isPrivate: inPrivateWindow(),
  outdated: (isNewDay) => {
    if (shown.value.phase === 'part') shown.value.part.outdated?.(isNewDay);
  },
  changesAt: () =>
    (shown.value.phase === 'part' ? shown.value.part.changesAt?.() : null) ?? Infinity,
});
tellTitle(shown, words, (title) => {
  document.title = title;
});
