import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Indicator } from './indicator.entity';

/** From this period on, a series is not comparable with what came before. */
@Entity('indicator_break')
@Check('ck_indicator_break_note', 'length(note) BETWEEN 1 AND 500')
export class IndicatorBreak {
  @PrimaryColumn({ name: 'indicator_id', type: 'integer', primaryKeyConstraintName: 'pk_indicator_break' })
  indicatorId!: number;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_indicator_break' })
  period!: number;

  @Column({ type: 'text' })
  note!: string;

  @ManyToOne(() => Indicator, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'indicator_id', foreignKeyConstraintName: 'fk_indicator_break_indicator' })
  indicator!: Indicator;
}
