import { CONVENTION_STATUSES, type ConventionStatus } from '@maillage/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../platform/database/one-of';
import { Convention } from '../convention.entity';

/** Derived, never typed: the status of a convention from `startsOn` until the day before `endsOn` (null: for good). */
@Entity('convention_status_period')
@Check('ck_convention_status_period_dates', 'starts_on < ends_on')
@Check('ck_convention_status_period_status', oneOf('status', CONVENTION_STATUSES))
export class ConventionStatusPeriod {
  @PrimaryColumn({ name: 'convention_id', type: 'uuid', primaryKeyConstraintName: 'pk_convention_status_period' })
  conventionId!: string;

  @PrimaryColumn({ name: 'starts_on', type: 'date', primaryKeyConstraintName: 'pk_convention_status_period' })
  startsOn!: string;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;

  @Column({ type: 'text' })
  status!: ConventionStatus;

  @Column({ name: 'term_on', type: 'date', nullable: true })
  termOn!: string | null;

  @ManyToOne(() => Convention, { nullable: false })
  @JoinColumn({ name: 'convention_id', foreignKeyConstraintName: 'fk_convention_status_period_convention' })
  convention!: Convention;
}
