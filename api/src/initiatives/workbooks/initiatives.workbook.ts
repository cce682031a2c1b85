import { can, INITIATIVE_LIMITS, MILESTONE_KIND_WORDS, MILESTONE_KINDS, type CellValue, WEATHER_WORDS, WEATHERS, type WorkbookColumn } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isId, type Queryable } from '../../platform/database/queryable';
import type {
  WorkbookContent,
  WorkbookLastChange,
  WorkbookPlace,
  WorkbookReading,
  WorkbookRowChange,
  WorkbookSheetRow,
  WorkbookSource,
} from '../../platform/declarations/workbook-source';
import { InputError } from '../../platform/errors/domain-error';
import { checkedInput } from '../../platform/graphql/validation';
import { UpdateFundingLineInput } from '../funding/funding-line.input';
import { FundingLinesService } from '../funding/funding-lines.service';
import { UpdateInitiativeInput } from '../initiative.input';
import { UpdateMilestoneInput } from '../milestones/milestone.input';
import { MilestonesService } from '../milestones/milestones.service';
import { UpdateInitiativeService } from '../update-initiative.service';
import { readPlan, type PlanContent, type PlanRow } from './initiatives-workbook.queries';
import { idsIn, planOfIds, planOfWorkbook } from './plan-of-workbook';
import { personNamed } from './person-named';

const INITIATIVES = 'initiatives';
const MILESTONES = 'jalons';
const FUNDING = 'financements';
/** The table behind each sheet. */
const TABLES: Readonly<Record<string, string>> = { [INITIATIVES]: 'initiative', [MILESTONES]: 'milestone', [FUNDING]: 'funding_line' };
const AMOUNTS = ['soughtCents', 'promisedCents', 'signedCents', 'paidCents'] as const;
const PERSON_LENGTH = 200;

const text = (key: string, title: string, maxLength: number, width: number): WorkbookColumn => ({ key, title, kind: 'text', editable: true, maxLength, width });
const day = (key: string, title: string): WorkbookColumn => ({ key, title, kind: 'date', editable: true, width: 14 });
const choices = (words: Readonly<Record<string, string>>, codes: readonly string[]) => codes.map((code) => ({ code, label: words[code] ?? code }));

/** The initiatives of a plan, with their milestones and, for who reads it, their funding: a sheet each. */
@Injectable()
export class InitiativesWorkbook implements WorkbookSource {
  constructor(
    private readonly initiatives: UpdateInitiativeService,
    private readonly milestones: MilestonesService,
    private readonly funding: FundingLinesService,
  ) {}

  async read(database: Queryable, reading: WorkbookReading): Promise<WorkbookContent> {
    const { planId, year } = await planOfWorkbook(database, reading);
    const { viewer, networkId, selection } = reading;
    const isFundingRead = can(viewer.grants, 'funding.read', { networkId });
    const plan = await readPlan(database, networkId, planId, idsIn(selection, 'initiatives'), isFundingRead);
    const isManager = can(viewer.grants, 'initiatives.manage', { networkId });
    const sheets = [initiativesSheet(plan), milestonesSheet(plan), ...(isFundingRead ? [fundingSheet(plan)] : [])];
    return {
      title: `Initiatives ${year}`,
      sheets: sheets.map((sheet) => {
        const all = new Set(sheet.columns.map(({ key }) => key));
        return { ...sheet, rows: sheet.rows.map((row): WorkbookSheetRow => (isManager ? row : { ...row, locked: all })) };
      }),
    };
  }

  async write(manager: EntityManager, { viewer, networkId, today }: WorkbookReading, { sheet, row, values }: WorkbookRowChange): Promise<null> {
    const seen = { id: row.id, version: row.version ?? 0 };
    if (sheet === MILESTONES) await this.milestones.update(viewer, await checkedInput(UpdateMilestoneInput, { ...seen, ...values }));
    else if (sheet === FUNDING) await this.funding.update(viewer, await checkedInput(UpdateFundingLineInput, { ...seen, ...fundingOf(values) }));
    else {
      const persons: Record<string, unknown> = {};
      for (const path of ['owner', 'deputy'] as const) {
        if (path in values) persons[path] = await personNamed(manager, networkId, path, values[path] as string | null, today);
      }
      const { recommendationIds, weather, ...others } = values;
      if (weather === null) throw new InputError([{ path: 'weather', reason: 'REQUIRED' }]);
      const input = {
        ...seen,
        ...others,
        ...(weather === undefined ? {} : { weather }),
        ...(recommendationIds === undefined ? {} : { recommendationIds: [...((recommendationIds as readonly string[] | null) ?? [])] }),
        ...persons,
      };
      await this.initiatives.update(viewer, await checkedInput(UpdateInitiativeInput, input)).catch(toCause(values));
    }
    return null;
  }

  async lastChanges(database: Queryable, _: WorkbookReading, places: readonly WorkbookPlace[]): Promise<(WorkbookLastChange | null)[]> {
    const found = new Map<string, WorkbookLastChange>();
    for (const [sheet, table] of Object.entries(TABLES)) {
      const ids = [...new Set(places.flatMap((place) => (place.sheet === sheet && isId(place.rowId) ? [place.rowId] : [])))];
      if (ids.length === 0) continue;
      const rows = (await database.query(
        `SELECT t.id, t.updated_at AS at, (SELECT full_name FROM account WHERE id = t.updated_by_id) AS "byName" FROM ${table} t WHERE t.id = ANY ($1::uuid[])`,
        [ids],
      )) as ({ id: string } & WorkbookLastChange)[];
      for (const { id, byName, at } of rows) found.set(`${sheet} ${id}`, { byName, at });
    }
    return places.map(({ sheet, rowId }) => found.get(`${sheet} ${rowId}`) ?? null);
  }

  selectionOf(database: Queryable, networkId: string, ids: readonly string[]): Promise<WorkbookReading['selection'] | null> {
    const from = Object.values(TABLES).map((table) => `SELECT ${table === 'initiative' ? 'id' : 'initiative_id'} FROM ${table} WHERE id = ANY ($2::uuid[])`);
    return planOfIds(database, networkId, ids, from.join(' UNION ALL '));
  }
}

/** What a field lacks that the file does not change is told at what makes it lack: a new weather its text, a new first day the last. */
const CAUSES: Readonly<Record<string, string>> = { weatherText: 'weather', endsOn: 'startsOn' };

const toCause =
  (values: Readonly<Record<string, CellValue>>) =>
  (error: unknown): never => {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.fields.map(({ path, reason }) => ({ path: path in values ? path : (CAUSES[path] ?? path), reason })));
  };

const sheetRows = (rows: readonly PlanRow[]): WorkbookSheetRow[] => rows.map(({ id, version, name, values }) => ({ id, version, name, values }));

function initiativesSheet({ initiatives, recommendations }: PlanContent) {
  const columns: WorkbookColumn[] = [
    { key: 'number', title: 'N°', kind: 'integer', editable: false, width: 7 },
    { ...text('title', 'Titre', INITIATIVE_LIMITS.title, 44), required: true },
    text('purpose', 'Finalité', INITIATIVE_LIMITS.purpose, 44),
    {
      key: 'weather',
      title: 'Météo',
      kind: 'choice',
      choices: choices(WEATHER_WORDS, WEATHERS),
      editable: true,
      width: 24,
      required: true,
      help: 'Une nouvelle météo demande un nouveau commentaire.',
    },
    text('weatherText', 'Commentaire de la météo', INITIATIVE_LIMITS.weatherText, 40),
    { ...text('owner', 'Pilote', PERSON_LENGTH, 24), help: 'Le nom d’une personne du réseau, ou un autre nom.' },
    { ...text('deputy', 'Suppléant·e', PERSON_LENGTH, 24), help: 'Le nom d’une personne du réseau, ou un autre nom.' },
    day('startsOn', 'Début'),
    day('endsOn', 'Fin'),
    { key: 'recommendationIds', title: 'Recommandations', kind: 'choices', choices: recommendations, editable: true, width: 34 },
  ];
  return {
    key: INITIATIVES,
    name: 'Initiatives',
    columns,
    rows: sheetRows(initiatives),
    whereToAdd: 'Une initiative s’ajoute à la page «\u202fNouvelle initiative\u202f».',
  };
}

function milestonesSheet({ milestones }: PlanContent) {
  const columns: WorkbookColumn[] = [
    { key: 'initiative', title: 'Initiative', kind: 'text', editable: false, width: 40 },
    { ...text('title', 'Titre', INITIATIVE_LIMITS.title, 44), required: true },
    { key: 'kind', title: 'Nature', kind: 'choice', choices: choices(MILESTONE_KIND_WORDS, MILESTONE_KINDS), editable: true, width: 14, required: true },
    { ...day('dueOn', 'Échéance'), required: true },
    day('doneOn', 'Fait le'),
    text('evidence', 'Preuve', INITIATIVE_LIMITS.evidence, 40),
  ];
  return { key: MILESTONES, name: 'Jalons', columns, rows: sheetRows(milestones), whereToAdd: 'Un jalon s’ajoute à la page de son initiative.' };
}

function fundingSheet({ funding, funders }: PlanContent) {
  const amount = (key: string, title: string): WorkbookColumn => ({ key, title, kind: 'money', editable: true, width: 14 });
  const columns: WorkbookColumn[] = [
    { key: 'initiative', title: 'Initiative', kind: 'text', editable: false, width: 40 },
    { key: 'funderId', title: 'Financeur', kind: 'choice', choices: funders, editable: true, width: 30, required: true },
    text('label', 'Objet', INITIATIVE_LIMITS.label, 34),
    amount('soughtCents', 'Demandé (€)'),
    amount('promisedCents', 'Promis (€)'),
    amount('signedCents', 'Signé (€)'),
    amount('paidCents', 'Versé (€)'),
  ];
  return {
    key: FUNDING,
    name: 'Financements',
    columns,
    rows: sheetRows(funding),
    whereToAdd: 'Une ligne de financement s’ajoute à la page de son initiative.',
  };
}

/** Largest amount, in euros, that the product keeps. */
const MAX_EUROS = 1e12;

/** Euros of the sheet as the cents that are kept. */
function fundingOf(values: Readonly<Record<string, CellValue>>): Record<string, CellValue> {
  const refused = AMOUNTS.filter((key) => typeof values[key] === 'number' && (values[key] < 0 || values[key] >= MAX_EUROS));
  if (refused.length > 0) throw new InputError(refused.map((path) => ({ path, reason: 'OUT_OF_RANGE' })));
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'number' ? Math.round(value * 100) : value]));
}
