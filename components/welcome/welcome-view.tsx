import type { JSX } from 'preact';
import { useHere } from '../here';
import { Brand } from '../icons';
import { type SitesProps, SitesSection } from '../settings/sites-section';
import { type Sample, SampleList } from './sample-list';

export interface WelcomeProps {
  readonly samples: readonly Sample[];
  /** False where the browser has not let the extension onto the shop's pages. */
  readonly allowed: boolean;
  readonly listUrl: string;
  readonly settingsUrl: string;
  readonly allow: () => void;
  readonly sites: SitesProps;
}

/** The page that opens at install: what to do first, what will be seen, what is kept. */
export function WelcomeView(props: WelcomeProps): JSX.Element {
  const { words } = useHere();
  return (
    <main class="page">
      <header class="page-head">
        <Brand size={40} />
        <h1>{words.say('welcomeTitle')}</h1>
        <p>{words.say('welcomeLead')}</p>
      </header>
      <Start {...props} />
      <SitesSection {...props.sites} />
      <section class="panel" aria-labelledby="samples">
        <h2 id="samples">{words.say('welcomeSamples')}</h2>
        <p class="soft">{words.say('welcomeSamplesText')}</p>
        <SampleList samples={props.samples} />
      </section>
      <Points
        id="does"
        title="welcomeDoes"
        points={[
          'welcomeDoesList',
          'welcomeDoesWarn',
          'welcomeDoesCautious',
          'welcomeDoesSites',
          'welcomeDoesTried',
        ]}
      />
      <Points
        id="privacy"
        title="welcomePrivacy"
        points={[
          'welcomePrivacyLocal',
          'welcomePrivacyStored',
          'welcomePrivacyNot',
          'welcomePrivacyPrivate',
          'welcomePrivacyNoMoney',
        ]}
      />
      <p class="soft">{words.say('welcomeNoAffiliation')}</p>
    </main>
  );
}

/** The one thing to do first: let the extension onto the pages, or else open them. */
function Start({ allowed, listUrl, settingsUrl, allow }: WelcomeProps): JSX.Element {
  const { words } = useHere();
  return (
    <section class="panel" aria-labelledby="start">
      <h2 id="start">{words.say(allowed ? 'welcomeStart' : 'popupNotAllowed')}</h2>
      <p>{words.say(allowed ? 'welcomeStartText' : 'popupNotAllowedText')}</p>
      <div class="actions">
        {allowed ? null : (
          <button type="button" class="primary" onClick={allow}>
            {words.say('popupAllow')}
          </button>
        )}
        <a class={allowed ? 'button primary' : 'button'} href={listUrl}>
          {words.say('popupOpenOrders')}
        </a>
        <a class="button link" href={settingsUrl}>
          {words.say('popupSettings')}
        </a>
      </div>
    </section>
  );
}

function Points({
  id,
  title,
  points,
}: {
  readonly id: string;
  /** Message names. */
  readonly title: string;
  readonly points: readonly string[];
}): JSX.Element {
  const { words } = useHere();
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{words.say(title)}</h2>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{words.say(point)}</li>
        ))}
      </ul>
    </section>
  );
}
