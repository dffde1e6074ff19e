// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { listOverlay } from '../../../../lib/overlay/list/list-overlay';
import { startOverlay } from '../../../../lib/overlay/start-overlay';
import { happen } from '../../happen';
import { turns } from '../../turns';
import { card, listShop } from '../fake-shop';
import { FakeBackground } from '../fake-surroundings';

const background = new FakeBackground();
afterEach(() => {
  // What the test started leaves with its extension.
  background.alive = false;
  happen(window, new Event('focus'));
});

test('of very long cards few are sent at once, so that reading them holds nobody else up', async () => {
  const ids = Array.from({ length: 20 }, (_, index) => String(8_210_000_000_000_000 + index));
  const long = ids.map((id) => card(id));
  for (const each of long) each.setAttribute('data-x', 'x'.repeat(90_000));
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  document.body.replaceChildren(...long);
  history.replaceState(null, '', '/list');
  startOverlay(document, listShop, background.surroundings, (_kind, world) => listOverlay(world));
  await turns(100);
  // Of 90 kB each, six make more than 500 kB.
  expect(background.asked.filter(([name]) => name === 'recordPage')).toHaveLength(4);
});
