import { DataSource } from 'typeorm';
import { FEATURES } from '../../features';
import { TestApi } from '../../testing/test-api';
import { DeclaredHistory } from './declared-history';
import type { Feature } from './feature';
import { Subjects } from './subjects';

describe('the readers of the history', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());

  const start = (features: readonly Feature[]) => new DeclaredHistory(api.app.get(DataSource), new Subjects(features)).onModuleInit();
  const without = (table: string): Feature[] =>
    FEATURES.map((feature) => ({ ...feature, history: Object.fromEntries(Object.entries(feature.history ?? {}).filter(([name]) => name !== table)) }));
  const saying = (declared: Partial<Feature>): Feature => ({ ...(FEATURES[0] as Feature), name: 'one more', subjects: [], history: {}, ...declared });

  it('are declared for every table whose changes are kept', async () => {
    await expect(start(FEATURES)).resolves.toBeUndefined();
  });

  it('stop the start when a table has none', async () => {
    await expect(start(without('adoption'))).rejects.toThrow('no feature that says who reads it: adoption');
  });

  it('stop the start when a table keeps no journal', async () => {
    await expect(start([...FEATURES, saying({ history: { territory: { readBy: [] } } })])).rejects.toThrow('no journal: territory');
  });
});
