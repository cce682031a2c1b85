import { campaignInput, openCampaign } from '../testing/campaigns-world';
import { addConvention, SOUND_ACTS } from '../testing/conventions-world';
import { addPlan } from '../testing/initiatives-world';
import { TestApi } from '../testing/test-api';
import { edited, WorkbookBearer } from '../testing/workbooks-world';
import type { World } from '../testing/world';

const ANSWER = 'mutation ($input: AnswerPrivacyPointInput!) { answerPrivacyPoint(input: $input) { version } }';

/** As old programs of Windows save a text (windows-1252). */
const asWindows = (text: string): Buffer =>
  Buffer.from(text.replaceAll('’', '\u0092').replaceAll('–', '\u0096').replaceAll('œ', '\u009c').replaceAll('\u202f', '\u00a0'), 'latin1');

type Told = Record<'rowName' | 'columnTitle' | 'before' | 'after' | 'code' | 'reason', string>;
const changes = ({ report }: { report: { changes: Told[] } }) =>
  report.changes.map(({ rowName, columnTitle, before, after }) => [rowName, columnTitle, before, after]);
const refusals = ({ report }: { report: { refusals: Told[] } }) =>
  report.refusals.map(({ rowName, columnTitle, code, reason }) => [rowName, columnTitle, code, reason]);

describe('the workbooks of conventions, of the RGPD and of campaigns', () => {
  let api: TestApi;
  let world: World;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await api.world();
  });

  const bearer = (who: keyof World['people']) => new WorkbookBearer(api, world.people[who], world.networkId);
  const answer = async (ccas: number, input: Record<string, unknown>) =>
    (await api.as(world.people.dpo)).ask(ANSWER, { input: { ccasId: world.ccasIds[ccas], answer: 'no', ...input } });
  const answers = () =>
    api.owner.query('SELECT point, answer, comment, evidence_on::text AS on FROM privacy_answer WHERE ccas_id = $1 ORDER BY point', [world.ccasIds[0]]);

  it('come back as CSV, in whatever encoding, with nothing that a spreadsheet would run', async () => {
    await answer(0, { point: 'register', comment: '=1+1 ; « à revoir »' });
    const before = await answers();
    const csv = (await bearer('director').takeOut('privacy_base', {}, [{ name: 'Périmètre', value: 'Aubigny' }], 'csv')).toString();
    expect(csv.startsWith('\ufeffmaillage-classeur ')).toBe(true);
    expect(csv).toContain(`;Aubigny;Registre des traitements;Non;;;;;;;"'=1+1 ; « à revoir »";Non conforme;`);
    const line = /^(.*;Registre des traitements;)Non;;;;;;;/m;
    const changed = csv.replace(line, '$1en partie;12/03/2026;;;3;;;').replace('\ufeff', '');
    const back = await bearer('director').bringBack(asWindows(changed));
    expect(changes(back)).toEqual([
      ['Aubigny, Registre des traitements', 'Réponse', 'Non', 'En partie'],
      ['Aubigny, Registre des traitements', 'Preuve du', '', '12/03/2026'],
      ['Aubigny, Registre des traitements', 'Faits', '', '3'],
    ]);
    expect(back).toMatchObject({ filters: [{ value: 'Aubigny' }], report: { refusalsCount: 0, sheets: [{ name: 'Socle RGPD', isMissing: false }] } });
    expect(await bearer('director').apply(back)).toMatchObject({ status: 'applied', appliedCount: 3 });
    expect(await answers()).toEqual([{ point: 'register', answer: 'partly', comment: '=1+1 ; « à revoir »', on: '2026-03-12' }]);
    expect(await bearer('director').undo(back.id)).toMatchObject({ status: 'undone', restoredCount: 3 });
    expect(await answers()).toEqual(before);
  });

  it('change the rows of who brings them alone, and tell nothing of those of others', async () => {
    await answer(0, { point: 'dpo', comment: 'à nous' });
    await answer(1, { point: 'dpo', comment: 'à eux' });
    const whole = await bearer('dpo').takeOut('privacy_base', { ccas: world.ccasIds });
    const found = await bearer('director').bringBack(whole);
    // that some rows are not hers is told alike whether the file says of them what stands or not
    expect(found.report).toMatchObject({ changesCount: 0, conflictsCount: 0, refusalsCount: 1 });
    const csv = (await bearer('dpo').takeOut('privacy_base', { ccas: world.ccasIds }, [], 'csv')).toString();
    const turned = await bearer('director').bringBack(Buffer.from(csv.replaceAll(/;Non;/g, ';Oui;')));
    expect(changes(turned)).toEqual([['Aubigny, Délégation à la protection des données', 'Réponse', 'Non', 'Oui']]);
    for (const { report } of [found, turned]) expect(report.refusals).toEqual([expect.objectContaining({ code: 'ROW_GONE', rowName: '', found: '' })]);
    expect(JSON.stringify(turned)).not.toContain('à eux');
    const followed = await bearer('coordinator').bringBack(Buffer.from(csv.replaceAll(/;Non;/g, ';Oui;').replaceAll('à nous', 'à tous')));
    expect(new Set(refusals(followed).map(([, column, code]) => `${column} ${code}`))).toEqual(new Set(['Réponse LOCKED']));
    expect(JSON.stringify(followed)).not.toContain('à nous');
  });

  it('change dates, signatories and acts of conventions, and refuse what the page refuses, by its cell', async () => {
    await addConvention(await api.as(world.people.coordinator), world.ccasIds[0] as string, {}, SOUND_ACTS);
    const convention = async () =>
      api.owner.query(
        `SELECT v.ends_on::text, (SELECT signatory_name FROM convention_party p WHERE p.convention_id = v.id AND p.side = 'town'),
                (SELECT happened_on::text FROM convention_act a WHERE a.convention_id = v.id AND a.kind = 'receipt') FROM convention v WHERE v.ccas_id = $1`,
        [world.ccasIds[0]],
      );
    const before = await convention();
    const file = await bearer('director').takeOut('convention_register', {});
    const back = await bearer('director').bringBack(
      await edited(file, [
        { sheet: 'Conventions', row: 'Convention cadre', column: 'Terme convenu', value: '31/12/2027' },
        { sheet: 'Conventions', row: 'Convention cadre', column: 'Préavis en mois', value: 99 },
        { sheet: 'Conventions', row: 'Convention cadre', column: 'Statut', value: 'Échue' },
        { sheet: 'Signataires', row: 'Ville', column: 'Signataire', value: 'Zoé Maire' },
        { sheet: 'Actes', row: 'Accusé de réception de la préfecture', column: 'Date', value: '2025-02-06' },
      ]),
    );
    expect(refusals(back)).toEqual([
      ['Aubigny, Convention cadre', 'Statut', 'NOT_EDITABLE', null],
      ['Aubigny, Convention cadre', 'Préavis en mois', 'RULE', 'OUT_OF_RANGE'],
    ]);
    const fixed = await bearer('director').bringBack(
      await edited(file, [
        { sheet: 'Conventions', row: 'Convention cadre', column: 'Terme convenu', value: '31/12/2027' },
        { sheet: 'Signataires', row: 'Ville', column: 'Signataire', value: 'Zoé Maire' },
        { sheet: 'Actes', row: 'Accusé de réception de la préfecture', column: 'Date', value: '2025-02-06' },
      ]),
    );
    expect(fixed.report).toMatchObject({ changesCount: 3, refusalsCount: 0 });
    await bearer('director').apply(fixed);
    expect(await convention()).toEqual([{ ends_on: '2027-12-31', signatory_name: 'Zoé Maire', happened_on: '2025-02-06' }]);
    await bearer('director').undo(fixed.id);
    expect(await convention()).toEqual(before);
  });

  it('say in a campaign what the coordination knows, in its own name', async () => {
    const { initiativeIds } = await addPlan(api.owner, world, { initiatives: 1 });
    const campaign = await openCampaign(api, world, campaignInput(world, initiativeIds));
    const file = await bearer('coordinator').takeOut('campaign_answers', { campaign: [campaign] });
    const back = await bearer('coordinator').bringBack(
      await edited(file, [
        { sheet: 'Réponses', row: 'Bellerive', column: 'Dit dans la campagne', value: 'non disponible' },
        { sheet: 'Réponses', row: 'Bellerive', column: 'Pourquoi non disponible', value: 'Poste vacant' },
      ]),
    );
    expect(back.report).toMatchObject({ changesCount: 2, refusalsCount: 0 });
    await bearer('coordinator').apply(back);
    const said =
      'SELECT y.kind, y.reason, a.full_name AS by FROM update_campaign_reply y JOIN account a ON a.id = y.said_by_id WHERE y.response_id IN (SELECT id FROM update_campaign_ccas WHERE campaign_id = $1)';
    expect(await api.owner.query(said, [campaign])).toEqual([{ kind: 'unavailable', reason: 'Poste vacant', by: 'Cora Dina' }]);
    await bearer('coordinator').undo(back.id);
    expect(await api.owner.query(said, [campaign])).toEqual([]);
  });
});
