import type { ConventionVolet, VoletCoverage } from '@maillage/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Convention } from '../convention.entity';

/** How far a convention settles a volet, and by which article. */
@Entity('convention_volet')
@Check(
  'ck_convention_volet_volet',
  `volet IN ('support_functions', 'staff', 'finance', 'premises', 'it', 'privacy', 'insurance', 'procurement', 'vehicles', 'communication', 'archives', 'governance', 'evaluation')`,
)
@Check('ck_convention_volet_coverage', `coverage IN ('covered', 'partly', 'not_covered', 'not_applicable')`)
export class ConventionVoletRow {
  @PrimaryColumn({ name: 'convention_id', type: 'uuid', primaryKeyConstraintName: 'pk_convention_volet' })
  conventionId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_convention_volet' })
  volet!: ConventionVolet;

  @Column({ type: 'text' })
  coverage!: VoletCoverage;

  @Column({ type: 'text', nullable: true })
  article!: string | null;

  @ManyToOne(() => Convention, { nullable: false })
  @JoinColumn({ name: 'convention_id', foreignKeyConstraintName: 'fk_convention_volet_convention' })
  convention!: Convention;
}
