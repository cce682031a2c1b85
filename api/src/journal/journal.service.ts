import { can, type Operation } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ccasReach, ccasTarget, isReached } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Bindings } from '../platform/database/bindings';
import { DomainError, InputError } from '../platform/errors/domain-error';
import type { JournalArgs } from './journal.args';
import { listEntries, networkOfIndicator, networkOfInitiative, networksOfAccount, ofNetwork, ofNoOtherNetwork, subjectsOfConvention } from './journal.queries';
import type { JournalEntry, JournalPage } from './journal.type';
import { withNames } from './reference-names';

/** Kinds of object whose history shows no more than the objects do: each needs its own right. */
const FUNDING_SUBJECTS = ['funding_line', 'initiative_publication'];
const ACCOUNT_SUBJECTS = ['account', 'role_assignment'];

/** What a CCAS tells of its compliance is its own: the network sees statuses, never this history (`privacy.readDetail`). */
const PRIVACY_SUBJECTS = ['privacy_answer', 'dpo_designation', 'cnil_procedure', 'privacy_breach', 'rights_request', 'maturity_assessment', 'maturity_level'];
/** Parents whose files are as private. */
const PRIVACY_FILE_PARENTS = ['privacy_answer', 'privacy_action_ccas', 'dpo_designation'];

/** Conventions of a CCAS, for who reads them there. */
const CONVENTION_SUBJECT_PATTERN = '^(convention|crc_recommendation)';

/** What a CCAS says against a masked count tells the count: it stays among the CCAS and who decides, as on the page of the indicator. */
const ABOUT_MASKED_COUNT = `(e.subject_type = 'indicator_contest'
  AND EXISTS (SELECT FROM indicator i WHERE i.id = (e.keys ->> 'indicator_id')::integer AND i.is_masked))`;

/** Reads the journal to people. Nothing here writes it: the database's triggers do (docs/adr/0006-journal.md). */
@Injectable()
export class JournalService {
  constructor(private readonly dataSource: DataSource) {}

  /** History of an initiative, a CCAS, a cell of the matrix, a convention, an indicator, or an account. */
  async list(viewer: Viewer, { after, take, ...scope }: JournalArgs): Promise<JournalPage> {
    const b = new Bindings();
    const conditions = await this.conditionsOf(viewer, scope, b);
    if (after) conditions.push(`e.id < ${b.bind(after)}::bigint`);
    const entries = await listEntries(this.dataSource, conditions, b, take + 1);
    const items = entries.slice(0, take);
    return { items: await withNames(this.dataSource, items), nextCursor: entries.length > take ? (items.at(-1)?.id ?? null) : null };
  }

  /** What others changed in the network, as far as the viewer may know it; the latest first. `since` null: since ever. */
  async changesSince(viewer: Viewer, networkId: string, since: Date | null, take: number): Promise<JournalEntry[]> {
    const b = new Bindings();
    const network = b.bind(networkId);
    const conditions = [
      ...this.visibleIn(viewer, networkId, b),
      ofNetwork(network),
      `e.actor_id IS DISTINCT FROM ${b.bind(viewer.accountId)}::uuid`,
      ...(since ? [`e.occurred_at > ${b.bind(since)}`] : []),
    ];
    return withNames(this.dataSource, await listEntries(this.dataSource, conditions, b, take));
  }

  private async conditionsOf(
    viewer: Viewer,
    { initiativeId, ccasId, accountId, conventionId, indicatorId }: Omit<JournalArgs, 'after' | 'take'>,
    b: Bindings,
  ): Promise<string[]> {
    if (accountId) {
      if (initiativeId || ccasId) throw new InputError([{ path: 'accountId', reason: 'NOT_IN_LIST' }]);
      return this.ofAccount(viewer, accountId, b);
    }
    if (typeof indicatorId === 'number') return this.ofIndicator(viewer, indicatorId, b);
    const about = (keys: Record<string, string>): string => `e.keys @> ${b.bind(JSON.stringify(keys))}::jsonb`;
    if (conventionId) {
      const subjects = await subjectsOfConvention(this.dataSource, conventionId);
      const target = subjects === undefined ? null : await ccasTarget(this.dataSource, subjects.ccasId);
      requireCan(viewer, 'conventions.read', target);
      const ofIt = [{ convention_id: conventionId.toLowerCase() }, ...(subjects?.fileIds ?? []).map((file_id) => ({ file_id }))].map(about);
      return [`(${ofIt.join(' OR ')})`, ...this.visibleIn(viewer, found(target).networkId, b)];
    }
    if (ccasId) {
      const target = await ccasTarget(this.dataSource, ccasId);
      requireCan(viewer, 'journal.read', target, { readable: 'network.read' });
      const { networkId, ccasId: id } = found(target);
      const isOfSameNetwork = !initiativeId || (await networkOfInitiative(this.dataSource, initiativeId)) === networkId;
      if (!isOfSameNetwork) throw new DomainError('NOT_FOUND');
      return [about({ ccas_id: id }), ...(initiativeId ? [about({ initiative_id: initiativeId.toLowerCase() })] : []), ...this.visibleIn(viewer, networkId, b)];
    }
    if (initiativeId) {
      const networkId = found(await networkOfInitiative(this.dataSource, initiativeId));
      return [about({ initiative_id: initiativeId.toLowerCase() }), ...this.visibleIn(viewer, networkId, b)];
    }
    throw new InputError([{ path: 'initiativeId', reason: 'REQUIRED' }]);
  }

  /** What of a network's history the viewer may know. A director knows what concerns no CCAS, and what concerns his own. */
  private visibleIn(viewer: Viewer, networkId: string, b: Bindings): string[] {
    const reach = ccasReach(viewer, 'journal.read', networkId);
    if (!reach.isWhole && reach.ccasIds.length + reach.territoryIds.length === 0) throw new DomainError('NOT_FOUND');
    const hidden = [
      ...(can(viewer.grants, 'funding.read', { networkId }) ? [] : FUNDING_SUBJECTS),
      ...(can(viewer.grants, 'accounts.read', { networkId }) ? [] : ACCOUNT_SUBJECTS),
    ];
    return [
      ofNoOtherNetwork(b.bind(networkId)),
      ...(hidden.length > 0 ? [`e.subject_type <> ALL (${b.bind(hidden)}::text[])`] : []),
      this.isPrivacyVisible(viewer, networkId, b),
      this.isConventionVisible(viewer, networkId, b),
      `(NOT ${ABOUT_MASKED_COUNT} OR ${this.isCcasReached(viewer, 'indicators.contest', networkId, b)})`,
      ...(reach.isWhole
        ? []
        : [`(e.keys ->> 'ccas_id' IS NULL OR EXISTS (SELECT FROM ccas c WHERE c.id = (e.keys ->> 'ccas_id')::uuid AND ${isReached(reach, b, 'c')}))`]),
    ];
  }

  /** A shared indicator has one history for all, and targets and contests of each network, which are for those who work there. */
  private async ofIndicator(viewer: Viewer, indicatorId: number, b: Bindings): Promise<string[]> {
    const networkId = await networkOfIndicator(this.dataSource, indicatorId);
    if (networkId === undefined) throw new DomainError('NOT_FOUND');
    const about = `e.keys @> ${b.bind(JSON.stringify({ indicator_id: indicatorId }))}::jsonb`;
    if (networkId !== null) {
      requireCan(viewer, 'indicators.readNetwork', { networkId });
      return [about, ...this.visibleIn(viewer, networkId, b)];
    }
    requireCan(viewer, 'indicators.read', {});
    const networkIds = [...new Set(viewer.grants.flatMap((grant) => grant.networkId ?? []))].filter((id) =>
      can(viewer.grants, 'indicators.readNetwork', { networkId: id }),
    );
    const ofNetworks = networkIds.map((id) => `(e.keys ->> 'network_id' = ${b.bind(id)}::text AND ${this.visibleIn(viewer, id, b).join(' AND ')})`);
    return [about, `(${["e.keys ->> 'network_id' IS NULL", ...ofNetworks].join(' OR ')})`];
  }

  private isPrivacyVisible(viewer: Viewer, networkId: string, b: Bindings): string {
    const isPrivate = `(e.subject_type = ANY (${b.bind(PRIVACY_SUBJECTS)}::text[]) OR coalesce(e.keys ->> 'parent_type', '') = ANY (${b.bind(PRIVACY_FILE_PARENTS)}::text[]))`;
    return `(NOT ${isPrivate} OR ${this.isCcasReached(viewer, 'privacy.readDetail', networkId, b)})`;
  }

  private isConventionVisible(viewer: Viewer, networkId: string, b: Bindings): string {
    const isConvention = `(e.keys ? 'ccas_id' AND e.subject_type ~ ${b.bind(CONVENTION_SUBJECT_PATTERN)})`;
    return `(NOT ${isConvention} OR ${this.isCcasReached(viewer, 'conventions.read', networkId, b)})`;
  }

  private isCcasReached(viewer: Viewer, operation: Operation, networkId: string, b: Bindings): string {
    const reach = ccasReach(viewer, operation, networkId);
    return reach.isWhole ? 'true' : `EXISTS (SELECT FROM ccas c WHERE c.id = (e.keys ->> 'ccas_id')::uuid AND ${isReached(reach, b, 'c')})`;
  }

  /** Changes of an account and of its roles; of a person with roles in several networks, each coordinator sees her own network's. */
  private async ofAccount(viewer: Viewer, accountId: string, b: Bindings): Promise<string[]> {
    const networkIds = await networksOfAccount(this.dataSource, accountId);
    const readable = (networkIds ?? []).filter((networkId) => can(viewer.grants, 'accounts.read', { networkId }));
    const mayReadAll = networkIds !== undefined && can(viewer.grants, 'accounts.read', {});
    if (!mayReadAll && readable.length === 0) throw new DomainError('NOT_FOUND');
    const own = `e.keys @> ${b.bind(JSON.stringify({ account_id: accountId.toLowerCase() }))}::jsonb`;
    return mayReadAll ? [own] : [own, `(e.keys ->> 'network_id' IS NULL OR e.keys ->> 'network_id' = ANY (${b.bind(readable)}::text[]))`];
  }
}
