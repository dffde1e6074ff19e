// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { textsOf } from '../../assets/locale-files';
import { HereContext } from '../../components/here';
import { PopupView } from '../../components/popup/popup-view';
import { SettingsView } from '../../components/settings/settings-view';
import { Timeline } from '../../components/timeline/timeline';
import { WelcomeView } from '../../components/welcome/welcome-view';
import { DEFAULT_SETTINGS } from '../../lib/core/views/settings';
import { sampleOrders } from '../../lib/view-models/samples';
import { wordsOf } from '../../lib/wording/words-of';
import { ready, WELL } from './popup/show-popup';
import { NO_SUMMARY, NOW, ZONE } from './sample-view';
import { actionsOf } from './timeline/show-timeline';

afterEach(cleanup);

// Every text of the files is in brackets; dates and sums of Korean have no letters that English has.
const texts = textsOf('en-XA');
const words = wordsOf('ko', (name) => texts[name]);
const here = { words, now: NOW, zone: ZONE };
const samples = sampleOrders(here);
const nothing = () => {};

/** Names that no file translates: what the samples' currency and the browser's zone are called. */
const NAMES =
  /\b(?:AliExpress|Temu|Wish|DHgate|ClaimClock|USD?|UTC)\b|[\w.-]+\.(?:com|us|example)\b/g;

/** What a person sees or hears of a page that does not come from the files. */
function textsOutside(page: ComponentChildren): string[] {
  const { container } = render(<HereContext.Provider value={here}>{page}</HereContext.Provider>);
  const said = [...container.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes].flatMap((node) =>
      node.nodeType === 3 ? (node.nodeValue ?? '') : [],
    ),
    ...['aria-label', 'title', 'placeholder', 'alt'].map(
      (name) => element.getAttribute(name) ?? '',
    ),
  ]);
  const inBrackets = (text: string): string => {
    const without = text.replace(/\[[^[\]]*\]/g, '');
    return without === text ? text : inBrackets(without);
  };
  return said
    .map((text) => inBrackets(text).replace(NAMES, ''))
    .filter((text) => /[a-z]{2}/i.test(text));
}

it('shows no text of its own on the welcome page', () => {
  expect(
    textsOutside(
      <WelcomeView
        samples={samples}
        allowed={false}
        listUrl=""
        settingsUrl=""
        allow={nothing}
        sites={{ sites: [], turn: nothing }}
      />,
    ),
  ).toEqual([]);
});

it('shows no text of its own in the settings', () => {
  expect(
    textsOutside(
      <SettingsView
        settings={{ ...DEFAULT_SETTINGS, language: null }}
        unread={true}
        saving="saved"
        save={nothing}
        languages={[]}
        showNotice={async () => true}
        system="other"
        sites={{ sites: [], turn: nothing }}
      />,
    ),
  ).toEqual([]);
});

it('shows no text of its own in the popup', () => {
  const summary = {
    ...NO_SUMMARY,
    closing: 2,
    open: 5,
    notChecked: 3,
    nextWarning: NOW + 86_400_000,
  };
  expect(
    textsOutside(
      <PopupView
        content={ready(
          samples.map(({ view }) => view),
          summary,
        )}
        condition={{ ...WELL, damaged: 2, noticesForbidden: true }}
        allowed={true}
        acted={null}
        heldIn={null}
        openKey={samples[0]?.view.key ?? null}
        account={null}
        beyond={null}
        checks={[]}
        listUrl=""
        settingsUrl=""
        hint={null}
        toggle={nothing}
        chooseAccount={nothing}
        nameAccount={nothing}
        act={nothing}
        allow={nothing}
        retry={nothing}
        seenLoss={nothing}
        showCheck={nothing}
      />,
    ),
  ).toEqual([]);
});

it('shows no text of its own in timelines but the names of documents', () => {
  for (const { view } of samples) {
    const sources = view.clocks.flatMap(({ source: { title, text } }) =>
      text === undefined ? [title.replace(NAMES, '').trim()] : [],
    );
    const seen = textsOutside(
      <Timeline view={view} unread={[]} notStored={null} here={here} actions={actionsOf()} />,
    );
    const isSource = (text: string) => sources.some((title) => text.endsWith(title));
    expect(seen.filter((text) => !isSource(text))).toEqual([]);
  }
});

it('would see one', () => {
  expect(textsOutside(<p title="[Ķñöŵñ] elsewhere">Written here, [ñöţ [ţĥéŕé]]</p>)).toEqual([
    'Written here, ',
    ' elsewhere',
  ]);
});
