import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { indicatorJson } from '../indicator-ref.type';
import { requireImport, requireReader } from './import-access';
import type { IndicatorImportPage, IndicatorImportType } from './import.type';
import { COUNT_IMPORTS, GET_IMPORT, LIST_IMPORTS } from './imports.queries';
import { chosenFrom } from './mapping/chosen-mapping';
import type { Recognition } from './reading';
import type { StoredReport } from './report/stored-report';
import { hasMaskedCounts, isToldNumbers, type ReportedIndicator, toldReport, toldSample } from './report/told-report';

interface ImportRow extends Omit<IndicatorImportType, 'sample' | 'mapping' | 'report' | 'canUndo'> {
  readonly recognition: Recognition | null;
  readonly report: StoredReport | null;
  readonly createdById: string | null;
  /** Of no object of another feature, which keeps what it gave. */
  readonly isOfFile: boolean;
}

const INDICATORS = `
  SELECT ${indicatorJson('i')} AS indicator, i.is_masked AS "isMasked" FROM indicator i WHERE i.id = ANY ($1::integer[]) OR i.code = ANY ($2::text[])`;

/** Reads of imports, for who may import. Numbers of counts under secrecy are told to the sender of their file alone, while it waits. */
@Injectable()
export class ImportsService {
  constructor(private readonly dataSource: DataSource) {}

  async list(viewer: Viewer, askedNetworkId: string, skip: number, take: number): Promise<IndicatorImportPage> {
    const { networkId, scopes } = await requireReader(this.dataSource, viewer, askedNetworkId);
    const rows = (await this.dataSource.query(LIST_IMPORTS, [networkId, scopes, skip, take])) as ImportRow[];
    const [{ count }] = (await this.dataSource.query(COUNT_IMPORTS, [networkId, scopes])) as [{ count: number }];
    return { items: await this.shown(rows, viewer.accountId), totalCount: count };
  }

  async get(viewer: Viewer, id: number): Promise<IndicatorImportType> {
    await requireImport(this.dataSource, viewer, id);
    return this.read(id, viewer.accountId);
  }

  /** One import, for who was found to be allowed; null: the command line. */
  async read(id: number, readerId: string | null): Promise<IndicatorImportType> {
    const rows = (await this.dataSource.query(GET_IMPORT, [id])) as ImportRow[];
    return found((await this.shown(rows, readerId))[0]);
  }

  private async shown(rows: readonly ImportRow[], readerId: string | null): Promise<IndicatorImportType[]> {
    const indicators = await this.indicatorsOf(rows);
    return rows.map(({ recognition, report, createdById, isOfFile, ...row }) => {
      const isTold = isToldNumbers({ status: row.status, createdById }, readerId);
      return {
        ...row,
        sample: recognition && toldSample(recognition, isTold || !hasMaskedCounts(report, recognition, indicators)),
        mapping: recognition?.mapping ? JSON.stringify({ id: row.id, ...chosenFrom(recognition.mapping) }) : null,
        report: report && toldReport(report, indicators, isTold),
        canUndo: isOfFile && row.status === 'applied',
      };
    });
  }

  /** What the reports and the mappings name, by number. */
  private async indicatorsOf(rows: readonly ImportRow[]): Promise<Map<number, ReportedIndicator>> {
    const ids = rows.flatMap(({ report }) => [...(report?.indicators ?? []), ...(report?.readings ?? [])].map(({ indicatorId }) => indicatorId));
    const codes = rows.flatMap(({ recognition }) => recognition?.mapping?.columns.map(({ indicatorCode }) => indicatorCode) ?? []);
    if (ids.length + codes.length === 0) return new Map();
    const found = (await this.dataSource.query(INDICATORS, [[...new Set(ids)], [...new Set(codes)]])) as ReportedIndicator[];
    return new Map(found.map((one) => [one.indicator.id, one]));
  }
}
