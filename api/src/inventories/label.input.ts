import { LABEL_ANSWERS, LABEL_CRITERIA, LABEL_LIMITS, LABEL_OUTCOMES, type LabelOutcome } from '@maillage/domain';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsIn, IsUUID, ValidateNested } from 'class-validator';
import { graphqlEnum } from '../platform/graphql/enum';
import { DayField } from '../platform/graphql/typed-date';
import { OptionalText, Text } from '../platform/graphql/validation';

export const LabelOutcomeEnum = graphqlEnum('LabelOutcome', 'What a panel decides of the label of an ABS.', {
  awarded: 'It is awarded, for the mandate.',
  deferred: 'Something lacks.',
} satisfies Record<LabelOutcome, string>);

@InputType({ description: 'How a panel reads a criterion.' })
export class LabelReadingInput {
  @Field(() => String, { description: 'The criterion: `portage__elu`.' })
  @IsIn(LABEL_CRITERIA)
  criterion!: string;

  @Field(() => String, { description: 'How it is met: `oui`, `partiel`, `non`.' })
  @IsIn(Object.keys(LABEL_ANSWERS))
  answer!: string;
}

@InputType({ description: 'What a panel of peers decided of the label of an ABS.' })
export class RecordLabelDecisionInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => ID, { description: 'CCAS whose ABS it is.' })
  @IsUUID('all')
  ccasId!: string;

  @DayField({ description: 'When it decided: today at the latest.' })
  decidedOn!: string;

  @Field(() => LabelOutcomeEnum, { description: 'What it decided.' })
  @IsIn(LABEL_OUTCOMES)
  outcome!: LabelOutcome;

  @Field(() => [ID], { description: 'CCAS whose people sat: three at least, all of other EPT.' })
  @ArrayNotEmpty({ context: { reason: 'REQUIRED' } })
  @ArrayMaxSize(LABEL_LIMITS.panel)
  @IsUUID('all', { each: true })
  panelCcasIds!: string[];

  @Field(() => [LabelReadingInput], { description: 'How it reads the criteria: all of them for an award.' })
  @ArrayMaxSize(LABEL_CRITERIA.length)
  @ValidateNested({ each: true })
  @Type(() => LabelReadingInput)
  readings!: LabelReadingInput[];

  @Field(() => String, { nullable: true, description: 'What lacks: of what is deferred.' })
  @OptionalText({ max: LABEL_LIMITS.reason })
  reason?: string | null;
}

@InputType({ description: 'A decision that was wrong.' })
export class WithdrawLabelDecisionInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => ID, { description: 'CCAS whose ABS it is.' })
  @IsUUID('all')
  ccasId!: string;

  @Field(() => ID, { description: 'The decision.' })
  @IsUUID('all')
  id!: string;

  @Field(() => String, { description: 'Why.' })
  @Text({ max: LABEL_LIMITS.reason })
  reason!: string;
}
