import type { DashboardPart } from '../../../components/dashboard/part';
import { DataPage } from '../../../components/data/data-page';
import { onOrdersChanged } from '../../../lib/adapters/announcer';
import { pageDataWorld } from '../../../lib/adapters/page/data-world';
import { inPrivateWindow } from '../../../lib/adapters/private-window';
import { dataModel } from '../../../lib/view-models/data/data-model';
import { connection } from '../database';
import { here, words } from '../here';
import { settings } from '../settings';

const { stats, fault, damaged, room, preview, doing, said, refresh, remove, ...model } = dataModel(
  pageDataWorld(connection, here),
);
onOrdersChanged(() => {
  if (doing.peek() === null) void refresh();
});

const Data = () => (
  <DataPage
    stats={stats.value}
    room={room.value}
    fault={fault.value}
    again={() => void refresh()}
    rescue={() => void model.rescue()}
    startAnew={() => void model.startAnew()}
    damaged={damaged.value.map(({ key }) => key)}
    preview={preview.value}
    doing={doing.value}
    said={said.value}
    inPrivate={inPrivateWindow()}
    keepSettled={settings.read.value.settings.keepSettled}
    saveBackup={(withFiles) => void model.saveBackup(withFiles)}
    readBackup={(file) => void model.readBackup(file)}
    takeIn={(how) => void model.takeIn(how)}
    forgetPreview={model.forgetPreview}
    saveAlong={(kind) => void model.saveAlong(kind)}
    saveDamaged={model.saveDamaged}
    removeDamaged={() => void remove({ what: 'damaged' })}
    removePart={(shop, account) =>
      void remove(account === null ? { what: 'shop', shop } : { what: 'account', shop, account })
    }
    removeEverything={() => void remove({ what: 'everything' })}
    changeKeepSettled={(keepSettled) => void settings.change({ keepSettled })}
  />
);

/** What is stored, and everything that can be done with it as a whole. */
export const part: DashboardPart = {
  title: () => words.say('navData'),
  View: Data,
  turnTo: () => void refresh(),
};
