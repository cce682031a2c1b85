import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Edition } from '../editions';
import { Funder } from '../network';

/** A published edition that the accounts of a funder read. */
@Entity('edition_grant')
@Index('ix_edition_grant_funder', ['funderId'])
export class EditionGrant {
  @PrimaryColumn({ name: 'edition_id', type: 'uuid', primaryKeyConstraintName: 'pk_edition_grant' })
  editionId!: string;

  @PrimaryColumn({ name: 'funder_id', type: 'uuid', primaryKeyConstraintName: 'pk_edition_grant' })
  funderId!: string;

  @Column({ name: 'granted_at', type: 'timestamptz', default: () => 'now()' })
  grantedAt!: Date;

  @ManyToOne(() => Edition, { nullable: false })
  @JoinColumn({ name: 'edition_id', foreignKeyConstraintName: 'fk_edition_grant_edition' })
  edition!: Edition;

  @ManyToOne(() => Funder, { nullable: false })
  @JoinColumn({ name: 'funder_id', foreignKeyConstraintName: 'fk_edition_grant_funder' })
  funder!: Funder;
}
