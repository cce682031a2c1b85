import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Territory } from './territory.entity';

/** Each territory under each of its ancestors and under itself: « is this commune in that EPT » is one index lookup. */
@Entity('territory_inclusion')
@Index('ix_territory_inclusion_territory', ['territoryId', 'ancestorId'])
export class TerritoryInclusion {
  @PrimaryColumn({ name: 'ancestor_id', type: 'integer', primaryKeyConstraintName: 'pk_territory_inclusion' })
  ancestorId!: number;

  @PrimaryColumn({ name: 'territory_id', type: 'integer', primaryKeyConstraintName: 'pk_territory_inclusion' })
  territoryId!: number;

  @ManyToOne(() => Territory, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'ancestor_id', foreignKeyConstraintName: 'fk_territory_inclusion_ancestor' })
  ancestor!: Territory;

  @ManyToOne(() => Territory, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'territory_id', foreignKeyConstraintName: 'fk_territory_inclusion_territory' })
  territory!: Territory;
}
