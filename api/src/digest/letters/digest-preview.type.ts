import { Field, ObjectType } from '@nestjs/graphql';
import { CivilDate } from '../../platform/graphql/scalars';

@ObjectType({ description: 'The viewer’s digest as it would be now; its addresses sign nobody in.' })
export class DigestPreviewType {
  @Field(() => CivilDate, { nullable: true, description: 'The day of the next one, from eight in the morning in Paris; null: none comes.' })
  nextOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Its subject; null, as the rest: there is nothing to say, and none would come.' })
  subject!: string | null;

  @Field(() => String, { nullable: true, description: 'Its text.' })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'Its HTML.' })
  html!: string | null;
}
