import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A vintage of the official geographic code that the database holds. */
@Entity('territory_edition')
export class TerritoryEdition {
  @PrimaryColumn({ name: 'vintage_year', type: 'integer', primaryKeyConstraintName: 'pk_territory_edition' })
  vintageYear!: number;

  @Column({ type: 'text' })
  source!: string;

  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;

  @Column({ name: 'loaded_at', type: 'timestamptz', default: () => 'now()' })
  loadedAt!: Date;
}
