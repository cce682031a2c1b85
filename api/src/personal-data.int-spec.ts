import { PERSONAL_DATA_REGISTER } from '@maillage/domain';
import { TestApi } from './testing/test-api';

/** Text columns that hold no personal data: names of things, codes of closed lists, references of acts, machinery. */
const NOT_PERSONAL = new Set(
  Object.entries({
    account: [],
    adoption: ['stage'],
    answer_version: ['topic'],
    ccas: ['kind', 'name', 'siren', 'address_line', 'postal_code', 'city', 'website'],
    cnil_procedure: ['kind', 'reference'],
    convention: ['kind', 'title', 'reference', 'renewal'],
    convention_act: ['kind', 'reference'],
    convention_means: ['volet', 'label'],
    convention_party: ['side', 'name', 'siren'],
    convention_rider: ['subject'],
    convention_secondment: ['post'],
    convention_status_period: ['status'],
    convention_template: ['title'],
    convention_template_version: ['articles', 'change_note'],
    convention_volet: ['volet', 'coverage', 'article'],
    crc_recommendation: ['number', 'volet', 'follow_up'],
    deadline: ['source_type', 'kind', 'occurrence', 'label'],
    derivation_mark: ['subject_type'],
    derivation_run: ['subject_type'],
    dpo_designation: ['mode', 'organisation'],
    figure_publication: ['figure'],
    file: ['parent_type', 'purpose'],
    file_version: ['media_type', 'sha256'],
    funder: ['name'],
    funding_line: ['label'],
    indicator: [
      'code',
      'name',
      'definition',
      'unit',
      'direction',
      'theme',
      'periodicity',
      'aggregation',
      'expression',
      'producer',
      'distributor',
      'method',
      'limits',
      'licence',
      'source_url',
      'class_bounds',
    ],
    indicator_break: ['note'],
    indicator_contest: ['contested_state', 'status'],
    indicator_import: ['file_sha256', 'format', 'mapping', 'status', 'failure', 'report'],
    indicator_latest: ['compared', 'compared_states'],
    indicator_mapping: ['signature', 'name', 'mapping'],
    indicator_period: ['map_codes', 'map_numbers', 'map_states'],
    initiative: ['title', 'purpose', 'weather', 'carry_over_reason'],
    journal_entry: ['request_id', 'subject_type', 'subject_id', 'action'],
    maturity_campaign: ['title'],
    maturity_level: ['activity'],
    milestone: ['kind', 'title'],
    network: ['name'],
    office: ['function'],
    one_time_link: ['purpose'],
    plan: ['title'],
    privacy_action: ['point', 'title'],
    privacy_answer: ['point', 'answer'],
    privacy_answer_history: ['answer'],
    privacy_validity: ['point'],
    recommendation: ['title', 'summary'],
    role_assignment: ['role'],
    territory: ['kind', 'code', 'name', 'short_name', 'siren', 'postal_codes'],
    territory_outline: ['rings', 'source'],
    territory_edition: ['source', 'content_hash'],
    territory_passage: ['nature'],
  }).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`)),
);

describe('the register of personal data', () => {
  let api: TestApi;
  let columns: string[];

  beforeAll(async () => {
    api = await TestApi.start();
    const rows: { name: string }[] = await api.owner.query(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
        WHERE table_schema = 'public' AND table_name <> 'migrations' AND data_type IN ('text', 'character varying', 'jsonb', 'json', 'bytea', 'inet', 'ARRAY')
          AND udt_name <> '_int4'`,
    );
    columns = rows.map(({ name }) => name).sort();
  });
  afterAll(() => api?.stop());

  it('declares, or knows to be harmless, every column that could hold a text', () => {
    const declared = new Set(PERSONAL_DATA_REGISTER.flatMap((treatment) => treatment.columns));
    expect(columns.filter((name) => !declared.has(name) && !NOT_PERSONAL.has(name))).toEqual([]);
  });

  it('declares no column that does not exist, and none twice', () => {
    const declared = PERSONAL_DATA_REGISTER.flatMap((treatment) => treatment.columns);
    expect([...declared, ...NOT_PERSONAL].filter((name) => !columns.includes(name))).toEqual([]);
    expect(new Set(declared).size).toBe(declared.length);
    expect(declared.filter((name) => NOT_PERSONAL.has(name))).toEqual([]);
  });
});
