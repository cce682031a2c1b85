import { REASONS } from '@maillage/domain';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import fc from 'fast-check';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { addNews, addPlan, arrange } from './testing/initiatives-world';
import { type Answer, TestApi } from './testing/test-api';
import type { World } from './testing/world';

const RUNS_PER_OPERATION = 20;
const SEED = 20261123;
/** Selected below the root field; the server refuses more than ten levels. */
const SELECTED_DEPTH = 4;
/** Characters of a request, and of its answer, that a failure shows. */
const SHOWN = 500;

const HUGE = 'é'.repeat(100_000);
const STRINGS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\u0001\u001f\u007f',
  '\ud800',
  '\udc00x',
  'a\u202eb\u200f',
  '👩‍👩‍👧‍👦',
  'x️'.repeat(200), // variation selectors, which validators like not to count
  '𝄞'.repeat(200),
  '\\',
  '%_\\',
  '＼％＿',
  "'; DROP TABLE account; --",
  '{"a":1}',
  'null',
  '$1',
  '__proto__',
  HUGE,
];
const IDS = ['', 'x', '0', '00000000-0000-0000-0000-000000000000', 'FFFFFFFF-FFFF-4FFF-BFFF-FFFFFFFFFFFF', '99999999999999999999', 'a\0', '\ud800', HUGE];
const INTEGERS = [-2_147_483_648, -1, 0, 1, 2, 999, 1000, 2026, 2100, 1_000_000, 2_147_483_647, 2_147_483_648, 1e21, 0.5];
const DATES = [
  '0001-01-01',
  '0000-01-01',
  '1582-10-10',
  '2026-02-29',
  '2026-11-23',
  '2026-12-31',
  '9999-12-31',
  '20260-01-01',
  '-0001-01-01',
  '',
  'infinity',
  'now',
];
const AMOUNTS = [0, -0, 1, 1e14 - 1, 1e14, -1, 0.1, 9_007_199_254_740_993];
const WRONG_TYPES: unknown[] = [null, true, 1, 'x', [], {}, [[]], { __proto__: null, constructor: 1 }];

/** What passes the rules of form, so that requests reach the database too. */
const WELL_FORMED: Readonly<Record<string, readonly unknown[]>> = {
  siren: ['269300018', '200054781'],
  postalCode: ['93200'],
  phone: ['01 43 93 93 93'],
  email: ['quelqu.un@ville.example'],
  website: ['https://ville.example'],
  currentPassword: ['kX9#mPw2$vLq-Tz'],
  newPassword: ['kX9#mPw2$vLq-Tz'],
  year: [2027, 2100],
  version: [1, 2],
  parentType: ['convention'],
  take: [1, 100],
  skip: [0, 1_000_000],
  after: ['1', '999999999999999999'],
};

describe('the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
    await api.app.listen(0, '127.0.0.1');
  });
  afterAll(() => api.stop());

  /** Ids of rows that exist, by the word of the schema for them; of the network of the world unless it says otherwise. */
  async function rowsOf(world: World): Promise<Record<string, unknown[]>> {
    const { planId, initiativeIds } = await addPlan(api.owner, world, { initiatives: 2 });
    const [initiativeId = ''] = initiativeIds;
    const later = await addPlan(api.owner, world, { year: 2028, initiatives: 0 });
    await addNews(api.owner, initiativeId, world.ccasIds[0] as string);
    const insert = async (table: string, row: Record<string, unknown>): Promise<string> => {
      const columns = Object.keys(row);
      const placeholders = columns.map((_, i) => `$${i + 1}`);
      const [inserted] = await arrange<{ id: string }>(
        api.owner,
        `INSERT INTO ${table} (${columns}) VALUES (${placeholders}) RETURNING id`,
        Object.values(row),
      );
      return (inserted as { id: string }).id;
    };
    const { people, networkId, funderId } = world;
    const convention = await insert('convention', { network_id: networkId, ccas_id: world.ccasIds[0], kind: 'framework', title: 'Cadre' });
    const file = await insert('file', { network_id: networkId, ccas_id: world.ccasIds[0], parent_type: 'convention', parent_id: convention, title: 'Pièce' });
    const bytes = { name: 'piece.pdf', media_type: 'application/pdf', size_bytes: 1, sha256: '0'.repeat(64), storage_key: 'x' };
    await insert('file_version', { file_id: file, number: 1, ...bytes });
    const thread = await insert('discussion_thread', {
      ...{ network_id: networkId, place_kind: 'initiative', place_key: initiativeId, about_type: 'initiative', about_id: initiativeId },
      ...{ audience: 'shared', created_at: '2026-11-20' },
    });
    const message = await insert('discussion_message', { thread_id: thread, author_account_id: people.director, is_opening: true, body: 'Mot' });
    return {
      account: Object.values(people),
      ccas: [...world.ccasIds, world.foreignCcasId],
      convention: [convention],
      conventionact: [await insert('convention_act', { convention_id: convention, kind: 'signature', happened_on: '2026-01-01' })],
      conventionparty: [await insert('convention_party', { convention_id: convention, side: 'other', name: 'Partie' })],
      editmessage: [message],
      message: [message],
      withdrawmessage: [message],
      mentioned: [people.referent, people.director],
      placekey: [initiativeId, convention, 'register'],
      thread: [thread],
      ept: [...world.eptIds],
      file: [file],
      funder: [funderId],
      fundingline: [await insert('funding_line', { initiative_id: initiativeId, funder_id: funderId })],
      initiative: [...initiativeIds],
      milestone: [await insert('milestone', { initiative_id: initiativeId, kind: 'milestone', title: 'Jalon', due_on: '2026-12-01' })],
      network: [networkId, networkId, world.otherNetworkId],
      office: [await insert('office', { ccas_id: world.ccasIds[0], function: 'director', person_name: 'Diane' })],
      parent: [convention],
      plan: [planId],
      recommendation: [await insert('recommendation', { network_id: networkId, number: 1, title: 'Recommandation' })],
      territory: [world.departementId, ...world.eptIds, ...world.communeIds],
      toplan: [later.planId],
      within: [world.departementId],
    };
  }

  /** Values for an argument or an input field: well-formed more often than not. */
  function valuesOf(type: GraphQLInputType, name: string, operation: string, rows: Record<string, unknown[]>): fc.Arbitrary<unknown> {
    if (isNonNullType(type)) return valuesOf(type.ofType, name, operation, rows);
    const often = (usual: fc.Arbitrary<unknown>, hostile: readonly unknown[]) =>
      fc.oneof(
        { weight: 40, arbitrary: usual },
        { weight: 4, arbitrary: fc.constantFrom(...hostile) },
        { weight: 1, arbitrary: fc.constantFrom(...WRONG_TYPES) },
      );
    if (isListType(type)) {
      const item = valuesOf(type.ofType, name.replace(/s$/, ''), operation, rows);
      return often(fc.array(item, { maxLength: 3 }), [[], Array.from({ length: 10_000 }, () => 'x'), Array.from({ length: 1500 }, () => rows['ccas']?.[0])]);
    }
    if (isEnumType(type)) return often(fc.constantFrom(...type.getValues().map((value) => value.name)), STRINGS);
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const model = Object.fromEntries(fields.map((field) => [field.name, valuesOf(field.type, field.name, operation, rows)]));
      return fc.record(model, { requiredKeys: fields.filter((field) => isNonNullType(field.type)).map((field) => field.name) });
    }
    const subject = (
      name === 'id' ? operation.replace(/^(update|delete|archive|rename|restore|save|record|remove|carryOver)/, '') : name.replace(/Id$/, '')
    ).toLowerCase();
    const existing = rows[subject];
    const wellFormed = WELL_FORMED[name] ?? (/Id$|^id$/.test(name) ? existing : undefined);
    switch (getNamedType(type).name) {
      case 'ID':
        return often(fc.constantFrom(...(wellFormed ?? Object.values(rows).flat().map(String))), IDS);
      case 'Int':
        return often(wellFormed ? fc.constantFrom(...wellFormed) : fc.integer({ min: 1, max: 999 }), INTEGERS);
      case 'Boolean':
        return fc.boolean();
      case 'Date':
        return often(fc.constantFrom('2026-01-01', '2026-11-23', '2027-01-01'), DATES);
      case 'EuroCents':
        return often(fc.nat(), AMOUNTS);
      default:
        return often(wellFormed ? fc.constantFrom(...wellFormed) : fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), STRINGS);
    }
  }

  /** Every field of the answer, down to a depth, so that what comes out is looked at too. */
  function selectionOf(type: GraphQLOutputType, depth = 0): string {
    const named = getNamedType(type);
    if (!isObjectType(named)) return '';
    const fields = Object.values(named.getFields()).flatMap((field) => {
      const isLeaf = !isObjectType(getNamedType(field.type));
      return isLeaf || depth < SELECTED_DEPTH ? [`${field.name}${selectionOf(field.type, depth + 1)}`] : [];
    });
    return ` { ${fields.join(' ') || '__typename'} }`;
  }

  function documentOf(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
    if (field.args.length === 0) return `${kind} { ${field.name}${selectionOf(field.type)} }`;
    const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    return `${kind} (${declared}) { ${field.name}(${field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})${selectionOf(field.type)} }`;
  }

  function operations() {
    const { schema } = api.app.get(GraphQLSchemaHost);
    return [
      ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({ kind: 'query' as const, field })),
      ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({ kind: 'mutation' as const, field })),
    ];
  }

  const isFault = ({ errors = [] }: Answer): boolean => errors.some(({ extensions }) => !(extensions?.reason in REASONS) || extensions.reason === 'UNEXPECTED');

  it('answers ids that no row can have, where ids are all that is asked for', async () => {
    const { people } = await api.world();
    const faults: string[] = [];
    for (const { kind, field } of operations()) {
      const required = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
      if (required.length === 0 || !required.every(({ type }) => getNamedType(type).name === 'ID')) continue;
      for (const who of [people.admin, people.coordinator])
        for (const id of IDS) {
          const answer = await (await api.as(who)).send(documentOf(kind, field), Object.fromEntries(required.map(({ name }) => [name, id])));
          if (isFault(answer)) faults.push(`${field.name}: ${JSON.stringify(id).slice(0, SHOWN)}`);
        }
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it('answers every operation without a fault, whoever asks and whatever is sent', async () => {
    const faults: string[] = [];
    for (const { kind, field } of operations()) {
      const world = await api.world();
      const rows = await rowsOf(world);
      const everybody = Object.keys(world.people) as (keyof World['people'])[];
      const document = documentOf(kind, field);
      const sent = fc.record({
        // who may do most is asked most
        who: fc.oneof({ weight: 3, arbitrary: fc.constant('coordinator' as const) }, { weight: 2, arbitrary: fc.constantFrom(...everybody) }),
        variables: fc.record(Object.fromEntries(field.args.map((arg) => [arg.name, valuesOf(arg.type, arg.name, field.name, rows)])), {
          requiredKeys: field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined).map((arg) => arg.name),
        }),
      });
      for (const { who, variables } of fc.sample(sent, { seed: SEED, numRuns: RUNS_PER_OPERATION })) {
        const answer = await (await api.as(world.people[who])).send(document, variables);
        if (isFault(answer))
          faults.push(`${field.name} by ${who}: ${JSON.stringify(variables).slice(0, SHOWN)} ${JSON.stringify(answer.errors).slice(0, SHOWN)}`);
      }
    }
    expect(faults).toEqual([]);
  }, 360_000);
});
