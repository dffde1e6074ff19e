import type { ThemeChoice } from '../../core/views/settings';
import { storedSettings } from '../storage/settings';

/** What was chosen when the page was open last: the settings come a moment after the first colours are seen. */
const KEY = 'theme';

/** Makes a page of the extension light or dark as the user chose, now and whenever that is changed anywhere. */
export function followTheme({ dataset }: HTMLElement): void {
  const paint = (theme: string | null) => {
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    else delete dataset.theme;
  };
  paint(remembered());
  const follow = async () => {
    const { theme } = await storedSettings.read();
    paint(theme);
    remember(theme);
  };
  storedSettings.onChange(() => void follow().catch(console.error));
  void follow().catch(console.error);
}

/** A browser that blocks all that sites store throws. */
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(theme: ThemeChoice): void {
  try {
    if (theme === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // The page is right already; the next one is a moment later.
  }
}
