import { addDays, can, type FieldError } from '@maillage/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OfficesService } from '../../network';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { CONFIG, type Config } from '../../platform/config/config';
import { once } from '../../platform/creations/once';
import { Transactions } from '../../platform/database/transactions';
import { EntrustedSources } from '../../platform/declarations/entrusted-sources';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { Outbox } from '../../platform/mail';
import { holdSeen } from '../../platform/writes';
import { Account } from '../account.entity';
import { composeVacancy } from '../account-mails';
import { AccountReader, seenNetworks } from '../account-reader.service';
import { HOLD_ACCOUNTS, TOUCH_ACCOUNT } from '../account.queries';
import type { AccountType } from '../account.type';
import { insertAccount } from '../insert-account';
import { InvitationsService } from '../invitations.service';
import { PageLinks } from '../page-links/page-links.service';
import { HOLD_ADDRESS } from '../sign-in-address.queries';
import { END_ASSIGNMENT, FIND_SEEN_BY_ADDRESS, GIVE_ROLE, HOLD_MANAGERS_ON } from './departure.queries';
import { DeparturesService, type StoredRole } from './departures.service';
import type { EndRoleInput, SuccessorInput } from './departure.type';

/**
 * Ends a role on a day, and in the same transaction all that goes with it: the office, who takes both over, what is entrusted to the person, and who is
 * told. Nothing is erased: role and office keep their last day.
 */
@Injectable()
export class EndRoleService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly departures: DeparturesService,
    private readonly offices: OfficesService,
    private readonly entrusted: EntrustedSources,
    private readonly invitations: InvitationsService,
    private readonly reader: AccountReader,
    private readonly links: PageLinks,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  end(viewer: Viewer, asked: EndRoleInput): Promise<AccountType> {
    const input = { ...asked, accountId: asked.accountId.toLowerCase() };
    return this.transactions.run(viewer, async (manager) => {
      await once(manager, viewer, input, async () => {
        await manager.query(HOLD_ACCOUNTS, [[viewer.accountId, input.accountId]]);
        const role = await this.departures.requireRole(manager, viewer, input.accountId, input.roleId);
        await holdSeen(
          manager,
          viewer,
          { entity: Account, allow: () => Promise.resolve(), shown: () => this.reader.getChanged(manager, viewer, input.accountId) },
          { id: input.accountId, version: input.version },
        );
        this.requireDates(role, input);
        await this.endRole(manager, viewer, role, input);
        return input.accountId;
      });
      return this.reader.getChanged(manager, viewer, input.accountId);
    });
  }

  private requireDates({ startsOn, endsOn }: StoredRole, { lastDay }: EndRoleInput): void {
    const fields: FieldError[] = [];
    if (lastDay < this.clock.today() || (endsOn !== null && lastDay > endsOn)) fields.push({ path: 'lastDay', reason: 'OUT_OF_RANGE' });
    if (startsOn !== null && lastDay < startsOn) fields.push({ path: 'lastDay', reason: 'END_BEFORE_START' });
    if (fields.length > 0) throw new InputError(fields);
  }

  private async endRole(manager: EntityManager, viewer: Viewer, role: StoredRole, input: EndRoleInput): Promise<void> {
    const { accountId, lastDay, officeId, successor, passesOn } = input;
    await manager.query(END_ASSIGNMENT, [role.id, accountId, lastDay]);
    await manager.query(TOUCH_ACCOUNT, [accountId]);
    await this.links.revoke(manager, accountId);
    await this.requireManagersLeft(manager, role, addDays(lastDay, 1));
    if (officeId) await this.endOffice(manager, viewer, role, { ...input, officeId });
    if (successor) {
      const next = await this.openFor(manager, viewer, role, successor, input);
      if (passesOn) await this.passOn(manager, viewer, role.networkId, [accountId, next]);
    } else await this.alert(manager, viewer, role, input);
  }

  /** Whoever ends a role that manages accounts, her own included, leaves somebody behind who has come in before. */
  private async requireManagersLeft(manager: EntityManager, { role, networkId }: StoredRole, day: string): Promise<void> {
    if (role !== 'admin' && role !== 'coordinator') return;
    const left = (await manager.query(HOLD_MANAGERS_ON, [networkId, day])) as unknown[];
    if (left.length === 0) throw new DomainError('LAST_MANAGER');
  }

  private async endOffice(
    manager: EntityManager,
    viewer: Viewer,
    role: StoredRole,
    { officeId, officeVersion, lastDay }: EndRoleInput & { readonly officeId: string },
  ): Promise<void> {
    const held = await this.departures.officeOf(manager, role);
    if (held?.id !== officeId.toLowerCase()) throw new InputError([{ path: 'officeId', reason: 'UNKNOWN_REFERENCE' }]);
    await this.offices.end(manager, viewer, { id: held.id, version: officeVersion ?? 0 }, lastDay);
  }

  /** The account of who takes over, with the role, and the office when it ended. */
  private async openFor(
    manager: EntityManager,
    viewer: Viewer,
    role: StoredRole,
    { email, fullName, phone = null, jobTitle = null }: SuccessorInput,
    { accountId, lastDay, officeId }: EndRoleInput,
  ): Promise<string> {
    await manager.query(HOLD_ADDRESS, [email]);
    const [seen] = (await manager.query(FIND_SEEN_BY_ADDRESS, [email, seenNetworks(viewer)])) as { id: string; isDisabled: boolean }[];
    if (seen?.id === accountId || seen?.isDisabled) throw new InputError([{ path: 'successor.email', reason: 'UNKNOWN_REFERENCE' }]);
    const startsOn = addDays(lastDay, 1);
    const next = seen?.id ?? (await insertAccount(manager, { email, fullName, phone }));
    const { networkId, territoryId, ccasId, funderId } = role;
    await manager.query(GIVE_ROLE, [next, role.role, networkId, territoryId, ccasId, funderId, startsOn]);
    if (seen) await manager.query(TOUCH_ACCOUNT, [next]);
    if (officeId && ccasId !== null)
      await this.offices.open(manager, viewer, { ccasId, function: 'director', personName: fullName, email, phone, jobTitle, startsOn, endsOn: null });
    await this.invitations.invite(manager, viewer, next, [{ ...role, startsOn, endsOn: null }]);
    return next;
  }

  private async passOn(manager: EntityManager, viewer: Viewer, networkId: string | null, [from, to]: readonly [string, string]): Promise<void> {
    if (networkId === null) return;
    for (const { by, passOn } of this.entrusted.all) if (can(viewer.grants, by, { networkId })) await manager.query(passOn, [from, networkId, to]);
  }

  private async alert(manager: EntityManager, viewer: Viewer, role: StoredRole, { accountId, lastDay }: EndRoleInput): Promise<void> {
    const [ccas] = (await manager.query('SELECT name FROM ccas WHERE id = $1', [role.ccasId])) as { name: string }[];
    if (!ccas) return;
    const link = `${this.config.publicUrl}/reseau/${role.ccasId}`;
    for (const { id, email, fullName } of await this.departures.alertedBy(manager, viewer, role)) {
      if (id !== accountId)
        await this.outbox.send(manager, composeVacancy({ to: email, fullName, link, ccasName: ccas.name, lastDay, toldBy: viewer.fullName }), id);
    }
  }
}
