import type { Pace } from '../ports/ports';

/** ms between two questions: as a person clicks, and never in step with a clock. */
const [SHORTEST, LONGEST] = [1_500, 3_000];

/** How long to wait between two questions to a shop. */
export const patientPace: Pace = {
  pause: () => Math.round(SHORTEST + Math.random() * (LONGEST - SHORTEST)),
};
