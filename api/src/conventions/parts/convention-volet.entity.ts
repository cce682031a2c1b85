import { CONVENTION_VOLETS, VOLET_COVERAGES, type ConventionVolet, type VoletCoverage } from '@maillage/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../platform/database/one-of';
import { Convention } from '../convention.entity';

/** How far a convention settles a volet, and by which article. */
@Entity('convention_volet')
@Check('ck_convention_volet_volet', oneOf('volet', CONVENTION_VOLETS))
@Check('ck_convention_volet_coverage', oneOf('coverage', VOLET_COVERAGES))
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
