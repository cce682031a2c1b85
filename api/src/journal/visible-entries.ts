import { can, type Operation } from '@maillage/domain';
import { ccasReach, isIdReached, isNowhere } from '../network';
import type { Viewer } from '../platform/access/viewer';
import type { Bindings } from '../platform/database/bindings';
import type { Audience } from '../platform/declarations/audience';
import { filesOf, type Subject, type SubjectFiles } from '../platform/declarations/subject';
import type { Subjects } from '../platform/declarations/subjects';

const anyOf = (conditions: readonly string[]): string => {
  const possible = conditions.filter((condition) => condition !== 'false');
  return possible.length === 0 ? 'false' : `(${possible.join(' OR ')})`;
};

const allOf = (conditions: readonly string[]): string => conditions.filter((condition) => condition !== 'true').join(' AND ');

/** Some rows of a subject whose files are read by one operation. */
type FileSort = Pick<Subject, 'type' | 'idIs'> & Pick<SubjectFiles, 'read' | 'when'>;

/** Which entries of the journal a viewer reads, as SQL conditions on the entry `e`: those of which a feature says that who may do something does. */
export class VisibleEntries {
  constructor(
    private readonly subjects: Subjects,
    private readonly viewer: Viewer,
    private readonly b: Bindings,
  ) {}

  /** What stands in a network, or at a CCAS as that network sees it. Which entries do is another condition. */
  inNetwork(networkId: string): string {
    const history = ccasReach(this.viewer, 'journal.read', networkId);
    if (isNowhere(history)) return 'false';
    const isTold = this.isTold((audience) => this.isReader(audience, networkId));
    if (isTold === 'false' || history.isWhole) return isTold;
    return `(e.ccas_id IS NULL OR ${isIdReached(history, this.b, 'e.ccas_id')}) AND ${isTold}`;
  }

  /** What is of no network, and shared by all. */
  shared(): string {
    const may = (operations: readonly Operation[]) => operations.some((operation) => can(this.viewer.grants, operation, {}));
    return this.isTold(({ readShared = [] }) => (may(readShared) ? 'true' : 'false'));
  }

  private isTold(isReader: (audience: Audience) => string): string {
    const { readers, fileTables, all } = this.subjects;
    const ofTables = readers.map(({ tables, audience }) => {
      const mayRead = isReader(audience);
      return mayRead === 'false' ? 'false' : allOf([`e.subject_type = ANY (${this.b.bind(tables)}::text[])`, mayRead, audience.when ?? 'true']);
    });
    const sorts = all.flatMap((subject) => filesOf(subject).map((files) => ({ ...subject, ...files })));
    const ofFiles = [...new Set(sorts.map(({ read }) => read))].map((read) =>
      this.ofFiles(
        sorts.filter((sort) => sort.read === read),
        fileTables,
        isReader,
      ),
    );
    return anyOf([...ofTables, ...ofFiles]);
  }

  /** The history of the files that one operation reads. */
  private ofFiles(sorts: readonly FileSort[], tables: readonly string[], isReader: (audience: Audience) => string): string {
    const mayRead = isReader({ readBy: sorts.slice(0, 1).map(({ read }) => read) });
    if (mayRead === 'false') return 'false';
    const whole = sorts.flatMap(({ type, when }) => (when === undefined ? [type] : []));
    const some = sorts.flatMap(({ type, idIs = 'uuid', when }) =>
      when === undefined
        ? []
        : [
            `(e.about_type = '${type}' AND EXISTS (SELECT FROM ${type} r WHERE r.id = CASE WHEN e.about_type = '${type}' THEN e.about_id::${idIs} END AND ${when}))`,
          ],
    );
    const isOfThem = [...(whole.length > 0 ? [`e.about_type = ANY (${this.b.bind(whole)}::text[])`] : []), ...some];
    return allOf([`e.subject_type = ANY (${this.b.bind(tables)}::text[])`, `(${isOfThem.join(' OR ')})`, mayRead]);
  }

  private isReader({ readBy, ccasIds }: Audience, networkId: string): string {
    const reaches = readBy.map((operation) => ccasReach(this.viewer, operation, networkId));
    if (reaches.some(({ isWhole }) => isWhole)) return 'true';
    if (reaches.every(isNowhere)) return 'false';
    const isReached = (ccasId: string): string => anyOf(reaches.map((reach) => isIdReached(reach, this.b, ccasId)));
    return ccasIds
      ? `(${isReached('e.ccas_id')} OR e.ccas_id IS NULL AND EXISTS (SELECT FROM (${ccasIds}) s (ccas_id) WHERE ${isReached('s.ccas_id')}))`
      : isReached('e.ccas_id');
  }
}
