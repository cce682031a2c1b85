import { TERRITORY_KINDS, type TerritoryKind } from '@maillage/domain';
import { oneOf } from '../platform/database/one-of';
import { Check, Column, Entity, Exclusion, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One perimeter under one code, from `validFrom` until `validTo`: a commune that merges keeps its code and gets a new row. */
@Entity('territory')
@Check('ck_territory_kind', oneOf('kind', TERRITORY_KINDS))
@Check('ck_territory_siren', `siren ~ '^[0-9]{9}$'`)
@Check('ck_territory_validity', 'valid_from < valid_to')
@Exclusion('ex_territory_code', 'USING gist (code WITH =, kind WITH =, daterange(valid_from, valid_to) WITH &&)')
@Index('ix_territory_code', ['kind', 'code'])
export class Territory {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'pk_territory' })
  id!: number;

  @Column({ type: 'text' })
  kind!: TerritoryKind;

  /** INSEE code; SIREN for an EPCI or EPT; `FR` for the country. */
  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'short_name', type: 'text', nullable: true })
  shortName!: string | null;

  @Column({ type: 'text', nullable: true })
  siren!: string | null;

  @Column({ name: 'postal_codes', type: 'text', array: true, default: '{}' })
  postalCodes!: string[];

  @Column({ name: 'population_persons', type: 'integer', nullable: true })
  populationPersons!: number | null;

  /** Null: since before the first edition loaded. */
  @Column({ name: 'valid_from', type: 'date', nullable: true })
  validFrom!: string | null;

  /** First day on which the row no longer holds. Null: it holds. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;
}
