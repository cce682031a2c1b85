import { TestApi } from '../testing/test-api';
import { FirstStart } from './first-start.service';

const firstStart = { adminEmail: 'premiere@union.example', adminName: 'Première Personne', departementCode: 'Z1', networkName: undefined };

describe('the first start', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start({ firstStart });
    await api.owner.query(`INSERT INTO territory (kind, code, name) VALUES ('departement', 'Z1', 'Haute-Essaie')`);
  });
  afterAll(() => api?.stop());

  it('opens the network and invites its first administrator, once however often it starts', async () => {
    await Promise.all([api.app.get(FirstStart).prepare(), api.app.get(FirstStart).prepare()]);
    await api.app.get(FirstStart).prepare();
    expect(await api.owner.query(`SELECT name FROM network`)).toEqual([{ name: 'Union départementale des CCAS (Haute-Essaie)' }]);
    expect(await api.owner.query(`SELECT recipient FROM mail_message`)).toEqual([{ recipient: 'premiere@union.example' }]);
    const [{ id }] = await api.owner.query(`SELECT id FROM account`);
    const { me } = await (await api.as(id)).ask('{ me { networks { name } roles { role } } }');
    expect(me.networks).toEqual([{ name: 'Union départementale des CCAS (Haute-Essaie)' }]);
    expect(me.roles.map(({ role }: { role: string }) => role).sort()).toEqual(['admin', 'coordinator']);
  });

  it('stops on a département that does not exist, and says which setting is wrong', async () => {
    const lost = await TestApi.start({ firstStart: { ...firstStart, departementCode: '999' } });
    await expect(lost.app.get(FirstStart).prepare()).rejects.toThrow('NETWORK_DEPARTEMENT: no département has the code 999');
    await lost.stop();
  });
});
