import type { DashboardPart } from '../../../components/dashboard/part';
import { FiguresPage } from '../../../components/figures/figures-page';
import { words } from '../here';
import { keepUp, store, wantRows } from '../orders';
import { firstDay } from '../settings';

wantRows();

const Figures = () => (
  <FiguresPage
    rows={store.rows.value}
    phase={store.phase.value}
    retry={() => void store.load()}
    firstDay={firstDay()}
  />
);

/** What all orders together tell, as plots with their numbers. */
export const part: DashboardPart = {
  title: () => words.say('navFigures'),
  View: Figures,
  ...keepUp,
};
