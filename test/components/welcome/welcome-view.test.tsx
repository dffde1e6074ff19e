// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { HereContext } from '../../../components/here';
import { WelcomeView } from '../../../components/welcome/welcome-view';
import { localeWords } from '../../tools/locale-words';
import { NOW, ZONE } from '../sample-view';

afterEach(cleanup);

test('whoever begins is told what it was tried on, as README tells it', () => {
  render(
    <HereContext.Provider value={{ words: localeWords(), now: NOW, zone: ZONE }}>
      <WelcomeView
        samples={[]}
        allowed={true}
        listUrl="https://shop.example/orders"
        settingsUrl="/dashboard.html#/settings"
        allow={() => {}}
        sites={{ sites: [], turn: () => {} }}
      />
    </HereContext.Provider>,
  );
  const said = screen.getByText(/^No live page of any shop has been tried yet\./).textContent;
  expect(said).toContain('compare its dates with the shop’s own pages at first');
  const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
  expect(readme).toContain('no live page of any shop has been tried.');
  expect(readme).toContain("compare the dates with the shop's own pages at first");
});
