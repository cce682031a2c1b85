import { addDays, EDITION_LINK_LIMITS, editionLinkPath, type FieldError } from '@maillage/domain';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { hashOfSecret, hashPassword, newSecret } from '../accounts';
import { networkTarget, requireFunder } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { CONFIG, type Config } from '../platform/config/config';
import { isId } from '../platform/database/queryable';
import { Transactions } from '../platform/database/transactions';
import { DomainError, InputError } from '../platform/errors/domain-error';
import { EditionGrant } from './edition-grant.entity';
import { EditionLink } from './edition-link.entity';
import type { EditionShareType, GrantEditionInput, MadeEditionLink, MakeEditionLinkInput } from './edition-share.type';
import { editionTarget, listShares, mayFollow, type PublishedTarget } from './edition-shares.queries';

/** A link opens until midnight in Paris. */
const END_OF_DAY = `SELECT ($1::date + 1)::timestamp AT TIME ZONE 'Europe/Paris' AS "expiresAt"`;

/** To whom the coordinator shows what was published. */
@Injectable()
export class EditionSharesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(viewer: Viewer, networkId: string): Promise<EditionShareType[]> {
    requireCan(viewer, 'editionShares.manage', await networkTarget(this.dataSource, networkId), { readable: 'editions.proofread' });
    return listShares(this.dataSource, networkId, this.clock.now());
  }

  async grant(viewer: Viewer, { editionId, funderId, isGranted }: GrantEditionInput): Promise<EditionShareType> {
    const edition = await this.requirePublished(viewer, editionId);
    if (isGranted && (!edition.isForFunders || (edition.onlyFunderId !== null && edition.onlyFunderId !== funderId)))
      throw new DomainError('EDITION_NOT_FOR_FUNDER');
    return this.transactions.run(viewer, async (manager) => {
      await requireFunder(manager, edition.networkId, funderId);
      const row = { editionId, funderId };
      if (isGranted)
        await manager
          .createQueryBuilder()
          .insert()
          .into(EditionGrant)
          .values({ ...row, grantedAt: this.clock.now() })
          .orIgnore()
          .execute();
      else await manager.delete(EditionGrant, row);
      return this.one(manager, edition, editionId);
    });
  }

  async makeLink(viewer: Viewer, input: MakeEditionLinkInput): Promise<MadeEditionLink> {
    const edition = await this.requirePublished(viewer, input.editionId);
    const password = input.password ?? '';
    const errors = this.faultsOf(input, edition, password);
    const followsId = input.followsId ?? null;
    if (followsId !== null && !(await mayFollow(this.dataSource, followsId, input.editionId))) errors.push({ path: 'followsId', reason: 'UNKNOWN_REFERENCE' });
    if (errors.length > 0) throw new InputError(errors);
    const secret = newSecret();
    const row = {
      editionId: input.editionId,
      label: input.label,
      tokenHash: hashOfSecret(secret),
      passwordHash: password === '' ? null : await hashPassword(password),
      followsId,
      createdById: viewer.accountId,
      createdAt: this.clock.now(),
    };
    return this.transactions.run(viewer, async (manager) => {
      const [{ expiresAt }] = (await manager.query(END_OF_DAY, [input.lastDay])) as [{ expiresAt: Date }];
      await manager.insert(EditionLink, { ...row, expiresAt });
      return { address: `${this.config.publicUrl}${editionLinkPath(secret)}`, share: await this.one(manager, edition, input.editionId) };
    });
  }

  /** From now on it opens nothing, neither where it is open. Revoked is revoked. */
  async revokeLink(viewer: Viewer, linkId: string): Promise<EditionShareType> {
    const link = found(isId(linkId) ? await this.dataSource.manager.findOneBy(EditionLink, { id: linkId }) : null);
    const edition = await this.requirePublished(viewer, link.editionId);
    return this.transactions.run(viewer, async (manager) => {
      await manager.query('UPDATE edition_link SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL', [linkId, this.clock.now()]);
      await manager.query('DELETE FROM edition_link_session WHERE link_id = $1', [linkId]);
      return this.one(manager, edition, link.editionId);
    });
  }

  private async requirePublished(viewer: Viewer, editionId: string): Promise<PublishedTarget> {
    const edition = requireCan(viewer, 'editionShares.manage', await editionTarget(this.dataSource, editionId), { readable: 'editions.proofread' });
    if (!edition.isPublished) throw new DomainError('EDITION_NOT_PUBLISHED');
    return edition;
  }

  private faultsOf({ lastDay }: MakeEditionLinkInput, { isForFunders }: PublishedTarget, password: string): FieldError[] {
    const today = this.clock.today();
    const errors: FieldError[] = [];
    if (lastDay < today || lastDay > addDays(today, EDITION_LINK_LIMITS.daysMax)) errors.push({ path: 'lastDay', reason: 'OUT_OF_RANGE' });
    // what was written for the board opens to nobody by its address alone
    if (password === '' && !isForFunders) errors.push({ path: 'password', reason: 'REQUIRED' });
    if (password !== '' && [...password].length < EDITION_LINK_LIMITS.passwordMin) errors.push({ path: 'password', reason: 'TOO_SHORT' });
    return errors;
  }

  private async one(manager: EntityManager, { networkId }: PublishedTarget, editionId: string): Promise<EditionShareType> {
    return found((await listShares(manager, networkId, this.clock.now(), editionId))[0]);
  }
}
