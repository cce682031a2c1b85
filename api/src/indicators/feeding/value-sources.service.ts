import { can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { SubjectNames } from '../../platform/declarations/subject-names';
import { Subjects } from '../../platform/declarations/subjects';
import { knownIndicator } from '../catalogue/known-indicator';
import type { IndicatorValueSource, IndicatorValueSourcesArgs } from './value-source.type';

type Row = Omit<IndicatorValueSource, 'subject'> & { readonly subjectType: string; readonly subjectId: string };

// A rate has no values of its own to give: those are given to what stands above and below its line.
const SOURCES = `
  SELECT DISTINCT ON (p.period) p.period, f.file_name AS title, f.applied_at AS "givenAt", a.full_name AS "personName", f.subject_type AS "subjectType", f.subject_id AS "subjectId",
         ARRAY(SELECT v.territory_id FROM indicator_value v JOIN indicator_import g ON g.id = v.import_id AND g.subject_type IS NOT NULL AND g.network_id = f.network_id
                WHERE v.indicator_id = i.id AND v.period = p.period ORDER BY v.territory_id) AS "territoryIds"
    FROM indicator i JOIN indicator_period p ON p.indicator_id IN (i.id, i.numerator_id, i.denominator_id)
    JOIN indicator_import f ON f.id = p.import_id AND f.subject_type IS NOT NULL LEFT JOIN account a ON a.id = f.applied_by_id
   WHERE i.id = $1 AND f.network_id = $2 ORDER BY p.period DESC, f.id DESC`;

/** What other objects of the network gave to an indicator. */
@Injectable()
export class ValueSourcesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly subjects: Subjects,
  ) {}

  async list(viewer: Viewer, { networkId: askedId, indicatorId }: IndicatorValueSourcesArgs): Promise<IndicatorValueSource[]> {
    const network = await networkTarget(this.dataSource, askedId);
    requireCan(viewer, 'indicators.readNetwork', network);
    const { networkId } = found(network);
    await knownIndicator(this.dataSource.manager, networkId, indicatorId);
    const rows = (await this.dataSource.query(SOURCES, [indicatorId, networkId])) as Row[];
    const readable = new Map<string, boolean>();
    for (const { subjectType, subjectId } of rows) if (!readable.has(subjectId)) readable.set(subjectId, await this.isRead(viewer, subjectType, subjectId));
    const names = new SubjectNames(this.subjects);
    for (const { subjectType, subjectId } of rows) if (readable.get(subjectId)) names.ask(subjectType, subjectId);
    await names.read(this.dataSource);
    return rows.map(({ subjectType, subjectId, ...row }) => ({ ...row, subject: readable.get(subjectId) ? names.refTo(subjectType, subjectId) : null }));
  }

  private async isRead(viewer: Viewer, type: string, id: string): Promise<boolean> {
    const subject = this.subjects.find(type);
    const places = subject ? await subject.places(this.dataSource, id) : [];
    return places.some((place) => subject?.read.some((operation) => can(viewer.grants, operation, place)));
  }
}
