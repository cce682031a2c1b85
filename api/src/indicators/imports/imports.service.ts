import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { indicatorJson, type IndicatorRef } from '../indicator-ref.type';
import { requireImport, requireImporter } from './import-access';
import type { IndicatorImportPage, IndicatorImportType } from './import.type';
import { COUNT_IMPORTS, GET_IMPORT, LIST_IMPORTS } from './imports.queries';
import { chosenFrom } from './mapping/chosen-mapping';
import type { Recognition } from './reading';
import type { ImportReport } from './report/report.type';
import type { StoredReport } from './report/stored-report';

interface ImportRow extends Omit<IndicatorImportType, 'sample' | 'mapping' | 'report' | 'canUndo'> {
  readonly recognition: Recognition | null;
  readonly report: StoredReport | null;
}

const INDICATORS = `SELECT ${indicatorJson('i')} AS indicator FROM indicator i WHERE i.id = ANY ($1::integer[])`;

/** Reads of imports. Their reports hold numbers that are shown nowhere else: only who may import sees them. */
@Injectable()
export class ImportsService {
  constructor(private readonly dataSource: DataSource) {}

  async list(viewer: Viewer, askedNetworkId: string, skip: number, take: number): Promise<IndicatorImportPage> {
    const networkId = await requireImporter(this.dataSource, viewer, askedNetworkId);
    const rows = (await this.dataSource.query(LIST_IMPORTS, [networkId, skip, take])) as ImportRow[];
    const [{ count }] = (await this.dataSource.query(COUNT_IMPORTS, [networkId])) as [{ count: number }];
    return { items: await this.shown(rows), totalCount: count };
  }

  async get(viewer: Viewer, id: number): Promise<IndicatorImportType> {
    await requireImport(this.dataSource, viewer, id);
    return this.read(id);
  }

  /** One import, for who was found to be allowed. */
  async read(id: number): Promise<IndicatorImportType> {
    const rows = (await this.dataSource.query(GET_IMPORT, [id])) as ImportRow[];
    return found((await this.shown(rows))[0]);
  }

  private async shown(rows: readonly ImportRow[]): Promise<IndicatorImportType[]> {
    const ids = rows.flatMap(({ report }) => [...(report?.indicators ?? []), ...(report?.readings ?? [])].map(({ indicatorId }) => indicatorId));
    const refs = ids.length > 0 ? ((await this.dataSource.query(INDICATORS, [[...new Set(ids)]])) as { indicator: IndicatorRef }[]) : [];
    const refOf = new Map(refs.map(({ indicator }) => [indicator.id, indicator]));
    return rows.map(({ recognition, report, ...row }) => ({
      ...row,
      sample: recognition && {
        headers: recognition.headers,
        rows: recognition.sampleRows,
        encoding: recognition.encoding,
        delimiter: recognition.delimiter,
      },
      mapping: recognition?.mapping ? JSON.stringify({ id: row.id, ...chosenFrom(recognition.mapping) }) : null,
      report: report && withIndicators(report, refOf),
      canUndo: row.status === 'applied',
    }));
  }
}

/** What was listed of an indicator that is there no more is left out. */
function withIndicators(report: StoredReport, refOf: ReadonlyMap<number, IndicatorRef>): ImportReport {
  const named = <T extends { indicatorId: number }>(list: readonly T[]) =>
    list.flatMap(({ indicatorId, ...rest }) => {
      const indicator = refOf.get(indicatorId);
      return indicator ? [{ ...rest, indicator }] : [];
    });
  const { readings = [], notes = [], skips = [] } = report;
  return {
    ...report,
    doubts: named(report.doubts),
    changes: named(report.changes),
    indicators: named(report.indicators),
    readings: named(readings),
    notes,
    skips,
  };
}
