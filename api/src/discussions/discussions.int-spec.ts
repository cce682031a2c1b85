import { can, DISCUSSION_LIMITS, DISCUSSION_SORTS, type DiscussionAudience, type DiscussionPlaceKind, type Grant, type Role } from '@maillage/domain';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { addConvention } from '../testing/conventions-world';
import { PNG } from '../testing/documents';
import { addPlan, arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

const MESSAGE = `{ id body mentioned { accountId name } authorName authorRoles authorCcasName isNew editedAt withdrawnAt withdrawnByName fileCount canEdit canWithdraw canReadFormer version }`;
const READ = `query ($place: DiscussionPlaceInput!) { discussion(place: $place) {
  totalCount messageCount newCount audiences isOpen threads { id audience olderCount messages ${MESSAGE} } } }`;
const OLDER = 'query ($threadId: ID!) { olderMessages(threadId: $threadId) { id } }';
const READERS = `query ($place: DiscussionPlaceInput!, $audience: DiscussionAudience!, $search: String) {
  discussionReaders(place: $place, audience: $audience, search: $search) { accountId name roles ccasName } }`;
const FORMER = 'query ($id: ID!) { formerWords(messageId: $id) { body } }';
const PLACE_OF = 'query ($id: ID!) { discussionMessagePlace(messageId: $id) { kind key ccasId aboutType aboutId } }';
const mutation = (name: string, type: string): string => `mutation ($input: ${type}!) { ${name}(input: $input) ${MESSAGE} }`;
const OPEN = mutation('openThread', 'OpenThreadInput');
const ANSWER = mutation('answerThread', 'AnswerThreadInput');
const EDIT = mutation('editMessage', 'EditMessageInput');
const WITHDRAW = mutation('withdrawMessage', 'WithdrawMessageInput');
const MARK_READ = 'mutation ($input: ReadDiscussionInput!) { readDiscussion(input: $input) }';
const SEARCH = 'query ($networkId: ID!, $text: String!) { search(networkId: $networkId, text: $text) { kind id title detail } }';
const FILES = 'query ($id: ID!) { files(parentType: "discussion_message", parentId: $id) { canWrite items { title versions { id } } } }';
const CCAS_FILES = 'query ($networkId: ID!, $ccasId: ID!) { ccasFiles(networkId: $networkId, ccasId: $ccasId) { items { title } } }';
const HISTORY = 'query ($about: SubjectType!, $id: ID!) { journal(about: $about, id: $id) { items { subjectType changes { field from to } } } }';

type Person = keyof World['people'];
interface Place {
  readonly kind: DiscussionPlaceKind;
  readonly key: string;
  readonly ccasId?: string;
}

describe('a discussion', () => {
  let api: TestApi;
  let world: World;
  let places: Readonly<Record<DiscussionPlaceKind, Place>>;
  const callers = new Map<Person, Caller>();

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    for (const person of Object.keys(world.people) as Person[]) callers.set(person, await api.as(world.people[person]));
    const {
      initiativeIds: [initiativeId = ''],
    } = await addPlan(api.owner, world);
    const ccasId = world.ccasIds[0] ?? '';
    const convention = await addConvention(as('coordinator'), ccasId);
    places = {
      initiative: { kind: 'initiative', key: initiativeId },
      adoption: { kind: 'adoption', key: initiativeId, ccasId },
      convention: { kind: 'convention', key: convention.id },
      privacy_point: { kind: 'privacy_point', key: 'register', ccasId },
    };
  });
  afterAll(() => api.stop());

  const as = (person: Person): Caller => callers.get(person) as Caller;
  const open = async (person: Person, place: Place, audience: string, body = 'Un mot.', mentionedIds: string[] = []) =>
    (await as(person).ask(OPEN, { input: { place, audience, body, mentionedIds } })).openThread;
  const read = async (person: Person, place: Place) => (await as(person).ask(READ, { place })).discussion;
  const threadOf = async (messageId: string, place: Place, person: Person = 'coordinator') =>
    (await read(person, place)).threads.find(({ messages }: { messages: { id: string }[] }) => messages.some(({ id }) => id === messageId));
  const nameOf = async (person: Person) => (await api.owner.query('SELECT full_name FROM account WHERE id = $1', [world.people[person]]))[0].full_name;
  const news = async (person: Person, kind: string) =>
    (await api.owner.query('SELECT about FROM notification WHERE account_id = $1 AND kind = $2', [world.people[person], kind])).map(
      ({ about }: { about: string }) => about,
    );

  const PEOPLE: readonly Person[] = [
    ...([
      'coordinator',
      'dpo',
      'referent',
      'director',
      'otherDirector',
      'contributor',
      'admin',
      'funder',
      'foreignCoordinator',
      'foreignDirector',
      'nobody',
    ] as const),
  ];
  const NETWORK = 'coordinator dpo referent director otherDirector contributor';

  /** Who reads and writes, by place and audience; an own director's place is that of the first CCAS. */
  const ALLOWED: Readonly<Record<DiscussionPlaceKind, Readonly<Partial<Record<DiscussionAudience, string>>>>> = {
    initiative: { shared: NETWORK, internal: 'coordinator dpo referent' },
    adoption: { shared: 'coordinator referent director contributor', internal: 'coordinator referent' },
    convention: { shared: 'coordinator dpo referent director contributor', internal: 'coordinator dpo referent' },
    privacy_point: { shared: 'dpo director contributor', internal: 'coordinator dpo referent', followed: 'coordinator dpo referent director contributor' },
  };
  const audiencesAt = (kind: DiscussionPlaceKind) => Object.keys(ALLOWED[kind]) as DiscussionAudience[];
  const allowedAt = (kind: DiscussionPlaceKind, audience: DiscussionAudience) => (ALLOWED[kind][audience] ?? '').split(' ').filter(Boolean) as Person[];

  describe.each(Object.keys(ALLOWED) as DiscussionPlaceKind[])('at the place %s', (kind) => {
    it.each(audiencesAt(kind))('is opened, read and answered by those whom %s names, and is unknown to all others', async (audience) => {
      const place = places[kind];
      const allowed = allowedAt(kind, audience);
      const writer = allowed[0] as Person;
      const message = await open(writer, place, audience, `Mot ${audience} ${kind} ${randomUUID()}`);
      const thread = await threadOf(message.id, place, writer);
      const outcomes = { opens: [] as string[], reads: [] as string[], answers: [] as string[], finds: [] as string[] };
      for (const person of PEOPLE) {
        const discussion = (await as(person).send(READ, { place })).data?.discussion;
        if (discussion?.threads.some(({ id }: { id: string }) => id === thread.id)) outcomes.reads.push(person);
        const opened = await as(person).refusal(OPEN, { input: { place, audience, body: 'Moi aussi.', mentionedIds: [] } });
        if (opened === null) outcomes.opens.push(person);
        else expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(opened);
        const answered = await as(person).refusal(ANSWER, { input: { threadId: thread.id, body: 'Lu.', mentionedIds: [] } });
        if (answered === null) outcomes.answers.push(person);
        // as for a thread that never was
        else expect(answered).toBe(await as(person).refusal(ANSWER, { input: { threadId: randomUUID(), body: 'Lu.', mentionedIds: [] } }));
        const found = (await as(person).send(SEARCH, { networkId: world.networkId, text: message.body })).data?.search ?? [];
        if (found.some(({ id }: { id: string }) => id === message.id)) outcomes.finds.push(person);
      }
      expect(outcomes).toEqual({ opens: allowed, reads: allowed, answers: allowed, finds: allowed });
    });

    it('names as readers those whom the rights allow, and refuses the mention of anybody else', async () => {
      for (const audience of audiencesAt(kind)) {
        const place = places[kind];
        const [writer = 'coordinator', ...others] = allowedAt(kind, audience);
        const named = (await as(writer).ask(READERS, { place, audience })).discussionReaders.map(({ accountId }: { accountId: string }) => accountId);
        expect(named.sort()).toEqual(others.map((person) => world.people[person]).sort());
        for (const person of PEOPLE.filter((each) => each !== writer && !others.includes(each))) {
          const input = { place, audience, body: '@Vous', mentionedIds: [world.people[person]] };
          const { errors } = await as(writer).send(OPEN, { input });
          // whoever writes in the network knows who is of it, and learns no other name
          const names = NETWORK.split(' ').includes(person) ? [await nameOf(person)] : [];
          expect(errors?.[0]?.extensions).toMatchObject({ reason: 'MENTION_NOT_READER', params: { accountIds: [world.people[person]], names } });
        }
      }
    });
  });

  it('says who reads by the same rule as the rights do, for every role', async () => {
    const target = { networkId: world.networkId, ccasId: world.ccasIds[0], territoryIds: [world.communeIds[0], world.eptIds[0], world.departementId] };
    const nowhere = { networkId: world.networkId, territoryId: null, ccasId: null, funderId: null };
    const grants: Partial<Record<Person, Grant>> = {
      coordinator: { ...nowhere, role: 'coordinator' },
      dpo: { ...nowhere, role: 'dpo', territoryId: world.departementId },
      referent: { ...nowhere, role: 'referent', territoryId: world.eptIds[0] ?? 0 },
      director: { ...nowhere, role: 'director' as Role, ccasId: world.ccasIds[0] ?? '' },
      otherDirector: { ...nowhere, role: 'director', ccasId: world.ccasIds[1] ?? '' },
      contributor: { ...nowhere, role: 'contributor', ccasId: world.ccasIds[0] ?? '' },
    };
    for (const kind of Object.keys(ALLOWED) as DiscussionPlaceKind[])
      for (const { audience, read: operation } of DISCUSSION_SORTS.filter((sort) => sort.kind === kind)) {
        const place = kind === 'initiative' ? { networkId: world.networkId } : (target as { networkId: string });
        const allowed = Object.entries(grants).flatMap(([person, grant]) => (can([grant], operation, place) ? [person] : []));
        expect(allowed).toEqual(allowedAt(kind, audience));
      }
  });

  it('answers the same for a place that is not there and for one of somebody else', async () => {
    const unknown: Place[] = [
      { kind: 'initiative', key: randomUUID() },
      { ...places.adoption, ccasId: world.foreignCcasId },
      { kind: 'adoption', key: places.adoption.key },
      { kind: 'convention', key: 'x' },
      { kind: 'privacy_point', key: 'nothing', ccasId: world.ccasIds[0] },
    ];
    for (const place of unknown) expect(await read('coordinator', place)).toBeNull();
    expect(await read('otherDirector', places.convention)).toBeNull();
    expect(await read('foreignCoordinator', places.initiative)).toBeNull();
  });

  it('tells whoever is mentioned, and whoever takes part of an answer, once and nobody else', async () => {
    const place = places.convention;
    const first = await open('coordinator', place, 'shared', 'Avez-vous la délibération, @Diane Recteur ? @Coline Tribu le sait.', [world.people.director]);
    expect(first.mentioned).toEqual([{ accountId: world.people.director, name: 'Diane Recteur' }]);
    expect(await news('director', 'mention')).toContain(first.id);
    expect(await news('contributor', 'mention')).not.toContain(first.id);
    const { id: threadId } = await threadOf(first.id, place);
    const { answerThread: answer } = await as('director').ask(ANSWER, { input: { threadId, body: 'Elle date du 3 mars.', mentionedIds: [] } });
    expect((await news('coordinator', 'reply')).filter((about: string) => about === answer.id)).toHaveLength(1);
    for (const person of ['contributor', 'director', 'referent'] as const) expect(await news(person, 'reply')).not.toContain(answer.id);
  });

  it('is told no more of to who reads the thread no longer, nor once the message was withdrawn', async () => {
    const told = async (): Promise<string[]> =>
      (await as('referent').ask('{ notifications(take: 100) { items { about } } }')).notifications.items.map(({ about }: { about: string }) => about);
    const mention = () => open('coordinator', places.convention, 'internal', 'À voir avec @Rémi Férent.', [world.people.referent]);
    const [withdrawn, kept] = [await mention(), await mention()];
    expect(await told()).toEqual(expect.arrayContaining([withdrawn.id, kept.id]));
    await as('coordinator').ask(WITHDRAW, { input: { id: withdrawn.id, version: 1 } });
    expect(await told()).not.toContain(withdrawn.id);
    expect(await told()).toContain(kept.id);
    const [role] = await api.owner.query('SELECT id, territory_id FROM role_assignment WHERE account_id = $1', [world.people.referent]);
    const becomes = (name: string, territoryId: number | null, ccasId: string | null) =>
      arrange(api.owner, 'UPDATE role_assignment SET role = $2, territory_id = $3, ccas_id = $4 WHERE id = $1', [role.id, name, territoryId, ccasId]);
    await becomes('director', null, world.ccasIds[0] ?? null);
    expect(await told()).not.toContain(kept.id);
    await becomes('referent', role.territory_id, null);
    expect(await told()).toContain(kept.id);
  });

  it('says of each message by which role it was written, as of that day', async () => {
    const { id } = await open('director', places.convention, 'shared');
    const { messages } = await threadOf(id, places.convention);
    expect(messages[0]).toMatchObject({ authorRoles: ['director'], authorCcasName: expect.stringContaining('CCAS') });
    await arrange(api.owner, `UPDATE role_assignment SET starts_on = '2020-01-01', ends_on = '2020-02-01' WHERE account_id = $1`, [world.people.contributor]);
    await arrange(api.owner, `UPDATE discussion_message SET author_account_id = $2, created_at = '2020-01-15' WHERE id = $1`, [id, world.people.contributor]);
    expect((await threadOf(id, places.convention)).messages[0].authorRoles).toEqual(['contributor']);
    await arrange(api.owner, `UPDATE discussion_message SET created_at = '2020-03-15' WHERE id = $1`, [id]);
    expect((await threadOf(id, places.convention)).messages[0]).toMatchObject({ authorRoles: [], authorCcasName: null });
    await arrange(api.owner, `UPDATE role_assignment SET starts_on = NULL, ends_on = NULL WHERE account_id = $1`, [world.people.contributor]);
  });

  it('counts what others wrote since one last read there, for oneself alone', async () => {
    const { initiativeIds } = await addPlan(api.owner, world, { year: 2032 });
    const place: Place = { kind: 'initiative', key: initiativeIds[0] ?? '' };
    const first = await open('coordinator', place, 'shared');
    const { id: threadId } = await threadOf(first.id, place);
    // never read: nothing to compare with
    expect(await read('director', place)).toMatchObject({ newCount: 0 });
    const reads = (person: Person, messageId: string) => as(person).refusal(MARK_READ, { input: { place, messageId } });
    expect(await reads('director', first.id)).toBeNull();
    expect(await read('director', place)).toMatchObject({ newCount: 0 });
    await arrange(api.owner, `UPDATE discussion_reading SET read_until = read_until - interval '1 hour'`, []);
    await arrange(api.owner, `UPDATE discussion_message SET created_at = created_at - interval '1 hour' WHERE id = $1`, [first.id]);
    const { answerThread: answer } = await as('otherDirector').ask(ANSWER, { input: { threadId, body: 'Après.', mentionedIds: [] } });
    await as('director').ask(ANSWER, { input: { threadId, body: 'Le mien.', mentionedIds: [] } });
    const hidden = await open('coordinator', place, 'internal');
    const other = await open('coordinator', place, 'shared');
    const { newCount, threads } = await read('director', place);
    expect(newCount).toBe(2);
    const isNew = threads.flatMap(({ messages }: { messages: { id: string; isNew: boolean }[] }) => messages.filter((each) => each.isNew).map(({ id }) => id));
    expect(isNew.sort()).toEqual([answer.id, other.id].sort());
    expect(await read('otherDirector', place)).toMatchObject({ newCount: 0 });
    // an earlier message takes nothing back, one that is not read here says nothing
    for (const messageId of [other.id, first.id, hidden.id, randomUUID()]) expect(await reads('director', messageId)).toBeNull();
    expect(await read('director', place)).toMatchObject({ newCount: 0 });
    expect(await reads('director', 'x')).toBe('NOT_FOUND');
    for (const person of ['foreignDirector', 'funder', 'nobody'] as const) expect(await reads(person, first.id)).not.toBeNull();
    expect(await as('foreignDirector').refusal(MARK_READ, { input: { place, messageId: first.id } })).toBe('NOT_FOUND');
  });

  it('leaves out a mention whose name does not stand in the text', async () => {
    const { mentioned } = await open('coordinator', places.convention, 'shared', 'Sans nom.', [world.people.director]);
    expect(mentioned).toEqual([]);
  });

  it('shows that words were changed, keeps the former ones for who wrote them or moderates, and lets only the author change them', async () => {
    const place = places.initiative;
    const { id } = await open('director', place, 'shared', 'Première idée');
    for (const person of ['coordinator', 'otherDirector'] as const)
      expect(await as(person).refusal(EDIT, { input: { id, version: 1, body: 'Pris', mentionedIds: [] } })).toBe('NOT_ALLOWED');
    expect(await as('foreignDirector').refusal(EDIT, { input: { id, version: 1, body: 'Pris', mentionedIds: [] } })).toBe('NOT_FOUND');
    const { editMessage } = await as('director').ask(EDIT, { input: { id, version: 1, body: 'Deuxième idée', mentionedIds: [] } });
    expect(editMessage).toMatchObject({ body: 'Deuxième idée', editedAt: expect.any(String), version: 2 });
    const { errors } = await as('director').send(EDIT, { input: { id, version: 1, body: 'Autre onglet', mentionedIds: [] } });
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'STALE_VERSION', params: { current: { body: 'Deuxième idée', version: 2 } } });
    for (const person of ['director', 'coordinator'] as const) expect((await as(person).ask(FORMER, { id })).formerWords).toEqual([{ body: 'Première idée' }]);
    expect(await as('otherDirector').refusal(FORMER, { id })).toBe('NOT_ALLOWED');
    expect(await as('foreignDirector').refusal(FORMER, { id })).toBe('NOT_FOUND');
    const told = JSON.stringify((await as('otherDirector').ask(HISTORY, { about: 'initiative', id: place.key })).journal.items);
    expect(told).not.toContain('Première idée');
  });

  it('shows that a message was withdrawn and by whom, and no longer what it said', async () => {
    const place = places.initiative;
    const { id, body } = await open('director', place, 'shared', `À retirer ${randomUUID()}`);
    expect(await as('otherDirector').refusal(WITHDRAW, { input: { id, version: 1 } })).toBe('NOT_ALLOWED');
    const { withdrawMessage } = await as('coordinator').ask(WITHDRAW, { input: { id, version: 1 } });
    expect(withdrawMessage).toMatchObject({ body: null, withdrawnByName: 'Cora Dina', canWithdraw: false });
    expect(await as('director').refusal(EDIT, { input: { id, version: 2, body: 'Encore', mentionedIds: [] } })).toBe('MESSAGE_WITHDRAWN');
    expect(await as('coordinator').refusal(WITHDRAW, { input: { id, version: 2 } })).toBe('MESSAGE_WITHDRAWN');
    expect((await as('director').ask(FORMER, { id })).formerWords).toEqual([{ body }]);
    expect((await as('coordinator').ask(SEARCH, { networkId: world.networkId, text: body })).search).toEqual([]);
    expect(JSON.stringify(await read('otherDirector', place))).not.toContain(body);
    expect(JSON.stringify((await as('otherDirector').ask(HISTORY, { about: 'initiative', id: place.key })).journal)).not.toContain(body);
  });

  it('lets two people answer at once, and says once what is sent twice', async () => {
    const place = places.adoption;
    const { id } = await open('coordinator', place, 'shared');
    const { id: threadId } = await threadOf(id, place);
    const input = { threadId, body: 'Une fois', mentionedIds: [], key: randomUUID() };
    await Promise.all([
      as('director').ask(ANSWER, { input }),
      as('director').ask(ANSWER, { input }),
      as('contributor').ask(ANSWER, { input: { ...input, key: null } }),
    ]);
    expect((await threadOf(id, place)).messages).toHaveLength(3);
  });

  it('takes no more messages in a thread than are read at once', async () => {
    const { id } = await open('coordinator', places.convention, 'shared');
    const { id: threadId } = await threadOf(id, places.convention);
    await arrange(
      api.owner,
      `INSERT INTO discussion_message (thread_id, author_account_id, body, is_opening) SELECT $1, $2, 'Encore', false FROM generate_series(2, $3::integer)`,
      [threadId, world.people.coordinator, DISCUSSION_LIMITS.messages],
    );
    expect(await as('director').refusal(ANSWER, { input: { threadId, body: 'De trop', mentionedIds: [] } })).toBe('THREAD_FULL');

    // of a long thread the place shows the first message and the latest answers; those between are asked for by who reads it
    const shown = await threadOf(id, places.convention);
    const { shownAnswers, messages } = DISCUSSION_LIMITS;
    expect([shown.messages[0].id, shown.messages.length, shown.olderCount]).toEqual([id, shownAnswers + 1, messages - 1 - shownAnswers]);
    const older = (await as('director').ask(OLDER, { threadId })).olderMessages as { id: string }[];
    const shownIds = new Set(shown.messages.map((message: { id: string }) => message.id));
    expect(older.filter(({ id: one }) => !shownIds.has(one))).toHaveLength(shown.olderCount);
    for (const person of ['foreignCoordinator', 'otherDirector', 'funder'] as const)
      expect(await as(person).refusal(OLDER, { threadId })).toMatch(/NOT_FOUND|NOT_ALLOWED/);
  });

  it('is closed to new words on an archived initiative, and stays readable', async () => {
    const { initiativeIds } = await addPlan(api.owner, world, { year: 2031 });
    const place: Place = { kind: 'initiative', key: initiativeIds[0] ?? '' };
    await open('coordinator', place, 'shared');
    await api.owner.transaction(async (manager) => {
      await manager.query(`SELECT set_config('maillage.actor_label', 'Test', true)`);
      await manager.query('UPDATE initiative SET archived_at = now() WHERE id = $1', [place.key]);
    });
    expect(await as('coordinator').refusal(OPEN, { input: { place, audience: 'shared', body: 'Trop tard', mentionedIds: [] } })).toBe('NOT_ALLOWED');
    expect(await read('director', place)).toMatchObject({ isOpen: false, totalCount: 1 });
  });

  it('leads from a message to its place, for who reads it', async () => {
    const { id } = await open('coordinator', places.privacy_point, 'internal');
    expect((await as('dpo').ask(PLACE_OF, { id })).discussionMessagePlace).toEqual({ ...places.privacy_point, aboutType: 'ccas', aboutId: world.ccasIds[0] });
    for (const person of ['director', 'contributor', 'otherDirector', 'foreignCoordinator'] as const)
      expect(await as(person).refusal(PLACE_OF, { id })).toBe('NOT_FOUND');
  });

  describe('documents of a message', () => {
    const upload = async (person: Person, parentId: string, title: string) =>
      request(api.app.getHttpServer())
        .post('/files')
        .query({ parentType: 'discussion_message', parentId, name: `${title}.png` })
        .set({ 'x-maillage': '1', 'content-type': 'application/octet-stream', cookie: await api.cookieOf(world.people[person]) })
        .send(Buffer.concat([PNG, Buffer.from(title)]));
    const download = async (person: Person, versionId: string): Promise<number> =>
      (
        await request(api.app.getHttpServer())
          .get(`/files/${versionId}`)
          .set('cookie', await api.cookieOf(world.people[person]))
      ).status;

    it.each(['convention', 'privacy_point', 'adoption', 'initiative'] as const)(
      'are read by who reads its thread at %s, by no way by anybody else',
      async (kind) => {
        const place = places[kind];
        for (const audience of audiencesAt(kind)) {
          const allowed = allowedAt(kind, audience);
          const author = allowed[0] as Person;
          const title = `Pièce ${randomUUID()}`;
          const { id } = await open(author, place, audience);
          const { body } = await upload(author, id, title);
          const versionId = body.file.versions[0].id;
          for (const person of PEOPLE) {
            const isReader = allowed.includes(person);
            expect([person, await download(person, versionId)]).toEqual([person, isReader ? 200 : 404]);
            const listed = (await as(person).send(FILES, { id })).data?.files?.items ?? [];
            expect([person, listed.length]).toEqual([person, isReader ? 1 : 0]);
            const ofCcas = (await as(person).send(CCAS_FILES, { networkId: world.networkId, ccasId: world.ccasIds[0] })).data?.ccasFiles?.items ?? [];
            expect([person, ofCcas.some((each: { title: string }) => each.title === title)]).toEqual([person, isReader && kind !== 'initiative']);
            const history = await as(person).send(HISTORY, { about: 'ccas', id: world.ccasIds[0] });
            if (!isReader) expect(JSON.stringify(history)).not.toContain(title);
          }
        }
      },
    );

    it('are attached by its author alone, and go with it when it is withdrawn', async () => {
      const { id } = await open('director', places.convention, 'shared');
      const { body } = await upload('director', id, 'Délibération');
      for (const person of ['coordinator', 'contributor'] as const) expect((await upload(person, id, 'Intruse')).body.error.reason).toBe('NOT_ALLOWED');
      expect((await as('coordinator').ask(FILES, { id })).files.canWrite).toBe(false);
      const rename = 'mutation ($input: RenameFileInput!) { renameFile(input: $input) { id } }';
      expect(await as('coordinator').refusal(rename, { input: { id: body.file.id, version: 1, title: 'X' } })).toBe('NOT_ALLOWED');
      expect((await threadOf(id, places.convention)).messages[0].fileCount).toBe(1);
      await as('director').ask(WITHDRAW, { input: { id, version: 1 } });
      for (const person of ['director', 'coordinator'] as const) expect(await download(person, body.file.versions[0].id)).toBe(404);
    });
  });

  it('keeps typed markup as words', async () => {
    const hostile = '<script>alert(1)</script> [x](javascript:alert(1)) \u202egnol';
    expect((await open('coordinator', places.initiative, 'shared', hostile)).body).toBe('<script>alert(1)</script> [x](javascript:alert(1)) gnol');
    expect(await as('coordinator').refusal(OPEN, { input: { place: places.initiative, audience: 'shared', body: 'a'.repeat(8001), mentionedIds: [] } })).toBe(
      'INVALID_INPUT',
    );
  });
});
