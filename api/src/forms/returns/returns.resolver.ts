import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { AnswersService } from './answers.service';
import { RemarksService } from './remarks.service';
import { ReturnActsService } from './return-acts.service';
import {
  AddFormRemarkInput,
  AnswerFormInput,
  ConfirmFormAnswersInput,
  PresentFormReturnInput,
  ReturnFormReturnInput,
  SeenFormReturnInput,
  SettleFormRemarkInput,
  SubmitFormReturnInput,
} from './returns.input';
import { ReturnsService } from './returns.service';
import { FormAnswersKeptType, FormRemarkType, FormReturnType } from './returns.type';

const WRONG_STATE = 'Refused: FORM_RETURN_WRONG_STATE.';
const STALE = 'Refused: STALE_VERSION, FORM_RETURN_WRONG_STATE.';

@Resolver(() => FormReturnType)
export class ReturnsResolver {
  constructor(
    private readonly returns: ReturnsService,
    private readonly answers: AnswersService,
    private readonly acts: ReturnActsService,
    private readonly remarks: RemarksService,
  ) {}

  @Query(() => FormReturnType, { description: 'What a CCAS answers to a collection, whether anybody has opened it or not.' })
  @Allow('forms.readReturns')
  formReturn(
    @CurrentViewer() viewer: Viewer,
    @Args('collectionId', { type: () => ID, description: 'The collection.' }) collectionId: string,
    @Args('ccasId', { type: () => ID, description: 'The CCAS.' }) ccasId: string,
  ): Promise<FormReturnType> {
    return this.returns.get(viewer, { collectionId, ccasId });
  }

  @Mutation(() => FormAnswersKeptType, { description: `Keeps answers, each from the version that the person saw of it. ${WRONG_STATE}` })
  @Allow('forms.answer')
  answerForm(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The answers.' }) input: AnswerFormInput): Promise<FormAnswersKeptType> {
    return this.answers.answer(viewer, input);
  }

  @Mutation(() => FormReturnType, { description: `Says of answers that were put there beforehand that they are right. ${WRONG_STATE}` })
  @Allow('forms.answer')
  confirmFormAnswers(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Which.' }) input: ConfirmFormAnswersInput): Promise<FormReturnType> {
    return this.answers.confirm(viewer, input);
  }

  @Mutation(() => FormReturnType, { description: `Submits a return: sent twice, it is done once. Refused: FORM_RETURN_UNFINISHED. ${WRONG_STATE}` })
  @Allow('forms.submit')
  submitFormReturn(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The return.' }) input: SubmitFormReturnInput): Promise<FormReturnType> {
    return this.acts.submit(viewer, input);
  }

  @Mutation(() => FormReturnType, { description: `Sends a submitted return back to its author. ${STALE}` })
  @Allow('forms.check')
  returnFormReturn(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'What to correct.' }) input: ReturnFormReturnInput): Promise<FormReturnType> {
    return this.acts.sendBack(viewer, input);
  }

  @Mutation(() => FormReturnType, { description: `Validates a submitted return: as it stands it is kept for good. ${STALE}` })
  @Allow('forms.check')
  validateFormReturn(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The return.' }) input: SeenFormReturnInput): Promise<FormReturnType> {
    return this.acts.validate(viewer, input);
  }

  @Mutation(() => FormReturnType, { description: `Takes up again what was validated or excused. ${STALE}` })
  @Allow('forms.check')
  reopenFormReturn(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The return.' }) input: SeenFormReturnInput): Promise<FormReturnType> {
    return this.acts.reopen(viewer, input);
  }

  @Mutation(() => FormReturnType, { description: `Says that a CCAS is not expected to answer. ${STALE}` })
  @Allow('forms.check')
  excuseFormReturn(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The return.' }) input: SeenFormReturnInput): Promise<FormReturnType> {
    return this.acts.excuse(viewer, input);
  }

  @Mutation(() => FormReturnType, { description: `Notes when a validated return was presented to the board of the CCAS. ${STALE}` })
  @Allow('forms.answer')
  presentFormReturn(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The day.' }) input: PresentFormReturnInput): Promise<FormReturnType> {
    return this.acts.present(viewer, input);
  }

  @Mutation(() => FormReturnType, { description: 'Leaves a remark on an answer or on the whole. Refused: FORM_TOO_MANY.' })
  @Allow('forms.readReturns')
  addFormRemark(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The remark.' }) input: AddFormRemarkInput): Promise<FormReturnType> {
    return this.remarks.add(viewer, input);
  }

  @Mutation(() => FormRemarkType, { description: 'Settles a remark, or opens it again. Refused: STALE_VERSION.' })
  @Allow('forms.answer')
  settleFormRemark(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The remark.' }) input: SettleFormRemarkInput): Promise<FormRemarkType> {
    return this.remarks.settle(viewer, input);
  }
}
