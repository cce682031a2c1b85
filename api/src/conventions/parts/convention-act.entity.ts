import { CONVENTION_ACT_KINDS, type ConventionActKind } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../platform/database/one-of';
import { TrackedRow } from '../../platform/database/tracked-row';
import { Convention } from '../convention.entity';

/** An act of a convention’s life, with its date: what its status follows from. */
@Entity('convention_act')
@Index('uq_convention_act_once', ['conventionId', 'kind'], { unique: true, where: `kind NOT IN ('express_renewal', 'committee', 'yearly_report')` })
@Index('uq_convention_act_report', ['conventionId', 'year'], { unique: true, where: `kind = 'yearly_report'` })
@Index('ix_convention_act_convention', ['conventionId', 'happenedOn'])
@Check('ck_convention_act_kind', oneOf('kind', CONVENTION_ACT_KINDS))
@Check('ck_convention_act_year', `(kind = 'yearly_report') = (year IS NOT NULL) AND year BETWEEN 2000 AND 2100`)
export class ConventionAct extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_convention_act' })
  id!: string;

  @Column({ name: 'convention_id', type: 'uuid' })
  conventionId!: string;

  @Column({ type: 'text' })
  kind!: ConventionActKind;

  @Column({ name: 'happened_on', type: 'date' })
  happenedOn!: string;

  @Column({ type: 'integer', nullable: true })
  year!: number | null;

  @Column({ type: 'text', nullable: true })
  reference!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @ManyToOne(() => Convention, { nullable: false })
  @JoinColumn({ name: 'convention_id', foreignKeyConstraintName: 'fk_convention_act_convention' })
  convention!: Convention;
}
