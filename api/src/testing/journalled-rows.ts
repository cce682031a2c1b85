import { randomInt, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { arrange } from './initiatives-world';

/** Where rows are added. */
export interface RowsPlace {
  readonly networkId: string;
  readonly territoryId: number;
  readonly ccasId: string;
}

/** An entry of the journal, under the name of its row. */
export interface AddedEntry {
  readonly id: string;
  readonly networkId: string | null;
  readonly ccasId: string | null;
  readonly aboutType: string;
  readonly aboutId: string;
}

/** A network has one plan a year. */
let freeYear = 2050;

/** Adds rows without the API, and knows the entry of the journal that each left. */
export class JournalledRows {
  /** Ids of entries by name: that of the table, unless it was given another. */
  private readonly ids = new Map<string, string>();

  constructor(readonly owner: DataSource) {}

  async add(table: string, row: Readonly<Record<string, unknown>>, name = table): Promise<{ id: string }> {
    const added = await this.addPlain(table, row);
    await this.note(table, name);
    return added;
  }

  /** A row of a table that keeps no journal. */
  async addPlain(table: string, row: Readonly<Record<string, unknown>>): Promise<{ id: string }> {
    const columns = Object.keys(row);
    const [added] = await arrange<{ id: string }>(
      this.owner,
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')}) RETURNING *`,
      Object.values(row),
    );
    return added as { id: string };
  }

  /** The entries by name, with the places that they have by now. */
  async entries(): Promise<Map<string, AddedEntry>> {
    const entries = (await this.owner.query(
      `SELECT id, network_id AS "networkId", ccas_id AS "ccasId", about_type AS "aboutType", about_id AS "aboutId" FROM journal_entry WHERE id = ANY ($1)`,
      [[...this.ids.values()]],
    )) as AddedEntry[];
    return new Map([...this.ids].map(([name, id]) => [name, entries.find((entry) => entry.id === id) as AddedEntry]));
  }

  /** A survey with a link of no CCAS and a text that was hidden. */
  private async addSurvey(network_id: string): Promise<void> {
    const { id: survey_id } = await this.add('survey', { network_id, title: 'Quotidien', definition: '{}', closes_on: '2026-12-31', opened_at: '2026-12-01' });
    await this.add('survey_link', { survey_id, label: 'Journée', most_answers: 50 });
    const { id: text_id } = await this.addPlain('survey_text', { survey_id, question: 'idee', text: 'Un mot' });
    await this.add('survey_hidden_text', { survey_id, text_id });
  }

  /** A tag of the answers to a form, and that one of them has it. */
  private async addTag({ networkId: network_id, ccasId: ccas_id }: RowsPlace, form_id: string, form_version_id: string): Promise<void> {
    const { id: tag_id } = await this.add('form_tag', { form_id, entry: 'inscrits', label: 'Manque de place' });
    const period = { period_from: '2024-01-01', period_to: '2024-12-31' };
    const { id: collection_id } = await this.addPlain('form_collection', { network_id, form_id, form_version_id, title: 'Bilan 2024', ...period });
    const { id: return_id } = await this.addPlain('form_return', { collection_id, ccas_id });
    await this.add('form_answer_tag', { tag_id, return_id });
  }

  /** What the network has that is of no CCAS. */
  async addOfNetwork({ networkId, territoryId }: RowsPlace): Promise<void> {
    const inNetwork = { network_id: networkId };
    const { id: funder_id } = await this.add('funder', { ...inNetwork, name: 'Région' });
    const { id: plan_id } = await this.add('plan', { ...inNetwork, year: 2026, title: 'Plan' });
    const { id: recommendation_id } = await this.add('recommendation', { ...inNetwork, number: 1, title: 'Recommandation' });
    const { id: initiative_id } = await this.add('initiative', { plan_id, number: 1, title: 'Initiative', weather_text: 'Brouillard' });
    await this.add('initiative_recommendation', { initiative_id, recommendation_id });
    await this.add('milestone', { initiative_id, kind: 'milestone', title: 'Jalon', due_on: '2026-05-01' });
    await this.add('funding_line', { initiative_id, funder_id, sought_cents: 100 });
    await this.add('initiative_publication', { initiative_id, funder_id });
    const { id: account_id } = await this.add('account', { email: `rows-${randomInt(1e9)}@test.example`, full_name: 'Compte' });
    await this.add('role_assignment', { account_id, role: 'coordinator', ...inNetwork });
    await this.note('account', 'account', account_id);
    await this.add('account', { email: `rows-${randomInt(1e9)}@test.example`, full_name: 'Auteur' }, 'account of no network');
    const { id: template_id } = await this.add('convention_template', { ...inNetwork, title: 'Type' });
    await this.add('convention_template_version', { template_id, number: 1, articles: '[]' });
    await arrange(this.owner, `UPDATE convention_template_version SET published_on = '2026-05-01' WHERE template_id = $1`, [template_id]);
    await this.note('convention_template_version', 'convention_template_version, published');
    await this.add('privacy_validity', { ...inNetwork, point: 'register', months: 12 });
    await this.add('maturity_campaign', { ...inNetwork, title: 'Campagne', starts_on: '2026-01-01' });
    await this.add('privacy_action', { ...inNetwork, title: 'Action' });
    await this.add('figure_publication', { ...inNetwork, funder_id, figure: 'privacy_base' });
    const { id: indicator_id } = await this.addIndicator({ ...inNetwork });
    await this.add('indicator_break', { indicator_id, period: 202300, note: 'Rupture' });
    await this.add('indicator_target', { ...inNetwork, indicator_id, territory_id: territoryId, period: 202700, value: 3 });
    await this.add('indicator_mapping', { ...inNetwork, signature: 's', name: 'Format', mapping: '{}' });
  }

  /** What came after the journal said where its entries stand: of no use where former entries are tried. */
  async addLaterOfNetwork(place: RowsPlace): Promise<void> {
    const { networkId, ccasId } = place;
    const { id: cohort_id } = await this.add('cohort', { network_id: networkId, name: 'Pilotes' });
    await this.add('cohort_member', { cohort_id, ccas_id: ccasId });
    const { id: account_id } = await this.add('account', { email: `rows-${randomInt(1e9)}@test.example`, full_name: 'Absente' }, 'account that is away');
    await this.add('absence', { account_id, network_id: networkId, starts_on: '2026-05-01', ends_on: '2026-05-12' });
    await this.add('plan_template', { network_id: networkId, year: 2026, title: 'Modèle', initiatives: '[]' });
    await this.add('bulk_act', { network_id: networkId, kind: 'dates', made_by_id: account_id, made_at: new Date(), changed_count: 2 });
    await this.add('takeover', { network_id: networkId, file_name: 'suivi.xlsx', format: 'xlsx', created_by_id: account_id, created_at: new Date() });
    const [initiative] = (await this.owner.query('SELECT i.id FROM initiative i JOIN plan p ON p.id = i.plan_id WHERE p.network_id = $1 LIMIT 1', [
      networkId,
    ])) as { id: string }[];
    await this.add('initiative_budget', { initiative_id: initiative?.id, exercise_starts_on: '2026-01-01', exercise_ends_on: '2026-12-31' });
    const { id: milestone_id } = await this.addPlain('milestone', { initiative_id: initiative?.id, kind: 'milestone', title: 'Jalon', due_on: '2026-05-01' });
    const { id: awaited_id } = await this.addPlain('milestone', { initiative_id: initiative?.id, kind: 'milestone', title: 'Attendu', due_on: '2026-04-01' });
    await this.add('milestone_dependency', { milestone_id, awaited_id });
    const here = { network_id: networkId, place_kind: 'initiative', place_key: initiative?.id, about_type: 'initiative', about_id: initiative?.id };
    await this.addDiscussion(here, 'of an initiative');
    const [brought] = await arrange<{ id: number }>(
      this.owner,
      `INSERT INTO indicator_import (network_id, file_name, file_sha256, size_bytes) VALUES ($1, 'a.csv', '', 1) RETURNING id`,
      [networkId],
    );
    await this.add('definition_proposal', { network_id: networkId, act: 'create', input: '{}', reason: 'Utile' });
    const campaign = { network_id: networkId, title: 'Point', audience: 'all', due_on: '2026-12-31' };
    const { id: campaign_id } = await this.add('update_campaign', campaign);
    await this.add('update_campaign_section', { campaign_id, kind: 'privacy_points', items: '{dpo}' });
    const period = { period_from: '2026-01-01', period_to: '2026-12-31' };
    const { id: form_id } = await this.add('form', { network_id: networkId, title: 'Bilan' });
    const { id: form_version_id } = await this.add('form_version', { form_id, number: 1, definition: '{}', published_at: '2026-01-05' });
    await this.add('form_collection', { network_id: networkId, form_id, form_version_id, title: 'Bilan 2026', ...period });
    const { id: indicator_id } = await this.addPlain('indicator', {
      ...{ network_id: networkId, code: `fed_${randomInt(1e9)}`, name: 'Indicateur', theme: 'ccas', aggregation: 'sum' },
    });
    await this.add('form_feed', { form_id, entry: 'inscrits', part: 'value', extent: 'communes', indicator_id });
    await this.addTag(place, form_id, form_version_id);
    await this.addSurvey(networkId);
    const edition = { network_id: networkId, title: 'Bilan', model: 'board', audience: 'board', perimeter: 'network', ...period };
    const { id: edition_id } = await this.add('edition', edition);
    const [funder] = (await this.owner.query('SELECT id FROM funder WHERE network_id = $1 LIMIT 1', [networkId])) as { id: string }[];
    await this.add('edition_grant', { edition_id, funder_id: funder?.id });
    await this.add('edition_link', { edition_id, label: 'Bureau', token_hash: Buffer.from(randomUUID().replaceAll('-', '')), expires_at: '2030-01-01' });
    await this.add('open_catalogue', { network_id: networkId, slug: `reseau-${networkId}` });
    await this.add('open_edition', { edition_id, tables: ['initiatives'], opened_at: '2026-05-02' });
    const { id: kept_id } = await this.add('edition_template', { network_id: networkId, name: 'Modèle du bureau' });
    const sent = { template_id: kept_id, number: 1, file_name: 'modele.docx', storage_key: 'k', size_bytes: 1, sent_at: '2026-05-01' };
    await this.add('edition_template_version', sent);
    const token = {
      account_id,
      network_id: networkId,
      name: 'Tableur',
      hint: 'mlg_abcd',
      groups: '{network}',
      created_at: '2026-05-01',
      expires_at: '2030-01-01',
    };
    await this.add('api_token', { ...token, token_hash: Buffer.from(randomUUID().replaceAll('-', '')) });
    await this.add('webhook', {
      network_id: networkId,
      name: 'Outil',
      url: 'https://outil.example/',
      events: '{edition_published}',
      secret: Buffer.from(randomUUID().replaceAll('-', '')),
    });
    await this.add('edition_block', { edition_id, position: 0, kind: 'text' });
    await this.add('edition_comment', { edition_id, body: 'À revoir', author_id: account_id });
    await this.add('value_proposal', { import_id: brought?.id, from_network_id: networkId, to_network_id: networkId, values_count: 1 });
  }

  /** The same of one CCAS. */
  async addLaterOfCcas({ networkId, ccasId: ccas_id }: RowsPlace): Promise<void> {
    const { id: account_id } = await this.add('account', { email: `rows-${randomInt(1e9)}@test.example`, full_name: 'Compte' }, 'account of nowhere');
    const campaign = { network_id: networkId, title: 'Point', audience: 'all', due_on: '2026-12-31' };
    const { id: campaign_id } = await this.add('update_campaign', campaign, 'campaign of nowhere');
    const { id: section_id } = await this.add('update_campaign_section', { campaign_id, kind: 'privacy_points', items: '{dpo}' }, 'section of nowhere');
    const { id: response_id } = await this.add('update_campaign_ccas', { campaign_id, ccas_id });
    const item = await this.addPlain('update_campaign_item', { response_id, section_id, item: 'dpo', rank: 1 });
    await this.add('update_campaign_reply', { response_id, item_id: item.id, kind: 'unavailable', reason: 'En congé', said_at: '2026-11-01' });
    await this.add('update_campaign_delegation', { response_id, section_id, account_id });
    const [collection] = (await this.owner.query(
      'SELECT id FROM form_collection k WHERE network_id = $1 AND NOT EXISTS (SELECT FROM form_return r WHERE r.collection_id = k.id AND r.ccas_id = $2) LIMIT 1',
      [networkId, ccas_id],
    )) as { id: string }[];
    const { id: return_id } = await this.add('form_return', { collection_id: collection?.id, ccas_id });
    await this.add('form_answer', { return_id, entry: 'inscrits', state: 'value', value: '12' });
    await this.add('form_remark', { return_id, body: 'À revoir', is_return: true, author_id: account_id });
    const [source] = (await this.owner.query('SELECT id FROM ccas WHERE id <> $1 LIMIT 1', [ccas_id])) as { id: string }[];
    await this.add('inventory_take_up', { network_id: networkId, topic: 'human_resources', source_ccas_id: source?.id, item_key: 'fiche type', ccas_id });
    await this.add('label_decision', { network_id: networkId, ccas_id, decided_on: '2026-10-01', outcome: 'awarded', panel_ccas_ids: `{${source?.id ?? ''}}` });
    await this.add('update_campaign_mail', { response_id, kind: 'opening', sent_at: '2026-11-01', recipients_count: 1 });
  }

  /** What is said at the places of one CCAS. */
  async addDiscussionsOfCcas({ networkId, ccasId }: RowsPlace): Promise<void> {
    const here = { network_id: networkId, ccas_id: ccasId, about_type: 'ccas', about_id: ccasId };
    await this.addDiscussion({ ...here, place_kind: 'adoption', place_key: randomUUID() }, 'of a cell');
    await this.addDiscussion({ ...here, place_kind: 'convention', place_key: randomUUID() }, 'of a convention');
    await this.addDiscussion({ ...here, place_kind: 'privacy_point', place_key: 'register' }, 'of a point');
  }

  /** A thread of each audience with a document, and one each whose words were changed or withdrawn since. */
  private async addDiscussion(place: Readonly<Record<string, unknown>> & { network_id: string }, of: string): Promise<void> {
    const { id: author_account_id } = await this.add('account', { email: `rows-${randomInt(1e9)}@test.example`, full_name: 'Auteur' }, `author ${of}`);
    for (const audience of ['shared', 'internal', ...(place['place_kind'] === 'privacy_point' ? ['followed'] : [])]) {
      const say = async (name: string): Promise<string> => {
        const thread = await this.addPlain('discussion_thread', { ...place, audience, created_at: '2026-05-01' });
        const message = { thread_id: thread.id, author_account_id, is_opening: true, body: 'Mot' };
        return (await this.add('discussion_message', message, `discussion_message, ${audience} ${of}${name}`)).id;
      };
      const { network_id, ccas_id = null } = place;
      await this.addFile({ network_id, ccas_id }, 'discussion_message', await say(''), `message, ${audience} ${of}`);
      await arrange(this.owner, `UPDATE discussion_message SET body = 'Autre', edited_at = '2026-05-02' WHERE id = $1`, [await say(', changed')]);
      await arrange(this.owner, `UPDATE discussion_message SET withdrawn_at = '2026-05-02', withdrawn_by_id = $2 WHERE id = $1`, [
        await say(', withdrawn'),
        author_account_id,
      ]);
      await this.note('discussion_message', `discussion_message, ${audience} ${of}, its withdrawal`);
    }
  }

  /** What one CCAS of the network has. */
  async addOfCcas({ networkId, territoryId, ccasId }: RowsPlace): Promise<void> {
    const here = { network_id: networkId, ccas_id: ccasId };
    const ccas_id = ccasId;
    await this.add('office', { ccas_id, function: 'contact', person_name: 'Contact' });
    await arrange(this.owner, `UPDATE ccas SET phone = '01 00 00 00 00' WHERE id = $1`, [ccasId]);
    await this.note('ccas');
    const { id: plan_id } = await this.add('plan', { network_id: networkId, year: freeYear++, title: 'Plan du CCAS' });
    const { id: initiative_id } = await this.add('initiative', { plan_id, number: 1, title: 'Initiative' });
    await this.add('adoption', { initiative_id, ccas_id, stage: 'informed', note: 'Une note' });
    await this.add('reminder', { ccas_id, plan_id, recipients_count: 1 });
    await this.addConvention(here);
    await this.addPrivacy(here);
    for (const isMasked of [false, true]) {
      const { id: indicator_id } = await this.addIndicator({ network_id: networkId, is_masked: isMasked });
      const value = { period: 202400, contested_state: 'secret', proposed_value: 3, reason: 'Trois', source: 'Registre' };
      await this.add(
        'indicator_contest',
        { ...here, indicator_id, territory_id: territoryId, ...value },
        isMasked ? 'indicator_contest, masked' : 'indicator_contest',
      );
    }
  }

  async addIndicator(columns: Readonly<Record<string, unknown>>, name?: string): Promise<{ id: string }> {
    return this.add('indicator', { code: `rows_${randomInt(1e9)}`, name: 'Indicateur', theme: 'ccas', aggregation: 'sum', ...columns }, name);
  }

  private async addConvention(here: { network_id: string; ccas_id: string }): Promise<void> {
    const { id: convention_id } = await this.add('convention', { ...here, kind: 'framework', title: 'Convention' });
    await this.add('convention_party', { convention_id, side: 'town', name: 'Ville' });
    await this.add('convention_act', { convention_id, kind: 'signature', happened_on: '2026-03-02' });
    await this.add('convention_rider', { convention_id, number: 1, subject: 'Avenant' });
    await this.add('convention_volet', { convention_id, volet: 'it', coverage: 'covered' });
    await this.add('convention_grant', { convention_id, year: 2026 });
    await this.add('convention_means', { convention_id, year: 2026, volet: 'it', label: 'Serveur' });
    await this.add('convention_secondment', { convention_id, post: 'Poste', starts_on: '2026-01-01', ends_on: '2026-12-31' });
    const { id: crc_recommendation_id } = await this.add('crc_recommendation', { ...here, reported_on: '2026-01-01', body: 'Recommandation' });
    await this.add('convention_crc_recommendation', { convention_id, crc_recommendation_id });
    await this.addFile(here, 'convention', convention_id);
  }

  private async addPrivacy(here: { network_id: string; ccas_id: string }): Promise<void> {
    const { network_id, ccas_id } = here;
    const { id: answer_id } = await this.add('privacy_answer', { ...here, point: 'register', answer: 'no', comment: 'Détail' });
    await this.addFile(here, 'privacy_answer', answer_id);
    const { id: designation_id } = await this.add('dpo_designation', { ...here, mode: 'ept', dpo_name: 'DPO', starts_on: '2026-01-01' });
    await this.addFile(here, 'dpo_designation', designation_id);
    await this.add('cnil_procedure', { ...here, kind: 'control', opened_on: '2026-01-01' });
    await this.add('privacy_breach', { ...here, discovered_at: '2026-01-01' });
    await this.add('rights_request', { ...here, received_on: '2026-01-01' });
    const { id: campaign_id } = await this.add('maturity_campaign', { network_id, title: `Campagne ${randomInt(1e9)}`, starts_on: '2026-01-01' }, 'campaign');
    const { id: assessment_id } = await this.add('maturity_assessment', { campaign_id, ccas_id, assessor_name: 'Qui', assessed_on: '2026-02-01' });
    await this.add('maturity_level', { assessment_id, activity: 'governance', met_levels: [1] });
    const { id: action_id } = await this.add('privacy_action', { network_id, title: 'Action d’un CCAS' });
    const { id: at_ccas_id } = await this.add('privacy_action_ccas', { action_id, ccas_id });
    await this.addFile(here, 'privacy_action_ccas', at_ccas_id);
  }

  private async addFile(here: object, parentType: string, parentId: string, name = parentType): Promise<void> {
    const { id: file_id } = await this.add('file', { ...here, parent_type: parentType, parent_id: parentId, title: 'Titre' }, `file of ${name}`);
    const content = { media_type: 'application/pdf', size_bytes: 1, sha256: 'a'.repeat(64), storage_key: 'k' };
    await this.add('file_version', { file_id, number: 1, name: 'Nom.pdf', ...content }, `file_version of ${name}`);
  }

  private async note(table: string, name = table, subjectId: string | null = null): Promise<void> {
    const [entry] = (await this.owner.query(
      `SELECT id FROM journal_entry WHERE subject_type = $1 AND ($2::text IS NULL OR subject_id = $2) ORDER BY id DESC LIMIT 1`,
      [table, subjectId],
    )) as { id: string }[];
    this.ids.set(name, entry?.id ?? '');
  }
}
