import {
  can,
  CCAS_OF_A_LINE,
  CCAS_OF_A_PART,
  FormResults,
  isFreeAnswer,
  isOfOpenRow,
  matrixEntries,
  openRowCode,
  type FormEntry,
  type ResultCell,
  type ResultTotal,
} from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ccasReach, ownCcasIds } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/errors/domain-error';
import type { TerritoryRef } from '../../territories';
import { FormCollection } from '../collections/form-collection.entity';
import { findTags } from '../tags/tags.queries';
import type { FormRowTagType } from '../tags/tags.type';
import { FormResultPublication } from './form-result-publication.entity';
import type { FormResultsInput } from './results.input';
import { findResults, isCohortOf, type ResultsSource, whatToPublish } from './results.queries';
import type { FormResultMatrixType, FormResultsType, FormResultTotalType } from './results.type';

/** Results as they are told to somebody. */
interface Told {
  readonly source: ResultsSource;
  readonly results: FormResults;
  readonly isAsPublished: boolean;
}

/** What comes out of a collection. */
@Injectable()
export class ResultsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async results(viewer: Viewer, input: FormResultsInput): Promise<FormResultsType> {
    const { source, results, isAsPublished } = await this.tell(viewer, input);
    const { rows, breaks, isFormerWhole, ...told } = source;
    const eptOf = new Map<string, TerritoryRef>(rows.flatMap(({ ccas: { ept } }) => (ept ? [[String(ept.id), ept] as const] : [])));
    const total = ({ group, ...own }: ResultTotal): FormResultTotalType => ({ ...own, ept: group === null ? null : (eptOf.get(group) ?? null) });
    return {
      ...told,
      isAsPublished,
      canPublish: can(viewer.grants, 'forms.check', { networkId: source.networkId }),
      coverage: results.coverage(),
      lines: results.lines().map(({ entry, groups, ...line }) => ({ ...line, entry: entry.key, total: total(line.total), byEpt: groups.map(total) })),
    };
  }

  async matrix(viewer: Viewer, input: FormResultsInput, section: string): Promise<FormResultMatrixType> {
    const { source, results } = await this.tell(viewer, input);
    const entries = matrixEntries(source.definition).filter((entry) => entry.section.code === section);
    const canTag = can(viewer.grants, 'forms.check', { networkId: source.networkId }) && !input.isToShare;
    const tags = !input.isToShare && entries.some(isFreeAnswer) ? await findTags(this.dataSource, source.id) : [];
    const rows = entries.flatMap((entry) => {
      const cells = results.cells(entry);
      return isWorthARow(entry, cells) ? [{ entry: entry.key, cells, tags: readTags(tags, entry.key, cells, canTag) }] : [];
    });
    return { ccas: source.rows.map(({ ccas }) => ccas), rows, canTag };
  }

  /** Shows the network what was validated until now. Said twice, it is done once. */
  async publish(viewer: Viewer, collectionId: string): Promise<FormResultsType> {
    await this.transactions.run(viewer, async (manager) => {
      const { id, networkId } = found(
        isId(collectionId) ? await manager.findOne(FormCollection, { where: { id: collectionId }, lock: { mode: 'pessimistic_write' } }) : null,
      );
      requireCan(viewer, 'forms.check', { networkId }, { readable: 'forms.read' });
      const { last, before, now } = await whatToPublish(manager, id);
      const heard = Object.keys(now);
      if (heard.length < CCAS_OF_A_LINE) throw new DomainError('FORM_RESULTS_TOO_FEW');
      if (heard.every((each) => now[each] === before[each])) return;
      const added = heard.filter((each) => before[each] === undefined).length;
      if (last > 0 && added > 0 && added < CCAS_OF_A_PART) throw new DomainError('FORM_RESULTS_ADD_TOO_FEW');
      await manager.insert(FormResultPublication, {
        collectionId: id,
        number: last + 1,
        editions: now,
        publishedAt: this.clock.now(),
        publishedById: viewer.accountId,
      });
    });
    return this.results(viewer, { collectionId, isToShare: false });
  }

  /**
   * Whoever reads every return of the network is told what was validated until now; whoever does not, what was when it was published. A director reads her own
   * before that too, and a referent those of her EPT.
   */
  private async tell(viewer: Viewer, { collectionId, isToShare, cohortId = null }: FormResultsInput): Promise<Told> {
    const { id, networkId } = found(isId(collectionId) ? await this.dataSource.manager.findOneBy(FormCollection, { id: collectionId }) : null);
    requireCan(viewer, 'forms.read', { networkId });
    const readsEvery = ccasReach(viewer, 'forms.readReturns', networkId).isWhole;
    const isWhole = readsEvery && !isToShare;
    if (cohortId !== null) found(isWhole && isId(cohortId) && (await isCohortOf(this.dataSource, cohortId, networkId)) ? cohortId : null);
    const isPublished = !isWhole && (await this.isPublished(id));
    const reading = { id, networkId, today: this.clock.today(), isPublished, cohortId };
    const source = found(await findResults(this.dataSource, viewer, reading));
    const own = ownCcasIds(viewer, networkId);
    const ccas = source.rows.map(({ ccas: { id: ccasId, ept }, isRead, answers, former, ...row }) => {
      const isTold = isWhole || isPublished || readsEvery || isRead;
      return { ...row, id: ccasId, group: ept ? String(ept.id) : null, answers: isTold ? answers : null, former: isTold ? former : null };
    });
    const reads = new Set(isToShare ? [] : source.rows.filter(({ isRead }) => isRead).map((row) => row.ccas.id));
    const groups = new Set(ccas.flatMap((one) => (own.includes(one.id) && one.group !== null ? [one.group] : [])));
    const results = new FormResults(source.definition, ccas, { reads, groups, isInside: !isToShare }, source.breaks, source.isFormerWhole);
    return { source, results, isAsPublished: !isWhole };
  }

  private isPublished(collectionId: string): Promise<boolean> {
    return this.dataSource.manager.existsBy(FormResultPublication, { collectionId });
  }
}

/** The tags of a question with the answers that have them, of those that the reader reads: to who tags, all of them; to others, those that she meets. */
function readTags(tags: readonly FormRowTagType[], entry: string, cells: readonly ResultCell[], canTag: boolean): FormRowTagType[] {
  const read = new Set(cells.flatMap(({ ccas, value }) => (value === null ? [] : [ccas])));
  const own = tags.flatMap(({ tag, ccas }) => (tag.entry === entry ? [{ tag, ccas: ccas.filter((each) => read.has(each)) }] : []));
  return canTag ? own : own.filter(({ tag, ccas }) => ccas.length > 0 && !tag.isArchived);
}

/** Of the hundred rows that a CCAS may add, those that somebody added; the first one in any case, since it says of whom there is no list. */
function isWorthARow(entry: FormEntry, cells: readonly ResultCell[]): boolean {
  return !isOfOpenRow(entry) || entry.row?.code === openRowCode(0) || cells.some(({ value, untold }) => value !== null || untold === 'secret');
}
