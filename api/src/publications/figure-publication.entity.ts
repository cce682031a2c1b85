import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Funder, Network } from '../network';
import { oneOf } from '../platform/database/one-of';
import { PUBLISHABLE_FIGURES, type PublishableFigure } from '@maillage/domain';

/** An aggregate of the network shown to a funder: never one CCAS. */
@Entity('figure_publication')
@Check('ck_figure_publication_figure', oneOf('figure', PUBLISHABLE_FIGURES))
export class FigurePublication {
  @PrimaryColumn({ name: 'network_id', type: 'uuid', primaryKeyConstraintName: 'pk_figure_publication' })
  networkId!: string;

  @PrimaryColumn({ name: 'funder_id', type: 'uuid', primaryKeyConstraintName: 'pk_figure_publication' })
  funderId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_figure_publication' })
  figure!: PublishableFigure;

  @Column({ name: 'published_at', type: 'timestamptz', default: () => 'now()' })
  publishedAt!: Date;

  @ManyToOne(() => Network, { nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'fk_figure_publication_network' })
  network!: Network;

  @ManyToOne(() => Funder, { nullable: false })
  @JoinColumn({ name: 'funder_id', foreignKeyConstraintName: 'fk_figure_publication_funder' })
  funder!: Funder;
}
