import type { TemplateArticle } from '@maillage/domain';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { TrackedRow } from '../../platform/database/tracked-row';
import { ConventionTemplate } from './convention-template.entity';

/** One version of a convention-type, immutable once published. */
@Entity('convention_template_version')
@Unique('uq_convention_template_version_number', ['templateId', 'number'])
export class ConventionTemplateVersion extends TrackedRow {
  @PrimaryColumn({ type: 'uuid', generated: 'uuid', primaryKeyConstraintName: 'pk_convention_template_version' })
  id!: string;

  @Column({ name: 'template_id', type: 'uuid' })
  templateId!: string;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'jsonb' })
  articles!: readonly TemplateArticle[];

  @Column({ name: 'change_note', type: 'text', nullable: true })
  changeNote!: string | null;

  @Column({ name: 'published_on', type: 'date', nullable: true })
  publishedOn!: string | null;

  @ManyToOne(() => ConventionTemplate, { nullable: false })
  @JoinColumn({ name: 'template_id', foreignKeyConstraintName: 'fk_convention_template_version_template' })
  template!: ConventionTemplate;
}
