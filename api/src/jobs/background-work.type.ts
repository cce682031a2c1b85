import { JOB_FAILURES, JOB_NAMES, JOB_RHYTHMS, JOB_STATES, type JobFailure, type JobName, type JobRhythm, type JobState } from '@maillage/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../platform/graphql/enum';
import { Instant } from '../platform/graphql/scalars';

const JobNameEnum = graphqlEnum<JobName>('JobName', 'A kind of work in the background.', JOB_NAMES);
const JobStateEnum = graphqlEnum<JobState>('JobState', 'How a job stands.', JOB_STATES);
const JobRhythmEnum = graphqlEnum<JobRhythm>('JobRhythm', 'How often a kind of work is done by itself.', JOB_RHYTHMS);
const JobFailureEnum = graphqlEnum<JobFailure>('JobFailure', 'Why a job failed.', JOB_FAILURES);

@ObjectType({ description: 'A kind of work in the background.' })
export class JobKind {
  @Field(() => JobNameEnum, { description: 'Which.' })
  name!: JobName;

  @Field(() => JobRhythmEnum, { nullable: true, description: 'How often it is done by itself; null when something else causes it.' })
  every!: JobRhythm | null;

  @Field(() => Int, { description: 'Jobs that wait for their turn, or are tried again later.' })
  waitingCount!: number;

  @Field(() => Int, { description: 'Jobs that are being done.' })
  runningCount!: number;

  @Field(() => Int, { description: 'Jobs that failed and are not tried again by themselves, of the last two weeks.' })
  failedCount!: number;

  @Field(() => Instant, { nullable: true, description: 'When one was last done; null when that is more than a week ago.' })
  lastDoneAt!: Date | null;
}

@ObjectType({ description: 'A job that waits, runs, or failed.' })
export class BackgroundJob {
  @Field(() => ID, { description: 'Its number, under which the log tells of it.' })
  id!: string;

  @Field(() => JobNameEnum, { description: 'Of what kind.' })
  name!: JobName;

  @Field(() => JobStateEnum, { description: 'How it stands.' })
  state!: JobState;

  @Field(() => Instant, { description: 'When it was sent.' })
  createdAt!: Date;

  @Field(() => Instant, { description: 'When it began, failed, or may begin next, by its state.' })
  at!: Date;

  @Field(() => Int, { description: 'How often it failed.' })
  failuresCount!: number;

  @Field(() => JobFailureEnum, { nullable: true, description: 'Why it failed the last time; null when it has not.' })
  failure!: JobFailure | null;
}

@ObjectType({ description: 'What is done in the background.' })
export class BackgroundWorkType {
  @Field(() => [JobKind], { description: 'Every kind.' })
  kinds!: JobKind[];

  @Field(() => [BackgroundJob], { description: 'Jobs that failed, run or wait, in that order, each the latest first; a hundred at most.' })
  jobs!: BackgroundJob[];
}

@InputType({ description: 'A job that failed.' })
export class RunJobAgainInput {
  @Field(() => JobNameEnum, { description: 'Of what kind.' })
  name!: JobName;

  @Field(() => ID, { description: 'Which.' })
  id!: string;
}
