import { PASSAGE_NATURES, type PassageNature } from '@maillage/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { oneOf } from '../platform/database/one-of';
import { Territory } from './territory.entity';

/** What a territory became, on which day. */
@Entity('territory_passage')
@Check('ck_territory_passage_nature', oneOf('nature', PASSAGE_NATURES))
@Index('ix_territory_passage_new', ['newId'])
export class TerritoryPassage {
  @PrimaryColumn({ name: 'old_id', type: 'integer', primaryKeyConstraintName: 'pk_territory_passage' })
  oldId!: number;

  @PrimaryColumn({ name: 'new_id', type: 'integer', primaryKeyConstraintName: 'pk_territory_passage' })
  newId!: number;

  @Column({ name: 'passed_on', type: 'date' })
  passedOn!: string;

  @Column({ type: 'text' })
  nature!: PassageNature;

  @ManyToOne(() => Territory, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'old_id', foreignKeyConstraintName: 'fk_territory_passage_old' })
  old!: Territory;

  @ManyToOne(() => Territory, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'new_id', foreignKeyConstraintName: 'fk_territory_passage_new' })
  new!: Territory;
}
