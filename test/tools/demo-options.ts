import { parseArgs } from 'node:util';
import { WrongUsage } from './wrong-usage';

export interface DemoOptions {
  readonly browser: 'chromium' | 'firefox';
  /** Where the pictures go; null: a new folder for temporary files. */
  readonly screenshots: string | null;
}

/** What the demo's command line asks for. */
export function demoOptions(args: readonly string[]): DemoOptions {
  const option = { type: 'string' } as const;
  const parse = () =>
    parseArgs({ args: [...args], options: { browser: option, screenshots: option } }).values;
  let values: ReturnType<typeof parse>;
  try {
    values = parse();
  } catch (failure) {
    throw new WrongUsage(failure instanceof Error ? failure.message : String(failure));
  }
  const { browser = 'chromium', screenshots = null } = values;
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new WrongUsage(`--browser is “chromium” or “firefox”, not “${browser}”.`);
  }
  return { browser, screenshots };
}
