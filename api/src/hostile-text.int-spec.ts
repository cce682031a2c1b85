import { Browser, givePassword } from './testing/browser';
import { addPlan } from './testing/initiatives-world';
import { mailsTo } from './testing/mails';
import { type Caller, TestApi } from './testing/test-api';
import type { World } from './testing/world';

const CREATE_ACCOUNT = 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id email fullName } }';
const REQUEST_LINK = 'mutation ($input: RequestLinkInput!) { requestLink(input: $input) }';
const CREATE_CCAS = 'mutation ($input: CreateCcasInput!) { createCcas(input: $input) { name siren email phone postalCode website } }';
const CREATE_OFFICE = 'mutation ($input: CreateOfficeInput!) { createOffice(input: $input) { personName email } }';
const CREATE_FUNDER = 'mutation ($input: CreateFunderInput!) { createFunder(input: $input) { id name } }';
const OPEN_THREAD = 'mutation ($input: OpenThreadInput!) { openThread(input: $input) { body } }';
const CREATE_INITIATIVE = 'mutation ($input: CreateInitiativeInput!) { createInitiative(input: $input) { title } }';
const DESIGNATE = 'mutation ($input: CreateDpoDesignationInput!) { createDpoDesignation(input: $input) { dpoName dpoEmail cnilNumber } }';

/** As pasted: a zero-width space within, a soft hyphen, marks of direction around, a byte order mark, a joiner. */
const dressed = (text: string): string => `\ufeff\u202a${text.slice(0, 2)}\u200b${text.slice(2, 3)}\u00ad${text.slice(3, -1)}\u200d${text.slice(-1)}\u202c`;

let counter = 0;
const newEmail = () => `awa${(counter += 1)}.test@ville-bagnolet.example`;

describe('what is pasted with characters that nobody sees', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  const role = () => ({ role: 'director', networkId: world.networkId, ccasId: world.ccasIds[0] });
  const fieldsOf = async (document: string, input: object) => (await coordinator.send(document, { input })).errors?.[0]?.extensions.fields;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await api.world();
    coordinator = await api.as(world.people.coordinator);
  });

  it('identifies as what is seen: one address is one account, and opens it', async () => {
    const email = newEmail();
    const { createAccount } = await coordinator.ask(CREATE_ACCOUNT, { input: { email: dressed(email), fullName: dressed('Awa Test'), roles: [role()] } });
    expect(createAccount).toMatchObject({ email, fullName: 'Awa Test' });
    expect(await coordinator.refusal(CREATE_ACCOUNT, { input: { email: `${email}\u200b`, fullName: 'Awa', roles: [role()] } })).toBe('EMAIL_TAKEN');
    await givePassword(api, createAccount.id);
    for (const typed of [dressed(email), `\u200b${email.toUpperCase()}`]) expect(await new Browser(api).signIn(typed)).toBeUndefined();
    await api.anonymous().ask(REQUEST_LINK, { input: { email: dressed(email), purpose: 'sign_in' } });
    const mails = await mailsTo(api, email, 2);
    expect(mails.map(({ subject }) => subject)).toContain('Votre lien de connexion à Maillage');
  });

  it('asks about an address that was likely meant otherwise, and keeps none', async () => {
    const refused = [
      'o’neill10@ville-bagnolet.example',
      'élodie8.test@ville-bagnolet.example',
      'mailto:awa@ville-bagnolet.example',
      'Awa Test <awa@ville-bagnolet.example>',
      'awa@@ville-bagnolet.example',
      'awa@ville-bagnolet.example.',
      'awa@ville-bagn\u043elet.example',
    ];
    for (const email of refused) {
      expect(await fieldsOf(CREATE_ACCOUNT, { email, fullName: 'Awa', roles: [role()] })).toEqual([{ path: 'email', reason: 'EMAIL_DOUBTFUL' }]);
      expect(await fieldsOf(CREATE_OFFICE, { ccasId: world.ccasIds[0], function: 'contact', personName: 'Awa', email })).toEqual([
        { path: 'email', reason: 'EMAIL_DOUBTFUL' },
      ]);
    }
    for (const email of ['awa', 'a@b@c.fr', '\u200b'])
      expect(await fieldsOf(CREATE_ACCOUNT, { email, fullName: 'Awa', roles: [role()] })).toEqual([
        { path: 'email', reason: email === '\u200b' ? 'REQUIRED' : 'NOT_AN_EMAIL' },
      ]);
    expect(await api.owner.query(`SELECT email FROM account WHERE email ~ 'neill|lodie8|^awa@'`)).toEqual([]);
  });

  it('lets in who has a doubtful address since before it was asked about', async () => {
    const { createAccount } = await coordinator.ask(CREATE_ACCOUNT, { input: { email: newEmail(), fullName: 'Élodie', roles: [role()] } });
    await givePassword(api, createAccount.id);
    await api.owner.transaction(async (manager) => {
      await manager.query(`SELECT set_config('maillage.actor_label', 'Test', true)`);
      await manager.query(`UPDATE account SET email = 'élodie9@ville.example' WHERE id = $1`, [createAccount.id]);
    });
    expect(await new Browser(api).signIn('Élodie9@ville.example')).toBeUndefined();
  });

  it('is removed from the names, codes and addresses of the network', async () => {
    const territoryId = world.communeIds[1];
    const input = {
      networkId: world.networkId,
      kind: 'ccas',
      territoryId,
      name: dressed('CCAS  de Bellerive'),
      siren: dressed('929940146'),
      phone: dressed('0143939393'),
      email: dressed('accueil@ville.example'),
      postalCode: dressed('93200'),
      website: dressed('ville.example'),
    };
    const { createCcas } = await coordinator.ask(CREATE_CCAS, { input });
    expect(createCcas).toEqual({
      name: 'CCAS de Bellerive',
      siren: '929940146',
      phone: '01 43 93 93 93',
      email: 'accueil@ville.example',
      postalCode: '93200',
      website: 'https://ville.example',
    });
    const { createOffice } = await coordinator.ask(CREATE_OFFICE, {
      input: { ccasId: world.ccasIds[0], function: 'contact', personName: dressed('Awa\u00a0Test'), email: dressed('awa@ville.example') },
    });
    expect(createOffice).toEqual({ personName: 'Awa Test', email: 'awa@ville.example' });
    const { createFunder } = await coordinator.ask(CREATE_FUNDER, { input: { networkId: world.networkId, name: dressed('Région') } });
    expect(createFunder.name).toBe('Région');
  });

  it('is removed from titles and messages, and a title is one line', async () => {
    const { initiativeIds, planId } = await addPlan(api.owner, world);
    const initiative = { planId, number: 70, title: `${dressed('Accueil')}\r\nBcc: x\u2028y` };
    const { createInitiative } = await coordinator.ask(CREATE_INITIATIVE, { input: initiative });
    // a joiner stays in free texts: emoji and some scripts need it
    expect(createInitiative.title.replace('\u200d', '')).toBe('Accueil Bcc: x y');
    const place = { kind: 'initiative', key: initiativeIds[0] };
    const message = { place, audience: 'shared', body: `Ligne\u200b un\n\u202etrois\u202c`, mentionedIds: [] };
    expect((await coordinator.ask(OPEN_THREAD, { input: message })).openThread.body).toBe('Ligne un\ntrois');
  });

  it('is removed from what identifies a DPO', async () => {
    const director = await api.as(world.people.director);
    const input = {
      ccasId: world.ccasIds[0],
      mode: 'own',
      startsOn: '2026-01-01',
      dpoName: dressed('Awa Test'),
      dpoEmail: dressed('dpo@ville.example'),
      cnilNumber: dressed('DPO-12345'),
    };
    const { createDpoDesignation } = await director.ask(DESIGNATE, { input });
    expect(createDpoDesignation).toEqual({ dpoName: 'Awa Test', dpoEmail: 'dpo@ville.example', cnilNumber: 'DPO-12345' });
  });

  it('names nobody when nothing of a name is seen', async () => {
    expect(await fieldsOf(CREATE_ACCOUNT, { email: newEmail(), fullName: '\u200b\ufeff', roles: [role()] })).toEqual([
      { path: 'fullName', reason: 'REQUIRED' },
    ]);
    expect(await fieldsOf(CREATE_FUNDER, { networkId: world.networkId, name: '\u2060' })).toEqual([{ path: 'name', reason: 'REQUIRED' }]);
  });
});
