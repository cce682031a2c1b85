import { FORM_FILE_LIMITS } from '@maillage/domain';
import { Field, InputType } from '@nestjs/graphql';
import { Text } from '../../platform/graphql/validation';
import { AnswerFormInput } from '../returns/returns.input';

@InputType({ description: 'Answers that a person has read in a file of the CCAS.' })
export class ImportFormAnswersInput extends AnswerFormInput {
  @Field(() => String, { description: 'Name of the file: the source of the answers.' })
  @Text({ max: FORM_FILE_LIMITS.nameLength })
  fileName!: string;

  @Field(() => String, { description: 'How the file was read, as JSON (`FormFileMapping`): remembered for the next one.' })
  @Text({ max: FORM_FILE_LIMITS.mappingLength })
  mapping!: string;
}
