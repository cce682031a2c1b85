import { setUpDatabase } from './database-setup';
import { buildPrograms } from './programs-setup';
import { tearDown } from './teardown-list';

export default async function setUp(): Promise<void> {
  // an interrupted run leaves no server behind
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void tearDown().finally(() => process.exit(1)));
  await buildPrograms();
  await setUpDatabase();
}
