import type { WorkbookFormat, WorkbookKind } from '@maillage/domain';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import request from 'supertest';
import type { TestApi } from './test-api';

const EXPORT = 'mutation ($input: ExportWorkbookInput!) { exportWorkbook(input: $input) { id } }';
const EXPORTED = 'query ($id: ID!) { workbookExport(id: $id) { isReady isFailed fileName } }';
const CELL = 'sheetName cell rowName columnTitle';
const RETURN = `id kind status failure isChangedSince appliedCount restoredCount taken filters { name value }
  report { number exportedByName isAgainstNowOnly already changesCount conflictsCount refusalsCount
    sheets { name isMissing missingColumns missingRowsCount missingRows addedRowsCount whereToAdd }
    changes { key ${CELL} before after } conflicts { key ${CELL} base now file changedByName changedAt } refusals { ${CELL} code reason found } }`;
const GET = `query ($id: ID!) { workbookReturn(id: $id) { ${RETURN} } }`;
const APPLY = 'mutation ($input: ApplyWorkbookInput!) { applyWorkbook(input: $input) { id status } }';
const UNDO = 'mutation ($id: ID!) { undoWorkbook(id: $id) { id status } }';
const AT_WORK = ['comparing', 'applying', 'undoing'];

/** A cell of a sheet that goes out, as a test names it: by the texts of its line, of which one is enough, and of its column. */
export interface Edit {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly value: string | number | null;
}

/** Takes workbooks out and brings them back, as people do. */
export class WorkbookBearer {
  constructor(
    private readonly api: TestApi,
    private readonly accountId: string,
    private readonly networkId: string,
  ) {}

  /** The file, once it is written. */
  async takeOut(
    kind: WorkbookKind,
    selection: Readonly<Record<string, readonly string[]>>,
    filters: readonly { name: string; value: string }[] = [],
    format: WorkbookFormat = 'xlsx',
  ): Promise<Buffer> {
    const caller = await this.api.as(this.accountId);
    const input = { networkId: this.networkId, kind, format, filters, selection: Object.entries(selection).map(([of, ids]) => ({ of, ids })) };
    const { id } = (await caller.ask(EXPORT, { input })).exportWorkbook;
    for (;;) {
      const { isReady, isFailed } = (await caller.ask(EXPORTED, { id })).workbookExport;
      if (isFailed) throw new Error('the workbook could not be written');
      if (isReady) break;
      await pause();
    }
    const answer = await request(this.api.app.getHttpServer())
      .get(`/workbooks/${id}`)
      .set('cookie', await this.api.cookieOf(this.accountId))
      .buffer()
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });
    return answer.body as Buffer;
  }

  /** Sends a file; the answer as it comes. */
  async send(bytes: Uint8Array, name = 'classeur.xlsx', networkId = this.networkId) {
    return request(this.api.app.getHttpServer())
      .post('/workbooks')
      .query({ networkId, name })
      .set({ 'x-maillage': '1', 'content-type': 'application/octet-stream', cookie: await this.api.cookieOf(this.accountId) })
      .send(Buffer.from(bytes));
  }

  /** Sends a file, and what it says once it is compared. */
  async bringBack(bytes: Uint8Array) {
    const { status, body } = await this.send(bytes);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return this.settled((body as { workbook: { id: string } }).workbook.id);
  }

  /** Applies what was shown. */
  async apply({ id, report }: { id: string; report: { number: number } }, taken: readonly string[] = []) {
    await (await this.api.as(this.accountId)).ask(APPLY, { input: { id, reportNumber: report.number, taken } });
    return this.settled(id);
  }

  async undo(id: string) {
    await (await this.api.as(this.accountId)).ask(UNDO, { id });
    return this.settled(id);
  }

  /** What became of it, once nobody works on it. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test says what it expects
  async settled(id: string): Promise<any> {
    for (;;) {
      const found = (await (await this.api.as(this.accountId)).ask(GET, { id })).workbookReturn;
      if (!AT_WORK.includes(found.status as string)) return found;
      await pause();
    }
  }
}

/** Changes cells of a file as a spreadsheet would, and nothing else. */
export async function edited(bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes);
  for (const { sheet, row, column, value } of edits) {
    const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows ?? [];
    const headings = rows.findIndex((cells) => cells.includes('Identifiant'));
    const place = rows[headings]?.findIndex((title) => String(title).startsWith(column)) ?? -1;
    const line = rows.findIndex((cells, at) => at > headings && cells.includes(row));
    if (place < 0 || line < 0) throw new Error(`no cell ${sheet} ${row} ${column}`);
    (rows[line] as (typeof value)[])[place] = value;
    // the cell as it was read stands before its value
    const read = workbook.sheets.find(({ name }) => name === sheet)?.cells?.get(`${line},${place}`);
    if (read) Object.assign(read, { value, type: value === null ? 'empty' : typeof value });
  }
  return saveXlsx(workbook);
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));
