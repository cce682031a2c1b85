import {
  ADOPTION_STAGE_WORDS,
  ADOPTION_STAGES,
  type AdoptionStage,
  type CellValue,
  type FieldReason,
  type Reason,
  STAGE_LETTERS,
  type WorkbookColumn,
} from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { inNetwork } from '../../network';
import { requireCan } from '../../platform/access/require-can';
import { Clock } from '../../platform/clock/clock';
import { Bindings } from '../../platform/database/bindings';
import { isId, type Queryable } from '../../platform/database/queryable';
import type {
  WorkbookBatchSource,
  WorkbookContent,
  WorkbookLastChange,
  WorkbookPlace,
  WorkbookReading,
  WorkbookRowChange,
  WorkbookRowWritten,
  WorkbookSheetRow,
} from '../../platform/declarations/workbook-source';
import { type SeenCell, type StageChange, type StageOutcome, UpdateAdoptionsService } from '../adoption/update-adoptions.service';
import { currentPlanOf, networkCcas } from '../initiatives.fragments';
import { matrixNotes } from './matrix-notes';
import { idsIn, planOfIds, planOfWorkbook } from './plan-of-workbook';

const SHEET = 'matrice';
const STAGE_CHOICES = ADOPTION_STAGES.map((code) => ({ code, label: ADOPTION_STAGE_WORDS[code] }));
const HELP =
  'Choisissez l’étape. « Non concerné » demande un motif\u202f: donnez-le à l’écran, il est repris tant que l’étape reste la même. Une étape ne s’efface pas.';

/** What a cell was before the workbook wrote it. */
interface KeptCell {
  readonly lastNewsAt: string;
  readonly lastNewsById: string | null;
  readonly notConcernedReason: string | null;
  /** After it was written: nothing else may have come since where it was the first news. */
  readonly version: number;
}

/** Of the first news of a cell: the version that they had. */
interface FirstNews {
  readonly version: number;
  readonly isFirst: true;
}

/** What the row of a CCAS needs to be written: the version of each cell that has news. */
type Versions = Readonly<Record<string, number>>;

interface CellRow {
  readonly id: string;
  readonly communeName: string;
  readonly eptName: string | null;
  readonly canUpdate: boolean;
  /** Two characters for each cell that has news, in no order: the letter of its stage, and the place of its initiative; 100,000 cells are as many objects otherwise. */
  readonly cells: string;
  /** The version of each of them, in that order. */
  readonly versions: readonly number[];
}

interface InitiativeRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

/** A place travels as one character above Latin-1, and far below the surrogates for any plan. */
const PLACE_OFFSET = 256;
const LETTER = `CASE a.stage ${ADOPTION_STAGES.map((stage) => `WHEN '${stage}' THEN '${STAGE_LETTERS[stage]}'`).join(' ')} END`;
const STAGE_OF = new Map(ADOPTION_STAGES.map((stage) => [STAGE_LETTERS[stage], stage]));

/** The matrix of a plan: a line for each CCAS, a column for each initiative, the stage in each cell; and, to be read, what is told beside the stages. */
@Injectable()
export class MatrixWorkbook implements WorkbookBatchSource {
  constructor(
    private readonly adoptions: UpdateAdoptionsService,
    private readonly clock: Clock,
  ) {}

  async read(database: Queryable, reading: WorkbookReading): Promise<WorkbookContent> {
    const { planId, year } = await planOfWorkbook(database, reading);
    requireCan(reading.viewer, 'adoption.read', { networkId: reading.networkId });
    const { ccas, initiatives } = await readCells(database, reading, planId);
    const notes = await matrixNotes(database, reading, planId);
    const all = new Set(initiatives.map(({ id }) => id));
    return {
      title: `Matrice des initiatives ${year}`,
      sheets: [
        {
          key: SHEET,
          name: 'Matrice',
          columns: [
            { key: 'ept', title: 'EPT', kind: 'text', editable: false, width: 24 },
            { key: 'ccas', title: 'CCAS', kind: 'text', editable: false, width: 26 },
            ...initiatives.map(columnOf),
          ],
          rows: ccas.map((row) => sheetRow(row, initiatives, all)),
          whereToAdd: 'Les CCAS s’ajoutent à la page «\u202fCCAS\u202f», les initiatives à la page «\u202fInitiatives\u202f».',
        },
        ...(notes ? [notes] : []),
      ],
    };
  }

  async refuseStrangers(database: Queryable, reading: WorkbookReading): Promise<void> {
    await planOfWorkbook(database, reading);
    requireCan(reading.viewer, 'adoption.read', { networkId: reading.networkId });
  }

  async writeMany(_: EntityManager, { viewer, networkId }: WorkbookReading, rows: readonly WorkbookRowChange[]): Promise<WorkbookRowWritten[]> {
    const written = rows.map(() => ({ kept: {} as Record<string, KeptCell | FirstNews>, refused: {} as Record<string, Reason | FieldReason> }));
    const changes: (StageChange & { readonly at: number })[] = [];
    const withdrawn: (SeenCell & { readonly at: number })[] = [];
    for (const [at, { row, values, undo }] of rows.entries()) {
      for (const [initiativeId, value] of Object.entries(values)) {
        const version = (row.own as Versions)[initiativeId] ?? null;
        const cell = { at, initiativeId, ccasId: row.id, version };
        const before = (undo?.kept as Readonly<Record<string, KeptCell | FirstNews>> | undefined)?.[initiativeId];
        const isAsLeft = (before?.version ?? null) === version;
        const refuse = (reason: FieldReason): unknown => Object.assign(written[at]?.refused ?? {}, { [initiativeId]: reason });
        if (before && !('isFirst' in before)) changes.push({ ...cell, ...putBack(value as AdoptionStage, before, isAsLeft) });
        else if (undo && isAsLeft) withdrawn.push(cell);
        else if (undo) refuse('CHANGED_SINCE');
        else if (value === null) refuse('NOT_CLEARED_HERE');
        else changes.push({ ...cell, stage: value as AdoptionStage });
      }
    }
    for (const [n, outcome] of (await this.adoptions.update(viewer, networkId, changes)).entries()) {
      const { at, initiativeId } = changes[n] as (typeof changes)[number];
      if ('refused' in outcome) Object.assign(written[at]?.refused ?? {}, { [initiativeId]: outcome.refused });
      else Object.assign(written[at]?.kept ?? {}, { [initiativeId]: keptOf(outcome) });
    }
    for (const [n, refused] of (await this.adoptions.withdraw(viewer, networkId, withdrawn)).entries()) {
      const { at, initiativeId } = withdrawn[n] as (typeof withdrawn)[number];
      if (refused !== null) Object.assign(written[at]?.refused ?? {}, { [initiativeId]: refused });
    }
    return written;
  }

  async lastChanges(database: Queryable, _: WorkbookReading, places: readonly WorkbookPlace[]): Promise<(WorkbookLastChange | null)[]> {
    return database
      .query(
        `SELECT CASE WHEN a.id IS NOT NULL THEN json_build_object('byName', author.full_name, 'at', a.last_news_at) END AS last
           FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY asked (ccas_id, initiative_id, place)
           LEFT JOIN adoption a ON a.ccas_id = asked.ccas_id AND a.initiative_id = asked.initiative_id
           LEFT JOIN account author ON author.id = a.last_news_by_id ORDER BY asked.place`,
        [places.map(({ rowId }) => rowId), places.map(({ column }) => (isId(column) ? column : null))],
      )
      .then((rows: { last: { byName: string | null; at: string } | null }[]) => rows.map(({ last }) => last && { byName: last.byName, at: new Date(last.at) }));
  }

  /** By its initiatives; a file that lost their ids too is of the plan of the day, if its rows are CCAS of the network. */
  async selectionOf(database: Queryable, networkId: string, ids: readonly string[]): Promise<WorkbookReading['selection'] | null> {
    const found = await planOfIds(
      database,
      networkId,
      ids,
      'SELECT id FROM initiative WHERE id = ANY ($2::uuid[]) AND EXISTS (SELECT FROM ccas c WHERE c.id = ANY ($2::uuid[]))',
    );
    if (found) return found;
    const [plan] = (await database.query(
      `SELECT ${currentPlanOf('$1::uuid', '$3::date')} AS id WHERE EXISTS (SELECT FROM ccas c WHERE c.id = ANY ($2::uuid[]) AND ${inNetwork('c.territory_id', '$1::uuid')})`,
      [networkId, ids.filter(isId), this.clock.today()],
    )) as { id: string | null }[];
    return plan?.id ? { plan: [plan.id] } : null;
  }
}

/** What undoing a cell that was written takes. */
function keptOf({ version, before }: Extract<StageOutcome, { version: number }>): KeptCell | FirstNews {
  if (!before) return { version, isFirst: true };
  return { lastNewsAt: before.lastNewsAt.toISOString(), lastNewsById: before.lastNewsById, notConcernedReason: before.notConcernedReason, version };
}

/** As it was: with the stage its reason comes back, and the date and the author of the news where nothing came since. */
const putBack = (stage: AdoptionStage, kept: KeptCell, isAsLeft: boolean): Omit<StageChange, keyof SeenCell> => ({
  stage,
  ...(stage === 'not_concerned' ? { notConcernedReason: kept.notConcernedReason } : {}),
  ...(isAsLeft ? { given: { at: new Date(kept.lastNewsAt), byId: kept.lastNewsById } } : {}),
});

const columnOf = ({ id, number, title }: InitiativeRow): WorkbookColumn => ({
  key: id,
  title: `${number}. ${title}`,
  kind: 'choice',
  choices: STAGE_CHOICES,
  editable: true,
  help: HELP,
});

function sheetRow(
  { id, communeName, eptName, canUpdate, cells, versions }: CellRow,
  initiatives: readonly InitiativeRow[],
  all: ReadonlySet<string>,
): WorkbookSheetRow {
  const values: Record<string, CellValue> = { ept: eptName, ccas: communeName };
  const own: Record<string, number> = {};
  for (const [at, version] of versions.entries()) {
    const initiativeId = initiatives[cells.charCodeAt(2 * at + 1) - PLACE_OFFSET]?.id ?? '';
    values[initiativeId] = STAGE_OF.get(cells.charAt(2 * at)) ?? null;
    own[initiativeId] = version;
  }
  return { id, version: null, name: communeName, values, own, ...(canUpdate ? {} : { locked: all }) };
}

async function readCells(database: Queryable, reading: WorkbookReading, planId: string): Promise<{ ccas: CellRow[]; initiatives: InitiativeRow[] }> {
  const b = new Bindings();
  const open = networkCcas(reading, b);
  const chosen = (of: string, column: string): string => {
    const ids = idsIn(reading.selection, of);
    return ids === null ? 'true' : `${column} = ANY (${b.bind(ids)}::uuid[])`;
  };
  const plan = `${b.bind(planId)}::uuid`;
  const [found] = (await database.query(
    `WITH open_ccas AS MATERIALIZED (SELECT o.* FROM (${open}) o WHERE ${chosen('ccas', 'o.id')}),
     chosen AS MATERIALIZED (SELECT i.id, i.number, i.title, row_number() OVER (ORDER BY i.number, i.id)::integer - 1 AS place FROM initiative i WHERE i.plan_id = ${plan} AND i.archived_at IS NULL AND ${chosen('initiatives', 'i.id')}),
     told AS (
       SELECT a.ccas_id, string_agg(${LETTER} || chr(${PLACE_OFFSET} + i.place), '') AS cells, json_agg(a.version) AS versions
         FROM adoption a JOIN chosen i ON i.id = a.initiative_id GROUP BY a.ccas_id
     )
     SELECT (SELECT coalesce(json_agg(json_build_object('id', c.id, 'communeName', c."communeName", 'eptName', c.ept -> 'name', 'canUpdate', c."canUpdate",
                      'cells', coalesce(t.cells, ''), 'versions', coalesce(t.versions, '[]')) ORDER BY c.rank), '[]') FROM open_ccas c LEFT JOIN told t ON t.ccas_id = c.id) AS ccas,
            (SELECT coalesce(json_agg(json_build_object('id', i.id, 'number', i.number, 'title', i.title) ORDER BY i.place), '[]') FROM chosen i) AS initiatives`,
    b.values,
  )) as [{ ccas: CellRow[]; initiatives: InitiativeRow[] }];
  return found;
}
