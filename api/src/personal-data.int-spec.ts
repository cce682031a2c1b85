import { PERSONAL_DATA_REGISTER } from '@maillage/domain';
import { FEATURES } from './features';
import { TestApi } from './testing/test-api';

/** Text columns that hold no personal data: as each feature says, and of the platform’s machinery. */
const NOT_PERSONAL = new Set(
  [
    ...FEATURES.map(({ impersonalTexts = {} }) => impersonalTexts),
    {
      answer_version: ['topic'],
      creation_key: ['content_sha256', 'made_id'],
      derivation_mark: ['subject_type'],
      derivation_run: ['subject_type'],
      mail_message: ['state'],
    },
  ]
    .flatMap((columnsOf) => Object.entries(columnsOf))
    .flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`)),
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
