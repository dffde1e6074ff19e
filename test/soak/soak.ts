// `npm run soak`: ends the background of the built extension in mid-work, and restarts its browser, hundreds of times.
// Not part of `npm test`.
import { startChromium } from '../e2e/chromium';
import { startFirefox } from '../e2e/firefox';
import { startShop } from '../shop/shop';
import { buildExtension } from '../tools/build-extension';
import { WrongUsage } from '../tools/wrong-usage';
import { chanceFrom } from './chance';
import { type SoakBrowser, type SoakOptions, soakOptions, USAGE } from './soak-options';
import { type SoakResult, SoakRun } from './soak-run';

const start = { chromium: startChromium, firefox: startFirefox };

async function soak(browser: SoakBrowser, options: SoakOptions): Promise<SoakResult> {
  buildExtension(browser);
  const shop = await startShop('empty');
  const driven = await start[browser](shop, { permanent: true });
  const run = new SoakRun(driven, chanceFrom(`${options.seed} ${browser}`));
  try {
    await run.begin();
    for (let kill = 1; kill <= options.kills; kill += 1) {
      await run.kill();
      if (kill % 50 === 0) console.error(`${browser}: ${kill} kills …`);
    }
    for (let restart = 1; restart <= options.restarts; restart += 1) {
      await run.restart();
      if (restart % 10 === 0) console.error(`${browser}: ${restart} restarts …`);
    }
    await run.end();
    return run.result;
  } finally {
    await driven.close();
    await shop.close();
  }
}

/** The result in words; whether all is well. */
function tell(browser: SoakBrowser, result: SoakResult): boolean {
  const { kills, found, restarts, orders, faults } = result;
  const count = [...faults.values()].flat().length;
  console.log(
    `${browser}: ${kills} kills (${found.before} before it was stored, ${found.stored} between that and its answer, ${found.answered} after its answer), ${restarts} restarts, ${orders} orders: ${count} faults`,
  );
  for (const [fault, cases] of faults)
    console.log(
      `  ${fault}: ${cases.length}\n${cases
        .slice(0, 5)
        .map((each) => `    ${each}`)
        .join('\n')}`,
    );
  return count === 0;
}

try {
  const options = soakOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else {
    console.error(`seed ${options.seed}`);
    for (const browser of options.browsers)
      if (!tell(browser, await soak(browser, options))) process.exitCode = 1;
  }
} catch (failure) {
  if (!(failure instanceof WrongUsage)) throw failure;
  console.error(`${failure.message}\n${USAGE}`);
  process.exitCode = 2;
}
