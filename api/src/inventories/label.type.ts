import type { LabelFile } from '@maillage/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Json } from '../platform/graphql/scalars';

@ObjectType('AbsLabel', { description: 'The label of the ABS of a CCAS, as the viewer may read it.' })
export class AbsLabelType {
  @Field(() => ID, { description: 'Id of the CCAS.' })
  id!: string;

  @Field(() => Json, { description: 'Criteria, and what was decided (`LabelFile` of libs/domain).' })
  file!: LabelFile;
}
