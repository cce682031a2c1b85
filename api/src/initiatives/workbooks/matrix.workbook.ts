import { ADOPTION_STAGE_WORDS, ADOPTION_STAGES, type AdoptionStage, type CellValue, type WorkbookColumn } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { inNetwork } from '../../network';
import { requireCan } from '../../platform/access/require-can';
import { Clock } from '../../platform/clock/clock';
import { Bindings } from '../../platform/database/bindings';
import { isId, type Queryable } from '../../platform/database/queryable';
import { updateRow } from '../../platform/database/row-writes';
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
import { Adoption } from '../adoption/adoption.entity';
import { UpdateAdoptionService } from '../adoption/update-adoption.service';
import { currentPlanOf, networkCcas } from '../initiatives.fragments';
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

/** What the row of a CCAS needs to be written: the version of each cell that has news. */
type Versions = Readonly<Record<string, number>>;

interface CellRow {
  readonly id: string;
  readonly communeName: string;
  readonly eptName: string | null;
  readonly canUpdate: boolean;
  readonly cells: Readonly<Record<string, readonly [stage: AdoptionStage, version: number]>>;
}

interface InitiativeRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

/** The matrix of a plan: a line for each CCAS, a column for each initiative, the stage in each cell. */
@Injectable()
export class MatrixWorkbook implements WorkbookSource {
  constructor(
    private readonly adoptions: UpdateAdoptionService,
    private readonly clock: Clock,
  ) {}

  async read(database: Queryable, reading: WorkbookReading): Promise<WorkbookContent> {
    const { planId, year } = await planOfWorkbook(database, reading);
    requireCan(reading.viewer, 'adoption.read', { networkId: reading.networkId });
    const { ccas, initiatives } = await readCells(database, reading, planId);
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
          rows: ccas.map((row) => sheetRow(row, all)),
          whereToAdd: 'Les CCAS s’ajoutent à la page «\u202fCCAS\u202f», les initiatives à la page «\u202fInitiatives\u202f».',
        },
      ],
    };
  }

  async write(manager: EntityManager, reading: WorkbookReading, { row, values, undo }: WorkbookRowChange): Promise<unknown> {
    const versions = row.own as Versions;
    const kept: Record<string, KeptCell | { readonly version: number; readonly isFirst: true }> = {};
    for (const [initiativeId, value] of Object.entries(values)) {
      const cell = { initiativeId, ccasId: row.id };
      const before = undo ? (undo.kept as typeof kept)[initiativeId] : undefined;
      if (undo) await this.putBack(manager, reading, cell, versions[initiativeId], value, before);
      else kept[initiativeId] = await this.writeCell(manager, reading, cell, versions[initiativeId] ?? null, value);
    }
    return kept;
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

  private async writeCell(
    manager: EntityManager,
    { viewer }: WorkbookReading,
    cell: { readonly initiativeId: string; readonly ccasId: string },
    version: number | null,
    value: CellValue,
  ): Promise<KeptCell | { readonly version: number; readonly isFirst: true }> {
    if (value === null) throw new InputError([{ path: cell.initiativeId, reason: 'NOT_CLEARED_HERE' }]);
    const stored = await manager.findOneBy(Adoption, cell);
    const written = await this.adoptions.update(viewer, { ...cell, version, stage: value as AdoptionStage }).catch(toCell(cell.initiativeId));
    if (!stored) return { version: written.version ?? 0, isFirst: true };
    const { lastNewsAt, lastNewsById, notConcernedReason } = stored;
    return { lastNewsAt: lastNewsAt.toISOString(), lastNewsById, notConcernedReason, version: written.version ?? 0 };
  }

  /** As it was: the first news of a cell goes, if nothing came to it since; of others the date and the author come back with the stage. */
  private async putBack(
    manager: EntityManager,
    { viewer }: WorkbookReading,
    cell: { readonly initiativeId: string; readonly ccasId: string },
    version: number | undefined,
    value: CellValue,
    kept: KeptCell | { readonly version: number; readonly isFirst: true } | undefined,
  ): Promise<void> {
    const isAsLeft = kept?.version === version;
    if (!kept || 'isFirst' in kept) {
      if (!isAsLeft) throw new InputError([{ path: cell.initiativeId, reason: 'CHANGED_SINCE' }]);
      return this.adoptions.withdraw(viewer, { ...cell, version: version ?? 0 });
    }
    const stage = value as AdoptionStage;
    const reason = stage === 'not_concerned' ? { notConcernedReason: kept.notConcernedReason } : {};
    const { id } = await this.adoptions.update(viewer, { ...cell, version: version ?? null, stage, ...reason }).catch(toCell(cell.initiativeId));
    if (isAsLeft && id !== null) await updateRow(manager, Adoption, id, { lastNewsAt: new Date(kept.lastNewsAt), lastNewsById: kept.lastNewsById });
  }
}

const columnOf = ({ id, number, title }: InitiativeRow): WorkbookColumn => ({
  key: id,
  title: `${number}. ${title}`,
  kind: 'choice',
  choices: STAGE_CHOICES,
  editable: true,
  help: HELP,
});

function sheetRow({ id, communeName, eptName, canUpdate, cells }: CellRow, all: ReadonlySet<string>): WorkbookSheetRow {
  const values: Record<string, CellValue> = { ept: eptName, ccas: communeName };
  const own: Record<string, number> = {};
  for (const [initiativeId, [stage, version]] of Object.entries(cells)) {
    values[initiativeId] = stage;
    own[initiativeId] = version;
  }
  return { id, version: null, name: communeName, values, own, ...(canUpdate ? {} : { locked: all }) };
}

/** A refusal of the service, under the cell that it is about. */
const toCell =
  (initiativeId: string) =>
  (error: unknown): never => {
    throw error instanceof InputError ? new InputError([{ path: initiativeId, reason: error.fields[0]?.reason ?? 'INVALID_FORMAT' }]) : error;
  };

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
     chosen AS MATERIALIZED (SELECT i.id, i.number, i.title FROM initiative i WHERE i.plan_id = ${plan} AND i.archived_at IS NULL AND ${chosen('initiatives', 'i.id')}),
     told AS (
       SELECT a.ccas_id, json_object_agg(a.initiative_id, json_build_array(a.stage, a.version)) AS cells
         FROM adoption a JOIN chosen i ON i.id = a.initiative_id JOIN open_ccas c ON c.id = a.ccas_id GROUP BY a.ccas_id
     )
     SELECT (SELECT coalesce(json_agg(json_build_object('id', c.id, 'communeName', c."communeName", 'eptName', c.ept -> 'name', 'canUpdate', c."canUpdate",
                      'cells', coalesce(t.cells, '{}')) ORDER BY c.rank), '[]') FROM open_ccas c LEFT JOIN told t ON t.ccas_id = c.id) AS ccas,
            (SELECT coalesce(json_agg(json_build_object('id', i.id, 'number', i.number, 'title', i.title) ORDER BY i.number), '[]') FROM chosen i) AS initiatives`,
    b.values,
  )) as [{ ccas: CellRow[]; initiatives: InitiativeRow[] }];
  return found;
}
