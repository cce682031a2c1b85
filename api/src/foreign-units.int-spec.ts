import { randomUUID } from 'node:crypto';
import { formModel } from '@maillage/domain';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { addCollection, addReturn } from './testing/forms-world';
import { arrange } from './testing/initiatives-world';
import { addSurvey, surveyOf } from './testing/surveys-world';
import { type Caller, TestApi } from './testing/test-api';

/** What is asked of CCAS, and what is made of their answers. */
const IS_COLLECTING = /^(?!former|publishSurvey$)(?=.*(form|inventor|survey))/i;
/** Units of a network that such an operation can name. */
type Unit = 'network' | 'ccas' | 'cohort' | 'ept' | 'form' | 'collection' | 'remark' | 'tag' | 'survey' | 'link';
type Units = Readonly<Record<Unit, string>>;

const BY_FIELD: Readonly<Record<string, Unit>> = {
  ...{ networkId: 'network', ccasId: 'ccas', ccasIds: 'ccas', sourceCcasId: 'ccas', ccas: 'ccas', cohortId: 'cohort', cohort: 'cohort', ept: 'ept' },
  ...{ formId: 'form', copiedFromId: 'form', collectionId: 'collection', surveyId: 'survey', linkId: 'link', tagId: 'tag' },
};
const BY_OPERATION: readonly (readonly [RegExp, Unit])[] = [
  [/SurveyLink/, 'link'],
  [/[sS]urvey/, 'survey'],
  [/Collection|Results$/, 'collection'],
  [/Remark/, 'remark'],
  [/Tag|Answer$/, 'tag'],
  [/[fF]orm/, 'form'],
];
/** Where an id is that of the answer itself, which whoever answers makes. */
const IS_ANSWERED_BY_ITS_ID = /^(answer|enter)Survey/;
const SCALARS: Readonly<Record<string, unknown>> = { Int: 1, Float: 1, Boolean: true, Date: '2026-12-15', DateTime: '2026-12-15T09:00:00Z' };

/** A field that names a unit: where it stands among the variables, and of what kind it is. */
interface Named {
  readonly path: string;
  readonly unit: Unit;
}

/** Variables of a call, in which each unit is one of one's own; `named` is filled with where these stand. */
function valueOf(operation: string, type: GraphQLInputType, field: string, path: string, own: Units, named: Named[]): unknown {
  if (isNonNullType(type)) return valueOf(operation, type.ofType, field, path, own, named);
  if (isListType(type)) return [valueOf(operation, type.ofType, field, `${path}.0`, own, named)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const isUnit = ({ name, type: of }: GraphQLInputField): boolean => name in BY_FIELD || isInputObjectType(getNamedType(of));
    const fields = Object.values(type.getFields()).filter((each) => (isNonNullType(each.type) && each.defaultValue === undefined) || isUnit(each));
    // of a scope, one at a time: each is told of by itself
    return Object.fromEntries(fields.map((each) => [each.name, valueOf(operation, each.type, each.name, `${path}.${each.name}`, own, named)]));
  }
  const unit =
    BY_FIELD[field] ??
    (type.toString() === 'ID' && field === 'id' && !IS_ANSWERED_BY_ITS_ID.test(operation) ? BY_OPERATION.find(([of]) => of.test(operation))?.[1] : undefined);
  if (unit) {
    named.push({ path, unit });
    return own[unit];
  }
  if (field === 'mapping') return JSON.stringify({ reads: 'figures', sheet: '', question: 0, value: 1, entries: {} });
  if (field === 'mostAnswers') return 20;
  if (field === 'definition')
    return JSON.stringify(/urvey/.test(operation) ? surveyOf({ code: 'temps', options: ['oui', 'non'] }) : formModel('heatwave_flash')?.definition);
  if (/entry|question/.test(field)) return 'inscrits';
  if (/[Oo]n$|From$|To$/.test(field) && type.toString() === 'String') return '2026-12-15';
  return SCALARS[type.toString()] ?? (type.toString() === 'ID' ? randomUUID() : '2026');
}

/** The same variables with another unit at a place. */
function withUnit(variables: unknown, path: readonly string[], unit: string): unknown {
  const [at = '', ...rest] = path;
  if (path.length === 0) return unit;
  if (Array.isArray(variables)) return variables.map((each, index) => (String(index) === at ? withUnit(each, rest, unit) : each));
  const all = variables as Record<string, unknown>;
  // a scope names one thing alone
  const kept = ['ept', 'ccas', 'cohort'].includes(at) ? {} : all;
  return { ...kept, [at]: withUnit(all[at], rest, unit) };
}

describe('units of another network', () => {
  let api: TestApi;
  let caller: Caller;
  let [own, foreign]: [Units, Units] = [{} as Units, {} as Units];

  beforeAll(async () => {
    api = await TestApi.start();
    const world = await api.world();
    caller = await api.as(world.people.foreignCoordinator);
    const unitsOf = async (networkId: string, ccas: string, ept: string): Promise<Units> => {
      const { formId, collectionId } = await addCollection(api.owner, { ...world, networkId });
      const remark = await addReturn(api.owner, { collectionId, ccasId: ccas, authorId: world.people.nobody });
      const { openId } = await addSurvey(api.owner, networkId);
      const one = async (sql: string, ...values: unknown[]): Promise<string> => (await arrange<{ id: string }>(api.owner, sql, values))[0]?.id ?? '';
      return {
        ...{ network: networkId, ccas, ept, form: formId, collection: collectionId, remark, survey: openId },
        cohort: await one(
          `WITH h AS (INSERT INTO cohort (network_id, name) VALUES ($1, 'Groupe') RETURNING id) INSERT INTO cohort_member (cohort_id, ccas_id) SELECT id, $2 FROM h RETURNING cohort_id AS id`,
          networkId,
          ccas,
        ),
        tag: await one(`INSERT INTO form_tag (form_id, entry, label) VALUES ($1, 'inscrits', 'Postes') RETURNING id`, formId),
        link: await one(`INSERT INTO survey_link (survey_id, label, most_answers) VALUES ($1, 'Session', 20) RETURNING id`, openId),
      };
    };
    const ept = `X${randomUUID().slice(0, 8)}`;
    await arrange(
      api.owner,
      `WITH t AS (INSERT INTO territory (kind, code, name) VALUES ('ept', $2, 'EPT voisin') RETURNING id)
       INSERT INTO territory_inclusion (ancestor_id, territory_id)
       SELECT a, d FROM t, network n, ccas c, LATERAL (VALUES (t.id, t.id), (n.territory_id, t.id), (t.id, c.territory_id)) x (a, d) WHERE n.id = $1 AND c.id = $3 RETURNING ancestor_id AS id`,
      [world.otherNetworkId, ept, world.foreignCcasId],
    );
    own = await unitsOf(world.otherNetworkId, world.foreignCcasId, ept);
    foreign = await unitsOf(world.networkId, world.ccasIds[0] ?? '', world.eptCodes[0] ?? '');
  });
  afterAll(() => api.stop());

  it('are named by no operation that asks CCAS or tells what they answered: each is answered as one that never was', async () => {
    const { schema } = api.app.get(GraphQLSchemaHost);
    const told: string[] = [];
    const controls: (readonly [string, () => Promise<string[]>])[] = [];
    let count = 0;
    for (const [kind, root] of [
      ['query', schema.getQueryType()],
      ['mutation', schema.getMutationType()],
    ] as const)
      for (const field of Object.values(root?.getFields() ?? {})) {
        if (!IS_COLLECTING.test(field.name)) continue;
        const named: Named[] = [];
        const args = field.args.filter(({ name, type }: GraphQLArgument) => isNonNullType(type) || isInputObjectType(getNamedType(type)) || name in BY_FIELD);
        const variables = Object.fromEntries(args.map((arg) => [arg.name, valueOf(field.name, arg.type, arg.name, arg.name, own, named)]));
        const head = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
        const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
        const of = getNamedType(field.type);
        const leaves = isObjectType(of)
          ? Object.values(of.getFields()).filter(({ type, args: asked }) => isLeafType(getNamedType(type)) && asked.length === 0)
          : [];
        const shown = isObjectType(of) ? ` { ${['__typename', ...leaves.map(({ name }) => name)].join(' ')} }` : '';
        const document = `${kind}${head ? ` (${head})` : ''} { ${field.name}${passed ? `(${passed})` : ''}${shown} }`;
        const outcome = async (path: string, unit: string): Promise<string> => {
          const { data, errors } = await caller.send(document, withUnit(variables, path.split('.'), unit) as Record<string, unknown>);
          return JSON.stringify([errors?.map(({ message, extensions }) => [message, extensions?.reason, extensions?.fields]) ?? null, data ?? null]).replaceAll(
            unit,
            '',
          );
        };
        for (const { path, unit } of named) {
          count += 1;
          const never = unit === 'ept' ? 'X00000000' : randomUUID();
          const [unknown, other] = [await outcome(path, never), await outcome(path, foreign[unit])];
          if (other !== unknown) told.push(`${field.name} ${path}: ${unknown} / ${other}`);
          controls.push([field.name, async () => ((await outcome(path, own[unit])) === unknown ? [`${field.name} ${path}`] : [])]);
        }
      }
    // each is looked at at all: one's own is answered otherwise. What ends something comes last
    const ends = ([name]: readonly [string, unknown]): number => (/^(close|delete|archive|end|excuse)/.test(name) ? 1 : 0);
    const unreached: string[] = [];
    for (const [, control] of controls.sort((one, another) => ends(one) - ends(another))) unreached.push(...(await control()));
    expect(told).toEqual([]);
    expect(count).toBeGreaterThan(60);
    // a text of an answer and a row of an inventory stand in no sample
    expect(unreached).toEqual(['hideSurveyText id', 'takeUpInventoryItem input.sourceCcasId']);
  }, 60_000);
});
