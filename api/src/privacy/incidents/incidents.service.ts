import { breachClock, isRequestLate, requestDueOn, yearlyCounts, type FieldError } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { InputError } from '../../platform/errors/domain-error';
import type { SeenRow } from '../../platform/writes';
import { CcasRows } from '../ccas-rows.service';
import type { CreatePrivacyBreachInput, CreateRightsRequestInput, UpdatePrivacyBreachInput, UpdateRightsRequestInput } from './incidents.input';
import type { CcasIncidents, PrivacyBreachType, RightsRequestType } from './incidents.type';
import { PrivacyBreach } from './privacy-breach.entity';
import { RightsRequest } from './rights-request.entity';

/** Breaches and rights requests as dates alone; delays and counts are derived (`libs/domain/src/privacy/delays.ts`). */
@Injectable()
export class IncidentsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rows: CcasRows,
    private readonly clock: Clock,
  ) {}

  async ofCcas(viewer: Viewer, ccasId: string): Promise<CcasIncidents> {
    const { canUpdate } = await this.rows.sight(viewer, ccasId, 'privacy.readDetail');
    const { manager } = this.dataSource;
    const breaches = await manager.find(PrivacyBreach, { where: { ccasId }, order: { discoveredAt: 'DESC', id: 'ASC' } });
    const requests = await manager.find(RightsRequest, { where: { ccasId }, order: { receivedOn: 'DESC', id: 'ASC' } });
    return {
      breaches: breaches.map(this.breach),
      requests: requests.map(this.request),
      years: yearlyCounts(breaches, requests, this.clock.now()),
      canUpdate,
    };
  }

  async createBreach(viewer: Viewer, input: CreatePrivacyBreachInput): Promise<PrivacyBreachType> {
    const { key: _, ccasId: __, ...dates } = input;
    this.requirePast(dates);
    return this.breach(await this.rows.create(viewer, PrivacyBreach, input));
  }

  updateBreach(viewer: Viewer, input: UpdatePrivacyBreachInput): Promise<PrivacyBreachType> {
    const { id: _, version: __, ...dates } = input;
    this.requirePast(dates);
    return this.rows.update(viewer, PrivacyBreach, input, this.breach);
  }

  deleteBreach(viewer: Viewer, seen: SeenRow): Promise<boolean> {
    return this.rows.delete(viewer, PrivacyBreach, seen, this.breach);
  }

  async createRequest(viewer: Viewer, input: CreateRightsRequestInput): Promise<RightsRequestType> {
    const { key: _, ccasId: __, ...dates } = input;
    this.requirePast(dates);
    return this.request(await this.rows.create(viewer, RightsRequest, input));
  }

  updateRequest(viewer: Viewer, input: UpdateRightsRequestInput): Promise<RightsRequestType> {
    const { id: _, version: __, ...dates } = input;
    this.requirePast(dates);
    return this.rows.update(viewer, RightsRequest, input, this.request);
  }

  deleteRequest(viewer: Viewer, seen: SeenRow): Promise<boolean> {
    return this.rows.delete(viewer, RightsRequest, seen, this.request);
  }

  /** Refuses days and instants that are still to come. */
  private requirePast(dates: object): void {
    const now = this.clock.now();
    const today = this.clock.today();
    const errors = Object.entries(dates).flatMap(([path, value]): FieldError[] =>
      (value instanceof Date && value > now) || (typeof value === 'string' && value > today) ? [{ path, reason: 'DATE_IN_FUTURE' }] : [],
    );
    if (errors.length > 0) throw new InputError(errors);
  }

  private readonly breach = (row: PrivacyBreach): PrivacyBreachType => ({
    id: row.id,
    discoveredAt: row.discoveredAt,
    notifiedAt: row.notifiedAt,
    personsInformedOn: row.personsInformedOn,
    isWithoutRisk: row.isWithoutRisk,
    closedOn: row.closedOn,
    ...breachClock(row, this.clock.now()),
    version: row.version,
  });

  private readonly request = (row: RightsRequest): RightsRequestType => ({
    id: row.id,
    receivedOn: row.receivedOn,
    isExtended: row.isExtended,
    answeredOn: row.answeredOn,
    dueOn: requestDueOn(row),
    isLate: isRequestLate(row, this.clock.today()),
    version: row.version,
  });
}
