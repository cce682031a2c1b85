import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { JournalAction } from '@maillage/domain';
import { CcasRef } from '../network';
import { SubjectRef } from '../platform/declarations/subject.type';
import { CivilDate } from '../platform/graphql/scalars';
import { JournalActionEnum } from './journal.type';

@ObjectType('ChangeCount', { description: 'How many objects of one kind came to be, changed or went.' })
export class ChangeCount {
  @Field(() => String, { description: 'Kind of object: the name of its table.' })
  subjectType!: string;

  @Field(() => JournalActionEnum, { description: 'What happened to them.' })
  action!: JournalAction;

  @Field(() => Int, { description: 'How many objects, each once however often it changed that day.' })
  count!: number;
}

@ObjectType('ChangeGroup', { description: 'What others changed on one day at one CCAS, or of one object that is of no CCAS.' })
export class ChangeGroup {
  @Field(() => CivilDate, { description: 'The day.' })
  day!: string;

  @Field(() => CcasRef, { nullable: true, description: 'The CCAS; null: of the network.' })
  ccas!: CcasRef | null;

  @Field(() => SubjectRef, { nullable: true, description: 'The object, where no CCAS is told; null where it has no name of its own.' })
  about!: SubjectRef | null;

  @Field(() => [String], { description: 'Who did it, by the names of that day.' })
  actorNames!: string[];

  @Field(() => [ChangeCount], { description: 'What changed, the most numerous first.' })
  counts!: ChangeCount[];
}
