import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { EditionLink } from './edition-link.entity';

/** A browser in which a link was opened. It is nobody's session: it reads one edition, and is no viewer of anything else. */
@Entity('edition_link_session')
@Index('ix_edition_link_session_link', ['linkId'])
export class EditionLinkSession {
  @PrimaryColumn({ name: 'token_hash', type: 'bytea', primaryKeyConstraintName: 'pk_edition_link_session' })
  tokenHash!: Buffer;

  @Column({ name: 'link_id', type: 'uuid' })
  linkId!: string;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @ManyToOne(() => EditionLink, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'link_id', foreignKeyConstraintName: 'fk_edition_link_session_link' })
  link!: EditionLink;
}
