import { isDesignatedOn } from '@maillage/domain';
import type { FieldError } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { InputError } from '../../platform/errors/domain-error';
import type { SeenRow } from '../../platform/writes';
import { CcasRows } from '../ccas-rows.service';
import { CnilProcedure } from './cnil-procedure.entity';
import { DpoDesignation } from './dpo-designation.entity';
import type { CreateCnilProcedureInput, CreateDpoDesignationInput, UpdateCnilProcedureInput, UpdateDpoDesignationInput } from './dpo.input';
import type { CcasDpo, CnilProcedureType, DpoDesignationType } from './dpo.type';

/** What only the detail shows of a designation. */
const HIDDEN = {
  organisation: null,
  dpoName: null,
  dpoEmail: null,
  dpoPhone: null,
  cnilNumber: null,
  designatedOn: null,
  missionLetterOn: null,
  isFictitious: false,
};

/** The DPO of a CCAS, and what the CNIL opened. */
@Injectable()
export class DpoService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rows: CcasRows,
    private readonly clock: Clock,
  ) {}

  async ofCcas(viewer: Viewer, ccasId: string): Promise<CcasDpo> {
    const { isDetailVisible, canUpdate } = await this.rows.sight(viewer, ccasId, 'privacy.readStatus');
    const { manager } = this.dataSource;
    const designations = await manager.find(DpoDesignation, { where: { ccasId }, order: { startsOn: 'DESC', id: 'ASC' } });
    const procedures = isDetailVisible
      ? await manager.find(CnilProcedure, { where: { ccasId }, order: { closedOn: { direction: 'DESC', nulls: 'FIRST' }, openedOn: 'DESC', id: 'ASC' } })
      : [];
    return {
      designations: designations.map((row) => ({ ...this.designation(row), ...(isDetailVisible ? {} : HIDDEN) })),
      procedures: procedures.map((row) => this.procedure(row)),
      isDetailVisible,
      canUpdate,
    };
  }

  async designate(viewer: Viewer, input: CreateDpoDesignationInput): Promise<DpoDesignationType> {
    return this.designation(await this.rows.create(viewer, DpoDesignation, input));
  }

  updateDesignation(viewer: Viewer, input: UpdateDpoDesignationInput): Promise<DpoDesignationType> {
    return this.rows.update(viewer, DpoDesignation, input, this.designation);
  }

  deleteDesignation(viewer: Viewer, seen: SeenRow): Promise<boolean> {
    return this.rows.delete(viewer, DpoDesignation, seen, this.designation);
  }

  async openProcedure(viewer: Viewer, input: CreateCnilProcedureInput): Promise<CnilProcedureType> {
    this.requireNotInFuture(input);
    return this.procedure(await this.rows.create(viewer, CnilProcedure, input));
  }

  updateProcedure(viewer: Viewer, input: UpdateCnilProcedureInput): Promise<CnilProcedureType> {
    this.requireNotInFuture(input);
    return this.rows.update(viewer, CnilProcedure, input, this.procedure);
  }

  deleteProcedure(viewer: Viewer, seen: SeenRow): Promise<boolean> {
    return this.rows.delete(viewer, CnilProcedure, seen, this.procedure);
  }

  private requireNotInFuture({ openedOn, closedOn }: { openedOn?: string; closedOn?: string | null }): void {
    const today = this.clock.today();
    const errors = Object.entries({ openedOn, closedOn }).flatMap(([path, day]): FieldError[] =>
      day && day > today ? [{ path, reason: 'DATE_IN_FUTURE' }] : [],
    );
    if (errors.length > 0) throw new InputError(errors);
  }

  private readonly designation = (row: DpoDesignation): DpoDesignationType => ({
    id: row.id,
    mode: row.mode,
    organisation: row.organisation,
    dpoName: row.dpoName,
    dpoEmail: row.dpoEmail,
    dpoPhone: row.dpoPhone,
    cnilNumber: row.cnilNumber,
    designatedOn: row.designatedOn,
    missionLetterOn: row.missionLetterOn,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    isCurrent: isDesignatedOn(row, this.clock.today()),
    isFictitious: row.isFictitious,
    version: row.version,
  });

  private readonly procedure = (row: CnilProcedure): CnilProcedureType => ({
    id: row.id,
    kind: row.kind,
    reference: row.reference,
    openedOn: row.openedOn,
    dueOn: row.dueOn,
    closedOn: row.closedOn,
    outcome: row.outcome,
    isLate: row.closedOn === null && row.dueOn !== null && row.dueOn < this.clock.today(),
    version: row.version,
  });
}
