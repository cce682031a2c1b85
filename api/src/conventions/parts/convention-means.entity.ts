import type { ConventionVolet } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { cents } from '../../platform/database/cents';
import { TrackedRow } from '../../platform/database/tracked-row';
import { Convention } from '../convention.entity';

/** Means that the town lends to the CCAS in a year, and what they are worth. */
@Entity('convention_means')
@Index('ix_convention_means_convention', ['conventionId', 'year'])
@Check('ck_convention_means_year', 'year BETWEEN 2000 AND 2100')
@Check('ck_convention_means_label', 'length(label) BETWEEN 1 AND 200')
@Check('ck_convention_means_amount', 'valued_cents >= 0')
export class ConventionMeans extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_convention_means' })
  id!: string;

  @Column({ name: 'convention_id', type: 'uuid' })
  conventionId!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'text' })
  volet!: ConventionVolet;

  @Column({ type: 'text' })
  label!: string;

  @Column({ name: 'valued_cents', type: 'bigint', nullable: true, transformer: cents })
  valuedCents!: number | null;

  @ManyToOne(() => Convention, { nullable: false })
  @JoinColumn({ name: 'convention_id', foreignKeyConstraintName: 'fk_convention_means_convention' })
  convention!: Convention;
}
