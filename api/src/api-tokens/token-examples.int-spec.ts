import { tokenExamples } from '@maillage/domain';
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

const run = promisify(execFile);
const MAKE = 'mutation ($input: MakeApiTokenInput!) { makeApiToken(input: $input) { secret token { id } } }';
const REVOKE = 'mutation ($id: ID!) { revokeApiToken(id: $id) { state } }';
const DOCS = join(import.meta.dirname, '../../../docs/api');
const PLACE = { address: 'https://maillage.example.org', networkId: 'IDENTIFIANT-DU-RESEAU' };
const isThere = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

describe('the examples for tools', () => {
  let api: TestApi;
  let world: World;
  let token: { secret: string; id: string };
  let texts: Readonly<Record<string, string>>;

  beforeAll(async () => {
    api = await TestApi.start();
    await api.app.listen(0, '127.0.0.1');
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    world = await api.world();
    const coordinator = await api.as(world.people.coordinator);
    const input = { networkId: world.networkId, name: 'Carnet', groups: ['network'], lastDay: '2026-12-31' };
    const { secret, token: made } = (await coordinator.ask(MAKE, { input })).makeApiToken;
    token = { secret, id: made.id };
    texts = Object.fromEntries(tokenExamples({ address: `http://127.0.0.1:${port}`, networkId: world.networkId }).map(({ id, text }) => [id, text]));
  });
  afterAll(() => api.stop());

  const started = (program: string, args: readonly string[], secret = token.secret) =>
    run(program, [...args], { env: { ...process.env, MAILLAGE_JETON: secret } });

  it('run as they stand, where the machine has it: curl', async () => {
    if (!isThere('curl')) return;
    const { stdout } = await started('sh', ['-c', texts['curl'] ?? '']);
    expect(JSON.parse(stdout).data.ccasList.totalCount).toBe(3);
  });

  it('run as they stand, where the machine has it: the notebook, which says in French why it gets nothing', async () => {
    if (!isThere('python3')) return;
    const { stdout } = await started('python3', ['-c', texts['python'] ?? '']);
    expect(stdout.trim().split(/\r?\n/)).toHaveLength(4);
    expect(stdout).toMatch(/^ccas,siren,insee\r?\nCCAS d’Aubigny,\d{9},X\d{8}/);
    const coordinator = await api.as(world.people.coordinator);
    const input = { networkId: world.networkId, name: 'Perdu', groups: ['network'], lastDay: '2026-12-31' };
    const { secret, token: other } = (await coordinator.ask(MAKE, { input })).makeApiToken;
    await coordinator.ask(REVOKE, { id: other.id });
    await expect(started('python3', ['-c', texts['python'] ?? ''], secret)).rejects.toMatchObject({ stderr: expect.stringContaining('expiré ou révoqué') });
  });

  it('are those of the documentation', () => {
    const documentation = readFileSync(join(DOCS, 'README.md'), 'utf8');
    for (const { text } of tokenExamples(PLACE)) expect(documentation).toContain(text);
  });
});
