import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts';
import { Edition } from '../editions';
import { Funder } from '../network';
import { EditionLink } from './edition-link.entity';

/** That an edition was opened, by a link or by an account of a funder. The reader is told that this is noted. */
@Entity('edition_reading')
@Index('ix_edition_reading_edition', ['editionId', 'readAt'])
@Index('ix_edition_reading_link', ['linkId'])
@Index('ix_edition_reading_account', ['accountId', 'readAt'])
@Index('ix_edition_reading_funder', ['funderId'])
@Check('ck_edition_reading_by', '(link_id IS NULL) <> (funder_id IS NULL)')
export class EditionReading {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_edition_reading' })
  id!: string;

  @Column({ name: 'edition_id', type: 'uuid' })
  editionId!: string;

  @Column({ name: 'link_id', type: 'uuid', nullable: true })
  linkId!: string | null;

  @Column({ name: 'account_id', type: 'uuid', nullable: true })
  accountId!: string | null;

  @Column({ name: 'funder_id', type: 'uuid', nullable: true })
  funderId!: string | null;

  @Column({ name: 'read_at', type: 'timestamptz' })
  readAt!: Date;

  @ManyToOne(() => Edition, { nullable: false })
  @JoinColumn({ name: 'edition_id', foreignKeyConstraintName: 'fk_edition_reading_edition' })
  edition!: Edition;

  @ManyToOne(() => EditionLink, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'link_id', foreignKeyConstraintName: 'fk_edition_reading_link' })
  link!: EditionLink | null;

  @ManyToOne(() => Account, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_edition_reading_account' })
  account!: Account | null;

  @ManyToOne(() => Funder)
  @JoinColumn({ name: 'funder_id', foreignKeyConstraintName: 'fk_edition_reading_funder' })
  funder!: Funder | null;
}
