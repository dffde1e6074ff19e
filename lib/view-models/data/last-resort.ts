import type { DataWorld } from '../../ports/data-world';
import type { Doings } from './doing';

interface Around extends Pick<Doings, 'run'> {
  readonly refresh: () => Promise<void>;
}

/** What can be done where the database cannot be opened as it should be. */
export function lastResort(world: DataWorld, { run, refresh }: Around) {
  const failed = () => ({ name: 'rescueFailed', wrong: true }) as const;
  return {
    rescue: () =>
      run(
        'dataSaving',
        async (watch) => {
          const read = await world.rescue.read();
          const { writeRescued } = await import('../../files/backup/write-rescued');
          const at = new Date(world.here().now);
          world.save(await writeRescued(read, at, watch), 'claimclock-rescued.zip');
          const count = Object.values(read.stores).reduce((sum, all) => sum + all.length, 0);
          return { name: 'rescueSaved', count };
        },
        failed,
      ),
    async startAnew() {
      await run(
        'dataDeleting',
        async ({ commit }) => {
          commit();
          await world.rescue.startAnew();
          return { name: 'rescueStarted' };
        },
        failed,
      );
      await refresh();
    },
  };
}
