import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { cents } from '../../platform/database/cents';
import { TrackedRow } from '../../platform/database/tracked-row';
import { Convention } from '../convention.entity';

/** The grant of the town for a year: voted, paid. Null is not known, which is not 0. */
@Entity('convention_grant')
@Unique('uq_convention_grant_year', ['conventionId', 'year'])
@Check('ck_convention_grant_year', 'year BETWEEN 2000 AND 2100')
@Check('ck_convention_grant_amounts', 'least(voted_cents, paid_cents) >= 0')
export class ConventionGrant extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_convention_grant' })
  id!: string;

  @Column({ name: 'convention_id', type: 'uuid' })
  conventionId!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ name: 'voted_cents', type: 'bigint', nullable: true, transformer: cents })
  votedCents!: number | null;

  @Column({ name: 'voted_on', type: 'date', nullable: true })
  votedOn!: string | null;

  @Column({ name: 'paid_cents', type: 'bigint', nullable: true, transformer: cents })
  paidCents!: number | null;

  @Column({ name: 'paid_on', type: 'date', nullable: true })
  paidOn!: string | null;

  @ManyToOne(() => Convention, { nullable: false })
  @JoinColumn({ name: 'convention_id', foreignKeyConstraintName: 'fk_convention_grant_convention' })
  convention!: Convention;
}
