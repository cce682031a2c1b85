import { FORM_LIMITS } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CreationKey } from '../../platform/creations/creation-key';
import { DayField } from '../../platform/graphql/typed-date';
import { OptionalText, Title } from '../../platform/graphql/validation';

@InputType({ description: 'A collection: the last published version of a form, asked over a period.' })
export class CreateFormCollectionInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The form.' })
  formId!: string;

  @Field(() => String, { description: 'Its title.' })
  @Title({ max: FORM_LIMITS.titleLength })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it serves, and who will read what.' })
  @OptionalText({ max: FORM_LIMITS.purposeLength })
  purpose?: string | null;

  @DayField({ description: 'First day of the period that is asked about.' })
  periodFrom!: string;

  @DayField({ description: 'Last day of it.' })
  periodTo!: string;
}

@InputType({ description: 'A collection to close, or to open again.' })
export class CloseFormCollectionInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether it is closed: nobody answers any more, drafts are kept.' })
  isClosed!: boolean;
}
