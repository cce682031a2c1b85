import { CONVENTION_ACT_NAMES, type ConventionActKind, type CellValue, type WorkbookColumn } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { networkTarget } from '../../network';
import { requireCan } from '../../platform/access/require-can';
import type { Queryable } from '../../platform/database/queryable';
import { editableKeys } from '../../platform/declarations/workbook-rows';
import type {
  WorkbookContent,
  WorkbookLastChange,
  WorkbookPlace,
  WorkbookReading,
  WorkbookRowChange,
  WorkbookSheet,
  WorkbookSheetRow,
  WorkbookSource,
} from '../../platform/declarations/workbook-source';
import { InputError } from '../../platform/errors/domain-error';
import { checkedInput } from '../../platform/graphql/validation';
import { UpdateConventionInput } from '../convention.input';
import { RecordConventionActInput, SaveConventionPartyInput } from '../parts/part.input';
import { ACT_PART, PARTY_PART } from '../parts/part-kinds';
import { SavePartService } from '../parts/save-part.service';
import { UpdateConventionService } from '../update-convention.service';
import { ACT_COLUMNS, CONVENTION_COLUMNS, PARTY_COLUMNS, REGISTER_HELP } from './register-sheets';
import { actRows, conventionRows, partyRows, type StoredSheetRow } from './register-sheets.queries';

/** What is written beside the values: of what convention the row is, and what a change of another column may take away. */
interface Own {
  readonly conventionId: string;
  /** All that the row says: an input that must be whole is completed with it. */
  readonly said: StoredSheetRow;
}

/** What goes away with « sans reconduction ». */
const WITH_RENEWAL = ['renewalMonths', 'renewalsMax'] as const;

interface SheetKind {
  readonly key: string;
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: (database: Queryable, reading: WorkbookReading) => Promise<StoredSheetRow[]>;
  readonly nameOf: (row: StoredSheetRow) => string;
  readonly whereToAdd: string;
}

const SHEETS: readonly SheetKind[] = [
  {
    key: 'conventions',
    name: 'Conventions',
    columns: CONVENTION_COLUMNS,
    rows: conventionRows,
    nameOf: ({ ccas, convention }) => `${ccas}, ${convention}`,
    whereToAdd: 'Une convention se crée dans «\u202fConventions\u202f», «\u202fNouvelle convention\u202f».',
  },
  {
    key: 'signataires',
    name: 'Signataires',
    columns: PARTY_COLUMNS,
    rows: partyRows,
    nameOf: ({ ccas, convention, name }) => `${ccas}, ${convention}, ${String(name)}`,
    whereToAdd: 'Une partie s’ajoute dans la page de sa convention.',
  },
  {
    key: 'actes',
    name: 'Actes',
    columns: ACT_COLUMNS,
    rows: actRows,
    nameOf: ({ ccas, convention, kind }) => `${ccas}, ${convention}, ${CONVENTION_ACT_NAMES[kind as ConventionActKind]}`,
    whereToAdd: 'Un acte s’enregistre dans la page de sa convention.',
  },
];

/** The register of conventions as a workbook: what can be changed there is what the page of a convention lets this person change. */
@Injectable()
export class RegisterWorkbook implements WorkbookSource {
  constructor(
    private readonly conventions: UpdateConventionService,
    private readonly parts: SavePartService,
  ) {}

  async read(database: Queryable, reading: WorkbookReading): Promise<WorkbookContent> {
    requireCan(reading.viewer, 'conventions.readStatus', await networkTarget(database, reading.networkId));
    const sheets: WorkbookSheet[] = [];
    for (const { rows, nameOf, ...sheet } of SHEETS) {
      sheets.push({ ...sheet, rows: (await rows(database, reading)).map((row) => sheetRow(row, sheet.columns, nameOf(row))) });
    }
    return { title: 'Registre des conventions', sheets, help: REGISTER_HELP };
  }

  async write(_: EntityManager, { viewer }: WorkbookReading, { sheet, row, values, undo }: WorkbookRowChange): Promise<unknown> {
    const { conventionId, said } = row.own as Own;
    // what was right before its change is right again
    const seen = { id: row.id, version: row.version, isConfirmed: undo !== undefined };
    if (sheet === 'conventions') {
      requireRenewal(values['renewal'] ?? said['renewal'], values);
      const taken = undo && values['renewal'] !== undefined ? (undo.kept as Record<string, CellValue>) : {};
      await this.conventions.update(viewer, await checkedInput(UpdateConventionInput, { ...seen, ...taken, ...values }));
      return Object.fromEntries(WITH_RENEWAL.map((key) => [key, said[key]]));
    }
    if (sheet === 'signataires') {
      const input = { ...seen, conventionId, side: said['side'], name: said['name'], ...values };
      await this.parts.save(viewer, PARTY_PART, await checkedInput(SaveConventionPartyInput, input));
      return null;
    }
    const input = { ...seen, conventionId, kind: said.kind, happenedOn: said['happenedOn'], year: said['year'], ...values };
    await this.parts.save(viewer, ACT_PART, await checkedInput(RecordConventionActInput, input));
    return null;
  }

  async lastChanges(database: Queryable, reading: WorkbookReading, places: readonly WorkbookPlace[]): Promise<(WorkbookLastChange | null)[]> {
    const known = new Map<string, WorkbookLastChange>();
    for (const { key, rows } of SHEETS) {
      if (!places.some(({ sheet }) => sheet === key)) continue;
      for (const { id, byName, at } of await rows(database, reading)) known.set(`${key} ${id}`, { byName, at });
    }
    return places.map(({ sheet, rowId }) => known.get(`${sheet} ${rowId}`) ?? null);
  }
}

/** Months that the service would drop without a word are refused: what was typed is never lost. */
function requireRenewal(renewal: unknown, values: WorkbookRowChange['values']): void {
  const lost = renewal === 'none' ? WITH_RENEWAL.filter((key) => typeof values[key] === 'number') : [];
  if (lost.length > 0) throw new InputError(lost.map((path) => ({ path, reason: 'MONTHS_WITHOUT_RENEWAL' })));
}

/** Columns that this person may not change in the row; only a yearly report is of a year. */
function lockedIn({ canManage, kind }: StoredSheetRow, columns: readonly WorkbookColumn[]): ReadonlySet<string> {
  if (!canManage) return editableKeys(columns);
  return new Set(columns === ACT_COLUMNS && kind !== 'yearly_report' ? ['year'] : []);
}

function sheetRow(said: StoredSheetRow, columns: readonly WorkbookColumn[], name: string): WorkbookSheetRow {
  const own: Own = { conventionId: said.conventionId, said };
  return {
    id: said.id,
    version: said.version,
    name,
    values: Object.fromEntries(columns.map(({ key }) => [key, (said[key] as CellValue | undefined) ?? null])),
    locked: lockedIn(said, columns),
    own,
  };
}
