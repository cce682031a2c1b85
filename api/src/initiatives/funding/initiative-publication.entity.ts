import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Funder } from '../../network';
import { Initiative } from '../initiative.entity';

/** An initiative shown to a funder, who sees nothing else. */
@Entity('initiative_publication')
@Index('ix_initiative_publication_funder', ['funderId'])
export class InitiativePublication {
  @PrimaryColumn({ name: 'initiative_id', type: 'uuid', primaryKeyConstraintName: 'pk_initiative_publication' })
  initiativeId!: string;

  @PrimaryColumn({ name: 'funder_id', type: 'uuid', primaryKeyConstraintName: 'pk_initiative_publication' })
  funderId!: string;

  @Column({ name: 'published_at', type: 'timestamptz', default: () => 'now()' })
  publishedAt!: Date;

  @ManyToOne(() => Initiative, { nullable: false })
  @JoinColumn({ name: 'initiative_id', foreignKeyConstraintName: 'fk_initiative_publication_initiative' })
  initiative!: Initiative;

  @ManyToOne(() => Funder, { nullable: false })
  @JoinColumn({ name: 'funder_id', foreignKeyConstraintName: 'fk_initiative_publication_funder' })
  funder!: Funder;
}
