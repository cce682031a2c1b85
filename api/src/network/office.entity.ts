import { OFFICE_FUNCTIONS, type OfficeFunction } from '@maillage/domain';
import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of';
import { TrackedRow } from '../platform/database/tracked-row';
import { Ccas } from './ccas.entity';

/** Who holds which office of a CCAS, from when to when; one president and one director at a time. */
@Entity('office')
@Index('ix_office_ccas', ['ccasId'])
@Check('ck_office_function', oneOf('function', OFFICE_FUNCTIONS))
@Check('ck_office_person_name', 'length(person_name) BETWEEN 1 AND 200')
@Check('ck_office_dates', 'starts_on <= ends_on')
@Exclusion(
  'ex_office_one_holder',
  `USING gist (ccas_id WITH =, function WITH =, daterange(starts_on, ends_on, '[]') WITH &&) WHERE (function IN ('president', 'director'))`,
)
export class Office extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_office' })
  id!: string;

  @Column({ name: 'ccas_id', type: 'uuid' })
  ccasId!: string;

  @Column({ type: 'text' })
  function!: OfficeFunction;

  @Column({ name: 'person_name', type: 'text' })
  personName!: string;

  @Column({ name: 'job_title', type: 'text', nullable: true })
  jobTitle!: string | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ name: 'starts_on', type: 'date', nullable: true })
  startsOn!: string | null;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;

  @Column({ name: 'is_fictitious', type: 'boolean', default: false })
  isFictitious!: boolean;

  @ManyToOne(() => Ccas, { nullable: false })
  @JoinColumn({ name: 'ccas_id', foreignKeyConstraintName: 'fk_office_ccas' })
  ccas!: Ccas;
}
