import { ABSENCE_MAX_DAYS, addDays, type FieldError } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { once } from '../../platform/creations/once';
import { isId, type Queryable } from '../../platform/database/queryable';
import { insertRow, updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { type SeenKind, SeenWrites } from '../../platform/writes';
import { News } from '../notifications/news.service';
import { Absence } from './absence.entity';
import type { AbsenceType, AbsentPerson, CreateAbsenceInput, DeleteAbsenceInput, UpdateAbsenceInput } from './absence.type';
import { getAbsence, isOfNetwork, listAbsences, listDeputyCandidates } from './absences.queries';

type Days = Pick<Absence, 'startsOn' | 'endsOn'>;
type Standing = Pick<Absence, 'id' | 'accountId' | 'networkId' | 'deputyAccountId'>;

/** When people are away, and who stands in: each says it of herself, the coordination of anybody in its network. */
@Injectable()
export class AbsencesService {
  private readonly absences: SeenKind<Absence, AbsenceType> = {
    entity: Absence,
    allow: (viewer, manager, { accountId, networkId }) => this.requireMay(manager, viewer, accountId, networkId),
    shown: async (_, manager, { id }) => found(await getAbsence(manager, id, this.clock.today())),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
    private readonly news: News,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, networkId: string): Promise<AbsenceType[]> {
    requireCan(viewer, 'absences.read', await networkTarget(this.dataSource, networkId));
    return listAbsences(this.dataSource, networkId, this.clock.today());
  }

  async candidates(viewer: Viewer, networkId: string, accountId: string): Promise<AbsentPerson[]> {
    await this.requireMay(this.dataSource, viewer, accountId, networkId);
    return listDeputyCandidates(this.dataSource, accountId, networkId, this.clock.today());
  }

  async create(viewer: Viewer, input: CreateAbsenceInput): Promise<AbsenceType> {
    const { networkId, startsOn, endsOn } = input;
    const accountId = (input.accountId ?? viewer.accountId).toLowerCase();
    const deputyAccountId = input.deputyAccountId?.toLowerCase() ?? null;
    return this.transactions.run(viewer, async (manager) => {
      await this.requireMay(manager, viewer, accountId, networkId);
      const id = await once(manager, viewer, input, async () => {
        this.requireDays({ startsOn, endsOn });
        await this.requireDeputy(manager, accountId, networkId, deputyAccountId);
        const made = await insertRow(manager, Absence, { accountId, networkId, startsOn, endsOn, deputyAccountId });
        await this.tell(manager, viewer, { id: made, accountId, networkId, deputyAccountId });
        return made;
      });
      return found(await getAbsence(manager, id, this.clock.today()));
    });
  }

  update(viewer: Viewer, { id, version, ...change }: UpdateAbsenceInput): Promise<AbsenceType> {
    return this.writes.write(viewer, this.absences, { id, version }, async (manager, stored) => {
      const deputyAccountId = change.deputyAccountId === undefined ? stored.deputyAccountId : (change.deputyAccountId?.toLowerCase() ?? null);
      this.requireDays({ startsOn: change.startsOn ?? stored.startsOn, endsOn: change.endsOn ?? stored.endsOn });
      if (deputyAccountId !== stored.deputyAccountId) await this.requireDeputy(manager, stored.accountId, stored.networkId, deputyAccountId);
      await updateRow(manager, Absence, stored.id, { ...change, deputyAccountId });
      await this.tell(manager, viewer, { ...stored, deputyAccountId });
    });
  }

  delete(viewer: Viewer, seen: DeleteAbsenceInput): Promise<boolean> {
    return this.writes.delete(viewer, this.absences, seen);
  }

  /** Whoever reads the network knows that there are such people: of somebody without a role in it nobody learns anything. */
  private async requireMay(database: Queryable, viewer: Viewer, accountId: string, networkId: string): Promise<void> {
    const target = await networkTarget(database, networkId);
    const isOwn = accountId.toLowerCase() === viewer.accountId;
    requireCan(viewer, isOwn ? 'absences.own' : 'absences.manage', target, { readable: 'absences.read' });
    if (!isId(accountId) || !(await isOfNetwork(database, accountId, networkId, this.clock.today()))) throw new DomainError('NOT_FOUND');
  }

  private requireDays({ startsOn, endsOn }: Days): void {
    const fields: FieldError[] = [];
    if (endsOn < startsOn) fields.push({ path: 'endsOn', reason: 'END_BEFORE_START' });
    else if (endsOn < this.clock.today() || endsOn > addDays(startsOn, ABSENCE_MAX_DAYS)) fields.push({ path: 'endsOn', reason: 'OUT_OF_RANGE' });
    if (fields.length > 0) throw new InputError(fields);
  }

  private async requireDeputy(manager: EntityManager, accountId: string, networkId: string, deputyId: string | null): Promise<void> {
    if (deputyId === null) return;
    const [deputy] = await listDeputyCandidates(manager, accountId, networkId, this.clock.today(), deputyId);
    if (!deputy) throw new InputError([{ path: 'deputyAccountId', reason: 'UNKNOWN_REFERENCE' }]);
  }

  /** Who stands in, once for an absence; and who is away, when somebody else says so. */
  private async tell(manager: EntityManager, { accountId: byId }: Viewer, { id, accountId, networkId, deputyAccountId }: Standing): Promise<void> {
    const told = { networkId, ccasId: null, subject: { type: 'network', id: networkId }, about: id } as const;
    if (deputyAccountId !== null) await this.news.tell(manager, { ...told, kind: 'deputy_named', accountIds: [deputyAccountId], byId: accountId });
    if (byId !== accountId) await this.news.tell(manager, { ...told, kind: 'absence_noted', accountIds: [accountId], byId });
  }
}
