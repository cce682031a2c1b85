import { MATURITY_ACTIVITIES, type MaturityActivity } from '@maillage/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { oneOf } from '../../platform/database/one-of';
import { MaturityAssessment } from './maturity-assessment.entity';

/** What an assessment says of one activity: the levels whose criteria are met. The level reached is derived (`reachedLevel`). */
@Entity('maturity_level')
@Check('ck_maturity_level_activity', oneOf('activity', MATURITY_ACTIVITIES))
@Check('ck_maturity_level_levels', 'met_levels <@ ARRAY[1, 2, 3, 4, 5] AND target_level BETWEEN 0 AND 5')
export class MaturityLevel {
  @PrimaryColumn({ name: 'assessment_id', type: 'uuid', primaryKeyConstraintName: 'pk_maturity_level' })
  assessmentId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_maturity_level' })
  activity!: MaturityActivity;

  @Column({ name: 'met_levels', type: 'integer', array: true, default: () => "'{}'" })
  metLevels!: number[];

  @Column({ name: 'target_level', type: 'integer', nullable: true })
  targetLevel!: number | null;

  @Column({ type: 'text', nullable: true })
  comment!: string | null;

  @ManyToOne(() => MaturityAssessment, { nullable: false })
  @JoinColumn({ name: 'assessment_id', foreignKeyConstraintName: 'fk_maturity_level_assessment' })
  assessment!: MaturityAssessment;
}
