import type { JSX } from 'preact';
import type { Words } from '../../lib/core/facts/words';
import type { BeyondShop, PaidWith, RouteAsk } from '../../lib/core/rules/route';
import { useHere } from '../here';
import { PaidWithChoice, type PaymentHandlers, paymentName } from './paid-with-choice';

export interface AskPlaces {
  /** Where it can be said how the order was paid; left out where that can be said right here. */
  readonly orderUrl?: string;
  readonly settingsUrl: string;
  readonly payment?: PaymentHandlers;
}

interface RouteAsksProps extends AskPlaces {
  readonly beyond: BeyondShop;
}

const QUESTIONS: Partial<Record<RouteAsk, string>> = {
  'how-paid': 'routeAskHow',
  'which-card': 'routeAskCard',
  'which-way': 'routeAskWay',
};

/** What would have to be known for more routes, and where to say it. */
export function RouteAsks({ beyond, orderUrl, settingsUrl, payment }: RouteAsksProps): JSX.Element {
  const { words } = useHere();
  const { paidWith, asks } = beyond;
  const question = questionOf(beyond, words);
  return (
    <>
      {paidWith && isOfPage(paidWith) && paidWith.known ? (
        <p class="soft">{words.say('routePaidByPage', paidWith.text)}</p>
      ) : null}
      {payment ? <PaidWithChoice {...payment} paidWith={paidWith} question={question} /> : null}
      {question !== null && !payment && orderUrl !== undefined ? (
        <p>
          {question}{' '}
          <a href={orderUrl} target="_blank" rel="noopener">
            {words.say('routeAnswer')}
          </a>
        </p>
      ) : null}
      {asks.includes('country') ? (
        <p>
          {words.say('routeAskCountry')}{' '}
          <a href={settingsUrl} target="_blank" rel="noopener">
            {words.say('routeAnswerCountry')}
          </a>
        </p>
      ) : null}
    </>
  );
}

const isOfPage = ({ from }: PaidWith) => from !== 'user' && from !== 'settings';

function questionOf({ asks, paidWith }: BeyondShop, words: Words): string | null {
  if (paidWith?.from === 'settings')
    return words.say('routePaidBySettings', paymentName(paidWith.text, words));
  const asked = asks.map((ask) => QUESTIONS[ask]).find((name) => name !== undefined);
  return asked === undefined ? null : words.say(asked, paidWith?.text ?? '');
}
