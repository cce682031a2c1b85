import { addNews, addPlan, arrange } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const FIELDS =
  'id stage notConcernedReason note blocker blockerLiftedBy blockedSince lastNewsAt lastNewsByName version canUpdate isDetailVisible ccas { id } initiative { id planYear }';
const UPDATE = `mutation ($input: UpdateAdoptionInput!) { updateAdoption(input: $input) { ${FIELDS} } }`;
const CONFIRM = `mutation ($input: ConfirmAdoptionInput!) { confirmAdoption(input: $input) { ${FIELDS} } }`;
const CELL = `query ($initiativeId: ID!, $ccasId: ID!) { adoption(initiativeId: $initiativeId, ccasId: $ccasId) { ${FIELDS} } }`;

describe('news of an initiative at a CCAS', () => {
  let api: TestApi;
  let world: World;
  let initiativeId: string;
  let ccasId: string;
  let otherCcasId: string;
  let director: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    [ccasId = '', otherCcasId = ''] = world.ccasIds;
    initiativeId = (await addPlan(api.owner, world)).initiativeIds[0] ?? '';
    director = await api.as(world.people.director);
  });

  const input = (more: Record<string, unknown> = {}) => ({ input: { initiativeId, ccasId, ...more } });

  it('is given by the director of the CCAS, with its date and author', async () => {
    const { updateAdoption } = await director.ask(UPDATE, input({ stage: 'committed', note: '  Délibération en décembre. ' }));
    expect(updateAdoption).toMatchObject({
      stage: 'committed',
      note: 'Délibération en décembre.',
      lastNewsByName: 'Diane Recteur',
      version: 1,
      canUpdate: true,
    });
    expect(updateAdoption.lastNewsAt).toBe(api.clock.now().toISOString());
  });

  it('is given by the contributor, the referent of the EPT and the coordinator too', async () => {
    let version: number | null = null;
    for (const who of ['contributor', 'referent', 'coordinator'] as const) {
      const { updateAdoption } = await (await api.as(world.people[who])).ask(UPDATE, input({ version, stage: 'informed', note: who }));
      ({ version } = updateAdoption);
    }
    expect(version).toBe(3);
  });

  it('is refused to the director of another CCAS of the network, who may read it', async () => {
    expect(await (await api.as(world.people.otherDirector)).refusal(UPDATE, input({ stage: 'informed' }))).toBe('NOT_ALLOWED');
  });

  it('is refused to the referent outside of the EPT', async () => {
    const [, , elsewhere] = world.ccasIds;
    expect(await (await api.as(world.people.referent)).refusal(UPDATE, input({ ccasId: elsewhere, stage: 'informed' }))).toBe('NOT_ALLOWED');
  });

  it('does not exist for another network, nor for ids that are unknown, foreign or no ids at all', async () => {
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(UPDATE, input({ stage: 'informed' }))).toBe('NOT_FOUND');
    for (const unknown of [world.foreignCcasId, '00000000-0000-4000-8000-000000000000', 'x\u0000']) {
      expect(await director.refusal(UPDATE, input({ ccasId: unknown, stage: 'informed' }))).toBe('NOT_FOUND');
      expect(await director.refusal(CELL, { initiativeId, ccasId: unknown })).toBe('NOT_FOUND');
    }
  });

  it('is refused to a funder and an administrator, who have no such right', async () => {
    for (const who of ['funder', 'admin', 'nobody'] as const)
      expect(await (await api.as(world.people[who])).refusal(UPDATE, input({ stage: 'informed' }))).toBe('NOT_ALLOWED');
    expect(await api.anonymous().refusal(UPDATE, input({ stage: 'informed' }))).toBe('NOT_SIGNED_IN');
  });

  it('is refused for a closed CCAS, whose news is history', async () => {
    await arrange(api.owner, `UPDATE ccas SET closed_on = '2026-01-01' WHERE id = $1`, [ccasId]);
    expect(await director.refusal(UPDATE, input({ stage: 'informed' }))).toBe('NOT_ALLOWED');
  });

  it('leaves what it does not name, and clears what it names null', async () => {
    await director.ask(UPDATE, input({ stage: 'informed', note: 'À revoir', blocker: 'Budget', blockerLiftedBy: 'La DGS' }));
    const kept = (await director.ask(UPDATE, input({ version: 1, stage: 'volunteer' }))).updateAdoption;
    expect(kept).toMatchObject({ stage: 'volunteer', note: 'À revoir', blocker: 'Budget', blockerLiftedBy: 'La DGS', blockedSince: '2026-11-23' });
    const cleared = (await director.ask(UPDATE, input({ version: 2, note: null, blocker: '' }))).updateAdoption;
    expect(cleared).toMatchObject({ stage: 'volunteer', note: null, blocker: null, blockerLiftedBy: null, blockedSince: null });
  });

  it('places each refusal on its field', async () => {
    const fields = async (more: Record<string, unknown>) => (await director.send(UPDATE, input(more))).errors?.[0]?.extensions.fields;
    expect(await fields({ note: 'Sans étape' })).toEqual([{ path: 'stage', reason: 'REQUIRED' }]);
    expect(await fields({ stage: null })).toEqual([{ path: 'stage', reason: 'REQUIRED' }]);
    expect(await fields({ stage: 'not_concerned' })).toEqual([{ path: 'notConcernedReason', reason: 'REASON_REQUIRED' }]);
    expect(await fields({ stage: 'informed', notConcernedReason: 'Trop petit' })).toEqual([{ path: 'notConcernedReason', reason: 'ONLY_IF_NOT_CONCERNED' }]);
    expect(await fields({ stage: 'informed', blockerLiftedBy: 'Le maire' })).toEqual([{ path: 'blockerLiftedBy', reason: 'BLOCKER_REQUIRED' }]);
    expect(await fields({ stage: 'informed', blocker: 'Budget', blockedSince: '2026-11-24' })).toEqual([{ path: 'blockedSince', reason: 'DATE_IN_FUTURE' }]);
    expect(await fields({ stage: 'informed', note: 'x'.repeat(2001) })).toEqual([{ path: 'note', reason: 'TOO_LONG' }]);
  });

  it('answers a stale version with the present values, which stay', async () => {
    await director.ask(UPDATE, input({ stage: 'informed', note: 'Première' }));
    const first = await director.send(UPDATE, input({ version: null, stage: 'committed' }));
    expect(first.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      reason: 'STALE_VERSION',
      params: { current: { stage: 'informed', note: 'Première', version: 1 } },
    });
    expect(await director.refusal(UPDATE, input({ version: 7, stage: 'committed' }))).toBe('STALE_VERSION');
    expect((await director.ask(CELL, { initiativeId, ccasId })).adoption).toMatchObject({ stage: 'informed', version: 1 });
  });

  it('loses nothing when two people save at once: one wins, the other sees a conflict', async () => {
    const people = [director, await api.as(world.people.coordinator), await api.as(world.people.contributor), await api.as(world.people.referent)];
    for (const version of [null, 1, 2]) {
      const answers = await Promise.all(
        people.map((person, i) => person.send(UPDATE, input({ version, stage: 'volunteer', note: `Version ${version} de ${i}` }))),
      );
      const saved = answers.filter(({ errors }) => !errors);
      expect(saved).toHaveLength(1);
      expect(answers.flatMap(({ errors }) => errors?.[0]?.extensions.reason ?? [])).toEqual(['STALE_VERSION', 'STALE_VERSION', 'STALE_VERSION']);
      const { adoption } = await director.ask(CELL, { initiativeId, ccasId });
      expect(adoption.note).toBe(saved[0]?.data.updateAdoption.note);
    }
  });

  it('is confirmed by « Rien de nouveau »: only its date and author change', async () => {
    await addNews(api.owner, initiativeId, ccasId, { stage: 'committed', note: 'Ancienne', last_news_at: '2026-09-01T09:00:00Z' });
    const { confirmAdoption } = await director.ask(CONFIRM, input({ version: 1 }));
    expect(confirmAdoption).toMatchObject({
      stage: 'committed',
      note: 'Ancienne',
      lastNewsByName: 'Diane Recteur',
      lastNewsAt: api.clock.now().toISOString(),
      version: 2,
    });
    expect(await director.refusal(CONFIRM, input({ version: 1 }))).toBe('STALE_VERSION');
    expect(await director.refusal(CONFIRM, { input: { initiativeId, ccasId: otherCcasId, version: 1 } })).toBe('NOT_ALLOWED');
    expect(await (await api.as(world.people.foreignDirector)).refusal(CONFIRM, input({ version: 2 }))).toBe('NOT_FOUND');
    expect(await (await api.as(world.people.funder)).refusal(CONFIRM, input({ version: 2 }))).toBe('NOT_ALLOWED');
  });

  it('cannot be confirmed before there was any', async () => {
    expect(await director.refusal(CONFIRM, input({ version: 1 }))).toBe('NO_NEWS_TO_CONFIRM');
  });

  it('shows the director of another CCAS its stage and date, and nothing more', async () => {
    await addNews(api.owner, initiativeId, otherCcasId, {
      stage: 'committed',
      note: 'Secret',
      blocker: 'Conflit',
      blocker_lifted_by: 'X',
      blocked_since: '2026-11-01',
    });
    await addNews(api.owner, initiativeId, ccasId, { stage: 'informed', note: 'À moi' });
    const seen = (await director.ask(CELL, { initiativeId, ccasId: otherCcasId })).adoption;
    expect(seen).toMatchObject({
      stage: 'committed',
      note: null,
      blocker: null,
      blockerLiftedBy: null,
      blockedSince: null,
      lastNewsByName: null,
      canUpdate: false,
      isDetailVisible: false,
    });
    expect(seen.lastNewsAt).not.toBeNull();
    expect((await director.ask(CELL, { initiativeId, ccasId })).adoption).toMatchObject({ note: 'À moi', isDetailVisible: true, canUpdate: true });
    const { adoption } = await (await api.as(world.people.referent)).ask(CELL, { initiativeId, ccasId: otherCcasId });
    expect(adoption).toMatchObject({ note: 'Secret', blocker: 'Conflit', isDetailVisible: true });
  });

  it('stands in the journal with its author, in the same transaction', async () => {
    await director.ask(UPDATE, input({ stage: 'volunteer' }));
    const [entry] = await api.owner.query(
      `SELECT actor_label, action, changes FROM journal_entry WHERE subject_type = 'adoption' AND keys @> jsonb_build_object('initiative_id', $1::text)`,
      [initiativeId],
    );
    expect(entry).toMatchObject({ actor_label: 'Diane Recteur', action: 'created', changes: { stage: [null, 'volunteer'] } });
  });
});
