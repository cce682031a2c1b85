import type { Type } from '@nestjs/common';
import type { CellValue } from '@maillage/domain';
import { findPerson } from '../accounts';
import { Clock } from '../platform/clock/clock';
import type { WorkbookReading, WorkbookSheetRow, WorkbookSource } from '../platform/declarations/workbook-source';
import type { TestApi } from './test-api';
import type { World } from './world';

/** A workbook of one kind in the hands of one person, as its feature gives it and takes it back; what is a file's is no matter of it. */
export class HeldWorkbook {
  private constructor(
    private readonly api: TestApi,
    private readonly source: WorkbookSource,
    private readonly reading: WorkbookReading,
  ) {}

  static async of(
    api: TestApi,
    world: World,
    kind: Type<WorkbookSource>,
    accountId: string,
    selection: WorkbookReading['selection'] = {},
  ): Promise<HeldWorkbook> {
    const clock = api.app.get(Clock);
    const person = await findPerson(api.dataSource, accountId, clock.today());
    if (!person) throw new Error('nobody');
    const viewer = { accountId, sessionId: '', ...person };
    const reading = { viewer, networkId: world.networkId, today: clock.today(), now: clock.now(), selection };
    return new HeldWorkbook(api, api.app.get(kind, { strict: false }), reading);
  }

  /** The rows of a sheet; the first sheet unless told. */
  async rows(sheet?: string): Promise<readonly WorkbookSheetRow[]> {
    const { sheets } = await this.source.read(this.api.dataSource, this.reading);
    const found = sheet === undefined ? sheets[0] : sheets.find(({ key }) => key === sheet);
    if (!found) throw new Error('no such sheet');
    return found.rows;
  }

  /** The one row of that name. */
  async row(name: string, sheet?: string): Promise<WorkbookSheetRow> {
    const found = (await this.rows(sheet)).filter((row) => row.name === name);
    if (!found[0] || found[1]) throw new Error(`${found.length} rows are called « ${name} »`);
    return found[0];
  }

  /** Writes a row as the return of a file does, and gives what it would be undone with. */
  write(row: WorkbookSheetRow, values: Readonly<Record<string, CellValue>>, sheet = '', undo?: { readonly kept: unknown }): Promise<unknown> {
    const change = { sheet, row, values, ...(undo ? { undo } : {}) };
    return this.api.dataSource.transaction((manager) => this.source.write(manager, this.reading, change));
  }

  /** Who changed the row last. */
  async lastChange(rowId: string, sheet = ''): Promise<string | null | undefined> {
    const [last] = await this.source.lastChanges(this.api.dataSource, this.reading, [{ sheet, rowId, column: '' }]);
    return last?.byName;
  }
}
