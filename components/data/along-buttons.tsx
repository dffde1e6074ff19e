import type { JSX } from 'preact';
import { useHere } from '../here';
import { ALONG_KINDS, type AlongKind } from './data-content';

interface AlongButtonsProps {
  readonly disabled?: boolean;
  readonly save: (kind: AlongKind) => void;
}

const NAMES: Readonly<Record<AlongKind, string>> = {
  calendar: 'dataSaveCalendar',
  orders: 'dataSaveOrders',
  items: 'dataSaveItems',
};

/** What orders can be taken along as: a calendar, and two tables. */
export function AlongButtons({ disabled = false, save }: AlongButtonsProps): JSX.Element {
  const { words } = useHere();
  return (
    <>
      {ALONG_KINDS.map((kind) => (
        <button type="button" key={kind} disabled={disabled} onClick={() => save(kind)}>
          {words.say(NAMES[kind])}
        </button>
      ))}
    </>
  );
}
