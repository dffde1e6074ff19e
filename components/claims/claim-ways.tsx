import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ClaimRoute } from '../../lib/claims/claim';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import { adviceText, wayName, wayText } from '../../lib/wording/claims/claim-desk-words';
import { reasonText } from '../../lib/wording/claims/claim-words';
import { routeNoteText } from '../../lib/wording/route-words';
import { useHere } from '../here';

interface ClaimWaysProps {
  readonly routes: readonly ClaimRoute[];
  readonly shop: MarketplaceId;
}

/** Every way to the money: those that lead there, and behind one line why the others do not. */
export function ClaimWays({ routes, shop }: ClaimWaysProps): JSX.Element {
  const { words } = useHere();
  const title = useId();
  const closed = routes.filter(({ state }) => state === 'not-yours' || state === 'over');
  const others = routes.filter((route) => !closed.includes(route));
  return (
    <section class="panel" aria-labelledby={title}>
      <h2 id={title}>{words.say('deskWays')}</h2>
      {others.length === 0 ? <p>{words.say('deskNoWay')}</p> : <Ways routes={others} shop={shop} />}
      {closed.length > 0 && (
        <details class="desk-more" open={others.length === 0}>
          <summary>{words.count('deskClosedWays', closed.length)}</summary>
          <Ways routes={closed} shop={shop} />
        </details>
      )}
    </section>
  );
}

function Ways({ routes, shop }: ClaimWaysProps): JSX.Element {
  const here = useHere();
  return (
    <ul class="desk-ways">
      {routes.map((route) => (
        <li key={route.id} data-state={route.state}>
          <h3>
            <span>{wayName(route.id, here.words)}</span>{' '}
            <span class="desk-state">{wayText(route, here)}</span>
          </h3>
          <Advice route={route} />
          <ul class="desk-reasons">
            {route.reasons.map((reason) => (
              <li key={reason.code}>{reasonText(reason, shop, here)}</li>
            ))}
            {route.state !== 'over' &&
              route.notes?.map((note) => (
                <li key={note.code}>
                  {here.words.say('routeSentence', routeNoteText(note, shop, here))}
                </li>
              ))}
          </ul>
          {route.codes.length > 0 && (
            <p class="soft">{here.words.say('deskCodes', route.codes.join(', '))}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Advice({ route }: { readonly route: ClaimRoute }): JSX.Element | null {
  const advice = adviceText(route, useHere());
  return advice === null ? null : (
    <p>
      <strong>{advice}</strong>
    </p>
  );
}
