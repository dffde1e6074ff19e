import timelineText from '../../../components/timeline/timeline.css?inline';
import type { Zone } from '../../core/time/moment';
import type { MakePanel } from '../contract';
import { dressOf } from '../host/dress';
import { ToldBar } from './list-bar';
import { PageNotes } from './page-notes';
import panelText from './panel.css?inline';
import { panelSurroundings } from './panel-surroundings';
import { SeatedTimeline } from './timeline';
import { hideFromFind } from './unfindable';

hideFromFind();

/**
 * What the panel's script does on a page: timelines, the check of orders, notices, the report.
 *
 * @param zone that of the machine, asked for at each telling: users travel while pages are open
 */
export const panelMaker =
  (zone: () => Zone): MakePanel =>
  (world, texts) => {
    const surroundings = panelSurroundings(world, texts, zone);
    const dress = dressOf(`${timelineText}\n${panelText}`);
    const dressed = new WeakSet<ShadowRoot>();
    /** The first script's roots know nothing of what is drawn here. */
    const seated = <Seat extends { readonly root: ShadowRoot }>(seat: Seat): Seat => {
      if (!dressed.has(seat.root)) dress(seat.root);
      dressed.add(seat.root);
      return seat;
    };
    return {
      timeline: (seat) => new SeatedTimeline(surroundings, seated(seat)),
      bar: (seat) => new ToldBar(surroundings, seated(seat)),
      notes(seat) {
        seated({ root: seat.root() });
        return new PageNotes(surroundings, seat);
      },
    };
  };
