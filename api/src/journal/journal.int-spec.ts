import { DataSource } from 'typeorm';
import { Transactions } from '../platform/database/transactions';
import { TestApi, type Caller } from '../testing/test-api';
import type { World } from '../testing/world';
import { JournalService } from './journal.service';

const JOURNAL = `query ($about: SubjectType!, $id: ID!, $ccasId: ID, $after: String, $take: Int! = 20) {
  journal(about: $about, id: $id, ccasId: $ccasId, after: $after, take: $take) {
    nextCursor items { id occurredAt actorName subjectType subjectId action changes { field from to } about { type name } ccas { name communeName ept { name } } } } }`;
const initiative = (id: string, ccasId?: string) => ({ about: 'initiative', id, ccasId });
const ccas = (id: string | undefined) => ({ about: 'ccas', id });
const account = (id: string) => ({ about: 'account', id });

interface Entry {
  readonly subjectType: string;
  readonly actorName: string;
  readonly action: string;
  readonly changes: { field: string; from: string | null; to: string | null }[];
  readonly ccas: { name: string } | null;
}

describe('the journal', () => {
  let api: TestApi;
  let world: World;
  let initiativeId: string;
  const as = async (person: keyof World['people']): Promise<Caller> => api.as(world.people[person]);
  const entries = async (person: keyof World['people'], scope: Record<string, unknown>): Promise<Entry[]> =>
    (await (await as(person)).ask(JOURNAL, scope)).journal.items;
  /** Changes rows as that person, by the application's own connection. */
  const change = async <T = { id: string }>(person: keyof World['people'], sql: string, values: unknown[]): Promise<T> =>
    api.app.get(Transactions).run({ accountId: world.people[person], fullName: 'Nom du jour' }, async (manager) => {
      const result = await manager.query(sql, values);
      return Array.isArray(result[0]) ? result[0][0] : result[0];
    });

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await api.world();
    const plan = await change('coordinator', `INSERT INTO plan (network_id, year, title) VALUES ($1, 2026, 'Plan 2026') RETURNING id`, [world.networkId]);
    ({ id: initiativeId } = await change(
      'coordinator',
      `INSERT INTO initiative (plan_id, number, title, owner_account_id) VALUES ($1, 4, 'Gouvernance', $2) RETURNING id`,
      [plan.id, world.people.referent],
    ));
    for (const index of [0, 1]) {
      await change('coordinator', `INSERT INTO adoption (initiative_id, ccas_id, stage, note) VALUES ($1, $2, 'informed', 'Une note') RETURNING id`, [
        initiativeId,
        world.ccasIds[index],
      ]);
    }
    await change('coordinator', `INSERT INTO funding_line (initiative_id, funder_id, sought_cents) VALUES ($1, $2, 100000) RETURNING id`, [
      initiativeId,
      world.funderId,
    ]);
  });

  it('tells who changed what, from what to what, with names in place of ids', async () => {
    await change(
      'coordinator',
      `UPDATE initiative SET title = 'Gouvernance locale', owner_account_id = $2, starts_on = '2026-02-01' WHERE id = $1 RETURNING id`,
      [initiativeId, world.people.director],
    );
    const [updated, funding] = await entries('coordinator', initiative(initiativeId));
    expect(updated).toMatchObject({
      actorName: 'Nom du jour',
      subjectType: 'initiative',
      action: 'updated',
      about: { type: 'initiative', name: '4. Gouvernance locale' },
      changes: [
        { field: 'title', from: 'Gouvernance', to: 'Gouvernance locale' },
        { field: 'owner_account_id', from: 'Rémi Férent', to: 'Diane Recteur' },
        { field: 'starts_on', from: null, to: '2026-02-01' },
      ],
    });
    expect(funding?.changes).toContainEqual({ field: 'funder_id', from: null, to: 'Département' });
  });

  it('lists of a new object the values that are set, without bookkeeping', async () => {
    const created = (await entries('coordinator', initiative(initiativeId, world.ccasIds[0])))[0];
    expect(created).toMatchObject({
      subjectType: 'adoption',
      action: 'created',
      ccas: { name: 'CCAS d’Aubigny', communeName: 'Aubigny', ept: { name: 'EPT Ouest' } },
    });
    expect(created?.changes.map(({ field }) => field)).toEqual(['initiative_id', 'ccas_id', 'stage', 'note', 'last_news_at']);
  });

  it('keeps what an object was when it is taken out', async () => {
    const office = await change('director', `INSERT INTO office (ccas_id, function, person_name) VALUES ($1, 'contact', 'Camille Essai') RETURNING id`, [
      world.ccasIds[0],
    ]);
    await change('director', 'DELETE FROM office WHERE id = $1 RETURNING id', [office.id]);
    const [deleted] = await entries('director', ccas(world.ccasIds[0]));
    expect(deleted).toMatchObject({ subjectType: 'office', action: 'deleted' });
    expect(deleted?.changes).toContainEqual({ field: 'person_name', from: 'Camille Essai', to: null });
  });

  it('shows a director what concerns no CCAS or his own, and no money', async () => {
    const seen = await entries('director', initiative(initiativeId));
    expect(seen.map(({ subjectType, ccas }) => [subjectType, ccas?.name ?? null])).toEqual([
      ['adoption', 'CCAS d’Aubigny'],
      ['initiative', null],
    ]);
    expect((await entries('referent', initiative(initiativeId))).map(({ subjectType }) => subjectType)).toEqual([
      'funding_line',
      'adoption',
      'adoption',
      'initiative',
    ]);
  });

  it('shows the history of a CCAS to those who work there or in the network, and to no other director', async () => {
    for (const person of ['director', 'contributor', 'referent', 'coordinator', 'admin'] as const)
      expect(await entries(person, ccas(world.ccasIds[0]))).not.toEqual([]);
    expect(await (await as('otherDirector')).refusal(JOURNAL, ccas(world.ccasIds[0]))).toBe('NOT_ALLOWED');
    expect(await (await as('otherDirector')).refusal(JOURNAL, initiative(initiativeId, world.ccasIds[0]))).toBe('NOT_ALLOWED');
  });

  it('shows who got which role at a CCAS to those alone who manage accounts', async () => {
    const roles = async (person: keyof World['people']) =>
      (await entries(person, ccas(world.ccasIds[0]))).filter(({ subjectType }) => subjectType === 'role_assignment').length;
    expect(await roles('coordinator')).toBe(2);
    expect(await roles('director')).toBe(0);
    expect(await roles('referent')).toBe(0);
  });

  it('answers another network, an unknown and an impossible id in the same way', async () => {
    const foreigner = await as('foreignCoordinator');
    for (const scope of [initiative(initiativeId), ccas(world.ccasIds[0]), initiative(initiativeId, world.foreignCcasId), account(world.people.director)]) {
      expect(await foreigner.refusal(JOURNAL, scope)).toBe('NOT_FOUND');
    }
    for (const id of ['00000000-0000-4000-8000-000000000000', 'rien', 'a\u0000b']) {
      for (const scope of [initiative(id), ccas(id), account(id), initiative(id, world.ccasIds[0])]) {
        expect(await (await as('coordinator')).refusal(JOURNAL, scope)).toBe('NOT_FOUND');
      }
    }
  });

  it('is closed to funders', async () => {
    expect(await (await as('funder')).refusal(JOURNAL, initiative(initiativeId))).toBe('NOT_ALLOWED');
  });

  it('shows the history of an account to its network’s coordinator, secrets masked', async () => {
    await change('coordinator', `UPDATE account SET password_hash = 'secret', phone = '01 43 93 93 93' WHERE id = $1 RETURNING id`, [world.people.director]);
    const [updated] = await entries('coordinator', account(world.people.director));
    expect(updated?.changes).toEqual([
      { field: 'phone', from: null, to: '01 43 93 93 93' },
      { field: 'password_hash', from: '•••', to: '•••' },
    ]);
    expect((await entries('admin', account(world.people.director))).map(({ subjectType }) => subjectType)).toEqual(['account', 'role_assignment', 'account']);
    for (const person of ['director', 'referent'] as const) expect(await (await as(person)).refusal(JOURNAL, account(world.people.director))).toBe('NOT_FOUND');
  });

  it('keeps what a CCAS tells of its compliance to the CCAS and its DPO', async () => {
    const ccasId = world.ccasIds[0];
    await change(
      'director',
      `INSERT INTO privacy_answer (network_id, ccas_id, point, answer, comment) VALUES ($1, $2, 'register', 'no', 'Détail') RETURNING id`,
      [world.networkId, ccasId],
    );
    const seen = async (person: keyof World['people']) =>
      (await entries(person, ccas(ccasId))).filter(({ subjectType }) => subjectType === 'privacy_answer').length;
    expect([await seen('director'), await seen('dpo'), await seen('coordinator'), await seen('referent'), await seen('admin')]).toEqual([1, 1, 0, 0, 0]);
  });

  it('tells the history of a convention and its parts, to those who read it', async () => {
    const { id: conventionId } = await change(
      'coordinator',
      `INSERT INTO convention (network_id, ccas_id, kind, title) VALUES ($1, $2, 'framework', 'Convention-cadre') RETURNING id`,
      [world.networkId, world.ccasIds[0]],
    );
    await change('coordinator', `INSERT INTO convention_act (convention_id, kind, happened_on) VALUES ($1, 'signature', '2026-03-02') RETURNING id`, [
      conventionId,
    ]);
    const { id: fileId } = await change(
      'coordinator',
      `INSERT INTO file (network_id, ccas_id, parent_type, parent_id, title) VALUES ($1, $2, 'convention', $3, 'Convention signée') RETURNING id`,
      [world.networkId, world.ccasIds[0], conventionId],
    );
    await change('coordinator', `UPDATE file SET archived_at = now() WHERE id = $1 RETURNING id`, [fileId]);
    const history = { about: 'convention', id: conventionId };
    for (const person of ['coordinator', 'director', 'dpo'] as const) {
      const { journal } = await (await as(person)).ask(JOURNAL, history);
      expect(journal.items.map(({ subjectType }: Entry) => subjectType)).toEqual(['file', 'file', 'convention_act', 'convention']);
    }
    for (const person of ['otherDirector', 'foreignCoordinator'] as const) expect(await (await as(person)).refusal(JOURNAL, history)).toBe('NOT_FOUND');
    const ofCcas = async (person: keyof World['people']) => (await entries(person, ccas(world.ccasIds[0]))).map(({ subjectType }) => subjectType);
    expect(await ofCcas('referent')).toContain('convention_act');
  });

  it('turns its pages by a cursor that later entries do not move', async () => {
    const coordinator = await as('coordinator');
    const first = (await coordinator.ask(JOURNAL, { ...initiative(initiativeId), take: 3 })).journal;
    await change('coordinator', `UPDATE initiative SET title = 'Autre' WHERE id = $1 RETURNING id`, [initiativeId]);
    const second = (await coordinator.ask(JOURNAL, { ...initiative(initiativeId), take: 3, after: first.nextCursor })).journal;
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([3, 1, null]);
    expect(second.items[0].subjectType).toBe('initiative');
    for (const after of ['x', '-1', '9'.repeat(30)]) expect(await coordinator.refusal(JOURNAL, { ...initiative(initiativeId), after })).toBe('INVALID_INPUT');
  });

  it('wants to know of what', async () => {
    expect(await (await as('coordinator')).refusal(JOURNAL, {})).toBe('INVALID_INPUT');
    expect(await (await as('coordinator')).refusal(JOURNAL, { about: 'initiative' })).toBe('INVALID_INPUT');
  });

  it('takes as many statements for a hundred entries as for one', async () => {
    const coordinator = await as('coordinator');
    const count = async () => (await api.statements(() => coordinator.ask(JOURNAL, { ...initiative(initiativeId), take: 100 }))).length;
    const before = await count();
    for (let i = 0; i < 20; i++)
      await change('coordinator', `UPDATE initiative SET title = $2, deputy_account_id = $3 WHERE id = $1 RETURNING id`, [
        initiativeId,
        `Titre ${i}`,
        i % 2 ? null : world.people.admin,
      ]);
    expect(await count()).toBe(before);
  });

  it('tells the home page what others changed since a date', async () => {
    const viewer = (person: keyof World['people'], grants: object) => ({
      accountId: world.people[person],
      fullName: '',
      email: '',
      sessionId: '',
      grants: [grants as never],
    });
    const none = { territoryId: null, ccasId: null, funderId: null, networkId: world.networkId };
    const service = api.app.get(JournalService);
    const subjects = async (person: keyof World['people'], grants: object, since: Date | null) =>
      (await service.changesByDay(viewer(person, grants), world.networkId, since, 20)).flatMap(({ counts }) => counts.map(({ subjectType }) => subjectType));
    expect(await subjects('referent', { ...none, role: 'referent', territoryId: world.eptIds[0] }, null)).toEqual(
      expect.arrayContaining(['funding_line', 'adoption', 'initiative', 'plan']),
    );
    const ofDirector = await subjects('director', { ...none, role: 'director', ccasId: world.ccasIds[0] }, null);
    expect(ofDirector).toEqual(expect.arrayContaining(['adoption', 'initiative', 'plan']));
    expect(ofDirector).not.toContain('funding_line');
    expect(await subjects('referent', { ...none, role: 'referent', territoryId: world.eptIds[0] }, new Date('2100-01-01'))).toEqual([]);
    expect(await subjects('coordinator', { ...none, role: 'coordinator' }, null)).not.toContain('funding_line');
    await expect(subjects('foreignCoordinator', { ...none, role: 'coordinator', networkId: world.otherNetworkId }, null)).rejects.toMatchObject({
      reason: 'NOT_FOUND',
    });
  });
});

describe('what keeps the journal', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
    await api.world();
  });
  afterAll(() => api?.stop());

  it.each([
    `UPDATE journal_entry SET actor_label = 'Quelqu’un d’autre'`,
    'DELETE FROM journal_entry',
    'TRUNCATE journal_entry',
    `INSERT INTO journal_entry (actor_label, subject_type, action, keys, changes) VALUES ('x', 'x', 'created', '{}', '{}')`,
    'ALTER TABLE journal_entry DISABLE TRIGGER ALL',
    'DROP TRIGGER tr_initiative_journal ON initiative',
    'CREATE OR REPLACE FUNCTION journal_row_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$',
  ])('refuses the application « %s »', async (statement) => {
    const application = api.app.get(DataSource);
    await expect(application.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it.each([`UPDATE journal_entry SET actor_label = 'x'`, 'DELETE FROM journal_entry', 'TRUNCATE journal_entry'])(
    'refuses even the owner « %s »',
    async (statement) => {
      await expect(api.owner.query(statement)).rejects.toThrow('append-only');
    },
  );

  it('watches every table but those that are machinery or reference data', async () => {
    const unwatched = await api.owner.query(
      `SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'public' AND c.relkind = 'r'
          AND NOT EXISTS (SELECT FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid WHERE t.tgrelid = c.oid AND p.proname = 'journal_row_change' AND t.tgenabled = 'O')
        ORDER BY c.relname`,
    );
    // imports, changes of values and counts of the network's own keep their history themselves; a thread never changes, and its message tells of a mention;
    // what persons are told and sent, and how far they read, is no business of the network; what a workbook changes is told of the rows that it changes;
    // what stands is told by what it follows from;
    // how often a token asked, and what was sent to other programs, is told beside them;
    // what is validated of a return, and how far its sections are, is told of the return;
    // documents of a return are written again from it;
    // what agents answer to a survey is told to nobody, and what became of it stands in its results;
    // what is signed off, published or written of an edition is told of the edition; who read it is told beside its shares
    expect(unwatched.map(({ relname }: { relname: string }) => relname)).toEqual([
      'account_visit',
      'answer_version',
      'api_token_use',
      'bulk_act_row',
      'calendar_feed',
      'convention_status_period',
      'creation_key',
      'deadline',
      'derivation_mark',
      'derivation_run',
      'digest_decision',
      'discussion_mention',
      'discussion_reading',
      'discussion_thread',
      'edition_document',
      'edition_frozen',
      'edition_link_session',
      'edition_proof',
      'edition_reading',
      'file_intake',
      'form_document',
      'form_feed_run',
      'form_file_mapping',
      'form_result_publication',
      'form_return_edition',
      'form_return_section',
      'indicator_disclosure',
      'indicator_import',
      'indicator_latest',
      'indicator_own_value',
      'indicator_peer_median',
      'indicator_period',
      'indicator_value',
      'indicator_value_change',
      'journal_entry',
      'known_browser',
      'mail_choice_key',
      'mail_message',
      'mention_mail',
      'migrations',
      'news_preference',
      'notification',
      'one_time_link',
      'page_link',
      'privacy_answer_history',
      'proposed_value',
      'session',
      'sign_in',
      'sign_in_address',
      'solicitation',
      'survey_address',
      'survey_answer',
      'survey_text',
      'survey_total',
      'takeover_draft',
      'takeover_mapping',
      'takeover_row',
      'territory',
      'territory_edition',
      'territory_inclusion',
      'territory_outline',
      'territory_passage',
      'throttle',
      'update_campaign_item',
      'webhook_delivery',
      'webhook_standing',
      'workbook_export',
      'workbook_return',
    ]);
  });

  it('refuses a change of which nobody is the author', async () => {
    await expect(api.app.get(DataSource).query(`UPDATE network SET name = name || '.'`)).rejects.toThrow('needs an actor');
  });

  it('undoes a change whose entry cannot be written, and an entry whose change is undone', async () => {
    const count = async () => Number((await api.owner.query('SELECT count(*) FROM journal_entry'))[0].count);
    const before = await count();
    const failing = api.app.get(Transactions).asSystem('Essai', async (manager) => {
      await manager.query(`UPDATE network SET name = name || '.'`);
      throw new Error('too late');
    });
    await expect(failing).rejects.toThrow('too late');
    expect(await count()).toBe(before);
  });
});
