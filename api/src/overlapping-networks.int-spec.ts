import type { Role } from '@maillage/domain';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isObjectType } from 'graphql';
import request from 'supertest';
import { arrange } from './testing/initiatives-world';
import { JournalledRows } from './testing/journalled-rows';
import { TestApi } from './testing/test-api';
import { arrangeVersionedRows, type Fields, type VersionedRow } from './testing/versioned-rows';
import type { World } from './testing/world';

/** What a CCAS says of itself, whichever network asks: the nearest one that holds it looks after that. All else is of the network that recorded it. */
const OF_THE_CCAS_ITSELF: readonly string[] = [
  ...['updateCcas', 'updateOffice', 'deleteOffice'],
  ...['answerPrivacyPoint', 'validateMaturityAssessment'],
  ...['DpoDesignation', 'CnilProcedure', 'PrivacyBreach', 'RightsRequest'].flatMap((row) => [`update${row}`, `delete${row}`]),
];

const REPLACE = 'mutation ($input: UpdateConventionInput!) { updateConvention(input: $input) { replacedBy { title } } }';
const RECORD = 'mutation ($input: CreateCrcRecommendationInput!) { createCrcRecommendation(input: $input) { id conventions { title } } }';

describe('two networks that hold the same CCAS', () => {
  let api: TestApi;
  let world: World;
  let rows: JournalledRows;
  let recordedWide: Readonly<Record<string, VersionedRow>>;
  let near: Record<'networkId' | 'coordinator' | 'dpo' | 'director', string>;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    rows = new JournalledRows(api.owner);
    recordedWide = await arrangeVersionedRows(api, world);
    const territoryId = world.eptIds[0];
    const [{ id: networkId }] = (await arrange(api.owner, `INSERT INTO network (name, territory_id) VALUES ('Union de l’Ouest', $1) RETURNING id`, [
      territoryId,
    ])) as [{ id: string }];
    const person = async (role: Role, place: Fields = {}): Promise<string> => {
      const { id } = await rows.add('account', { email: `${role}-${networkId}@test.example`, full_name: role });
      await rows.add('role_assignment', { account_id: id, role, network_id: networkId, ...place });
      return id;
    };
    near = {
      networkId,
      coordinator: await person('coordinator'),
      dpo: await person('dpo', { territory_id: territoryId }),
      director: await person('director', { ccas_id: world.ccasIds[0] }),
    };
  });
  afterAll(() => api.stop());

  const ccasId = () => world.ccasIds[0] as string;
  const recorded = (networkId: string) => rows.add('convention', { network_id: networkId, ccas_id: ccasId(), kind: 'framework', title: 'Convention' });
  const downloaded = async (accountId: string, conventionId: string): Promise<number> => {
    const { id: templateId } = await rows.add('convention_template', { network_id: near.networkId, title: `${accountId} ${conventionId}` });
    const { id } = await rows.add('convention_template_version', { template_id: templateId, number: 1, articles: '[]', published_on: '2026-01-01' });
    const address = `/documents/conventions-types/${id}/docx?ccasId=${ccasId()}&conventionId=${conventionId}`;
    return (
      await request(api.app.getHttpServer())
        .get(address)
        .set('cookie', await api.cookieOf(accountId))
    ).status;
  };

  it('change, and show in conflicts, nothing that the other one recorded: every mutation', async () => {
    const { schema } = api.app.get(GraphQLSchemaHost);
    const mutations = schema.getMutationType()?.getFields() ?? {};
    const taken: string[] = [];
    for (const [name, { input }] of Object.entries(recordedWide)) {
      const field = mutations[name];
      if (!field || OF_THE_CCAS_ITSELF.includes(name)) continue;
      const shown = isObjectType(getNamedType(field.type)) ? ' { __typename }' : '';
      const document = `mutation ($input: ${String(field.args[0]?.type)}) { ${name}(input: $input)${shown} }`;
      for (const accountId of [near.coordinator, near.dpo, near.director])
        for (const version of [0, 1]) {
          const reason = await (await api.as(accountId)).refusal(document, { input: { ...input, version } });
          if (reason !== 'NOT_FOUND' && reason !== 'NOT_ALLOWED') taken.push(`${name}: ${reason}`);
        }
    }
    expect(taken).toEqual([]);
  }, 60_000);

  it('leave to each what it recorded there', async () => {
    const director = await api.as(world.people.director);
    const withdraw = 'mutation ($input: WithdrawContestInput!) { withdrawContest(input: $input) { status } }';
    const complete = 'mutation ($input: CompletePrivacyActionInput!) { completePrivacyAction(input: $input) { ccas { doneOn } } }';
    const remove = 'mutation ($input: DeleteCrcRecommendationInput!) { deleteCrcRecommendation(input: $input) }';
    const done = { ...recordedWide['completePrivacyAction']?.input, version: 1 };
    expect((await director.ask(complete, { input: done })).completePrivacyAction).toEqual({ ccas: [{ doneOn: '2026-11-01' }] });
    expect((await director.ask(withdraw, { input: { ...recordedWide['withdrawContest']?.input, version: 1 } })).withdrawContest).toEqual({
      status: 'withdrawn',
    });
    expect((await director.ask(remove, { input: { ...recordedWide['deleteCrcRecommendation']?.input, version: 1 } })).deleteCrcRecommendation).toBe(true);
  });

  it('answer a recommendation by their own conventions alone', async () => {
    const coordinator = await api.as(near.coordinator);
    const input = { ccasId: ccasId(), reportedOn: '2026-01-01', body: 'Recommandation', followUp: 'open' };
    const { id: wide } = await recorded(world.networkId);
    const { id: own } = await recorded(near.networkId);
    const { errors } = await coordinator.send(RECORD, { input: { ...input, conventionIds: [own, wide] } });
    expect(errors?.[0]?.extensions.fields).toEqual([{ path: 'conventionIds', reason: 'UNKNOWN_REFERENCE' }]);
    expect((await coordinator.ask(RECORD, { input: { ...input, conventionIds: [own] } })).createCrcRecommendation.conventions).toHaveLength(1);
  });

  it('replace a convention by their own alone', async () => {
    const coordinator = await api.as(near.coordinator);
    const [{ id }, { id: wide }, { id: own }] = [await recorded(near.networkId), await recorded(world.networkId), await recorded(near.networkId)];
    const { errors } = await coordinator.send(REPLACE, { input: { id, version: 1, replacedById: wide } });
    expect(errors?.[0]?.extensions.fields).toEqual([{ path: 'replacedById', reason: 'UNKNOWN_REFERENCE' }]);
    expect((await coordinator.ask(REPLACE, { input: { id, version: 1, replacedById: own } })).updateConvention.replacedBy).toEqual({ title: 'Convention' });
  });

  it('write documents with their own conventions alone', async () => {
    const { id: wide } = await recorded(world.networkId);
    const { id: own } = await recorded(near.networkId);
    expect([await downloaded(near.coordinator, wide), await downloaded(near.director, wide)]).toEqual([404, 404]);
    expect(await downloaded(near.coordinator, own)).toBe(200);
  });
});
