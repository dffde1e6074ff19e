import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { NEW_ORDER_PAGE } from '../../lib/core/facts/order-page';
import type { WeekDay } from '../../lib/core/time/week';
import { useHere } from '../here';
import { RetryPanel } from '../retry-panel';
import {
  ClaimsFigure,
  DeliveryFigure,
  type FigureProps,
  MonthsFigure,
  RiskFigure,
} from './figures';
import './figures.css';

export interface FiguresPageProps extends FigureProps {
  /** Figures of a part of the orders would be wrong: they are drawn once all are there. */
  readonly phase: 'loading' | 'some' | 'all' | 'failed';
  readonly retry: () => void;
  /** The day that weeks begin with. */
  readonly firstDay: WeekDay;
}

/** What all orders together tell. */
export function FiguresPage({ rows, phase, retry, firstDay }: FiguresPageProps): JSX.Element {
  const { words } = useHere();
  // While they are read anew, what was drawn stays.
  const drawn = useRef<FigureProps['rows']>([]);
  if (phase === 'all') drawn.current = rows;
  const complete = phase === 'failed' ? [] : drawn.current;
  return (
    <div class="page figures" aria-busy={phase === 'loading' || phase === 'some'}>
      <header class="page-head">
        <h1>{words.say('navFigures')}</h1>
      </header>
      {phase === 'failed' && <RetryPanel text={words.say('listFailed')} retry={retry} />}
      {phase === 'all' && rows.length === 0 && (
        <section class="panel">
          <h2>{words.say('listNone')}</h2>
          <p>{words.say('listNoneText')}</p>
          <p>
            <a class="button" href={NEW_ORDER_PAGE}>
              {words.say('orderPageAddAnother')}
            </a>
          </p>
        </section>
      )}
      {complete.length > 0 && (
        <>
          <RiskFigure rows={complete} firstDay={firstDay} />
          <DeliveryFigure rows={complete} />
          <ClaimsFigure rows={complete} />
          <MonthsFigure rows={complete} />
        </>
      )}
    </div>
  );
}
