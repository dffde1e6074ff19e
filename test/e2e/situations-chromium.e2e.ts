import type { Shop } from '../shop/shop';
import { startChromium } from './chromium';
import { describeSituations } from './situations';
import type { Situated } from './stage';

/** Runs in the background: what it is told where the user or the system lets no notices through. */
const permitNotices = (through: boolean): void => {
  const { notifications } = chrome;
  const level = through ? 'granted' : 'denied';
  notifications.getPermissionLevel = async () => level;
  notifications.onPermissionLevelChanged.dispatch(level);
};

async function start(shop: Shop): Promise<Situated> {
  const driven = await startChromium(shop);
  // Where there is no desktop no switch forbids them.
  return { ...driven, letNotices: (through) => driven.inExtension(permitNotices, through) };
}

describeSituations('Chromium', start);

declare const chrome: {
  notifications: {
    getPermissionLevel: () => Promise<string>;
    onPermissionLevelChanged: { dispatch(level: string): void };
  };
};
