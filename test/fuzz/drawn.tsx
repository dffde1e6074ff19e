import { render } from 'preact';
import { Timeline } from '../../components/timeline/timeline';
import { recordSighting } from '../../lib/core/facts/merge';
import type { PageReading } from '../../lib/core/facts/sighting';
import type { Policy } from '../../lib/core/rules/rule';
import { viewOrder } from '../../lib/core/views/view';
import { chipButton, drawChip } from '../../lib/overlay/draw/chip';
import { textFlow } from '../../lib/wording/direction';
import { chipDrawing } from '../../lib/wording/page/chip-drawing';
import { localeWords } from '../tools/locale-words';
import { MARK } from './hostile-texts';

const words = localeWords();
const nothing = () => {};
const actions = {
  act: nothing,
  dismissLine: nothing,
  claim: nothing,
  correct: nothing,
};

/** What no component of ours draws: whoever finds one has taken a page's text for markup. */
const FOREIGN = [
  `[data-${MARK}]`,
  ...['onclick', 'onerror', 'onload', 'style*="url("', 'srcdoc'].map((name) => `[${name}]`),
  'script, style, iframe, object, embed, img, template, claim-clock, base, meta, link, form',
].join(', ');

/**
 * What in a drawn place comes from no component of ours, one sentence each.
 *
 * @param own the addresses that may be linked: the shop's own pages of the order
 */
export function notText(place: Element, own: readonly string[]): string[] {
  const links = Array.from(place.querySelectorAll('a[href]'), (link) => link.getAttribute('href'));
  return [
    ...Array.from(place.querySelectorAll(FOREIGN), ({ tagName }) => `<${tagName}> is drawn`),
    ...links.flatMap((link) => (own.includes(link ?? '') ? [] : `a link leads to ${link}`)),
    ...(place.childElementCount === 0 ? ['nothing is drawn'] : []),
  ];
}

/**
 * Draws the panel of every order of a reading, with all that the page says of it and all that could not be read.
 *
 * @returns what of it is not text, one sentence each; empty: all of it is
 */
export function notDrawnAsText(reading: PageReading, policy: Policy): string[] {
  const { readAt: now, zone } = reading;
  return reading.sightings.slice(0, 5).flatMap((sighting) => {
    const place = document.createElement('div');
    const order = recordSighting(null, sighting, reading);
    const view = viewOrder(order, policy, { now, zone, strict: true });
    const here = { words, now, zone };
    render(
      <Timeline
        view={view}
        unread={[...sighting.unread, ...reading.problems]}
        notStored={null}
        here={here}
        actions={actions}
      />,
      place,
    );
    const chip = chipButton(document, nothing);
    drawChip(chip, chipDrawing(view, here), textFlow(words.language), null);
    place.append(chip);
    const own = [policy.detailUrl(sighting.id), policy.trackingUrl(sighting.id)];
    const offences = notText(place, own);
    render(null, place);
    return offences;
  });
}
