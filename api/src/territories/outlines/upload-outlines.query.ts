import { TERRITORY_LIMITS } from '@maillage/domain';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { Plausible } from '../../platform/graphql/typed-date';
import { OptionalText, Text } from '../../platform/graphql/validation';

/** Levels of which files of outlines exist. */
export const OUTLINE_KINDS = ['commune', 'ept', 'departement'] as const;
type OutlineKind = (typeof OUTLINE_KINDS)[number];

/** What the address of an upload says; the body is the GeoJSON itself. */
export class UploadOutlinesQuery {
  @IsIn(OUTLINE_KINDS)
  kind: OutlineKind = 'commune';

  /** Written under each map. */
  @Text({ max: TERRITORY_LIMITS.source })
  source = '';

  /** Name of the property that holds the code; absent: it is looked for. */
  @OptionalText({ max: TERRITORY_LIMITS.codeProperty })
  codeProperty?: string | null;

  /** `swapped`: the person says that latitude comes before longitude. */
  @IsOptional()
  @IsIn(['swapped'])
  axes?: 'swapped';

  /** Day whose perimeters the file has; absent: today. */
  @IsOptional()
  @Matches(/^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { context: { reason: 'NOT_A_DATE' } })
  @Plausible()
  on?: string;
}
