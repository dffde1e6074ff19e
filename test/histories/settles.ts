import type { Play } from './play';

/** Once nothing fails any more everything comes to rest: a second look changes nothing that the first one left. */
export async function settles({ browser }: Play): Promise<readonly string[]> {
  const { machine } = browser;
  for (const what of [...machine.failing]) machine.fail(what, false);
  browser.death = null;
  await browser.ring();
  const before = JSON.stringify([...machine.stored]);
  const alarm = machine.alarmAt;
  let notices = 0;
  machine.onShown = () => {
    notices += 1;
  };
  await browser.ring();
  return [
    ...(JSON.stringify([...machine.stored]) === before ? [] : ['a second look changes orders']),
    ...(notices === 0 ? [] : ['a second look tells something again']),
    ...(machine.alarmAt === alarm ? [] : ['a second look sets another alarm']),
  ];
}
