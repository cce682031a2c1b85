import { inject, Injectable } from '@angular/core';
import type { FormDefinition, SurveyAnswers } from '@maillage/domain';
import { map, type Observable } from 'rxjs';
import type { CreateSurveyInput, ExtendSurveyInput, MakeSurveyLinksInput, SeenSurveyInput } from '../../generated/schema-types';
import { Graph } from '../core';
import { JournalDocument } from '../journal';
import {
  CloseSurveyDocument,
  CreateSurveyDocument,
  DeleteSurveyDocument,
  EndSurveyLinkDocument,
  EnterSurveyAnswerDocument,
  ExtendSurveyDocument,
  MakeSurveyAddressDocument,
  MakeSurveyLinksDocument,
  OpenSurveyDocument,
  PublishSurveyDocument,
  SaveSurveyDocument,
  SurveyDocument,
  type SurveyFieldsFragment,
  SurveysDocument,
  type SurveySummaryFieldsFragment,
} from './surveys.generated';

export type SurveySummary = SurveySummaryFieldsFragment;
export type Survey = Omit<SurveyFieldsFragment, 'definition'> & { readonly definition: FormDefinition };
export type SurveyLink = Survey['links'][number];

const CHANGED = { outdated: ['surveys'], refetch: [JournalDocument] };
const surveyOf = (fields: SurveyFieldsFragment): Survey => fields as Survey;

/** Surveys of agents, as the network composes and follows them. */
@Injectable({ providedIn: 'root' })
export class SurveysGateway {
  private readonly graph = inject(Graph);

  all(networkId: string): Observable<readonly SurveySummary[]> {
    return this.graph.watch(SurveysDocument, { networkId }).pipe(map(({ surveys }) => surveys));
  }

  one(id: string): Observable<Survey> {
    return this.graph.watch(SurveyDocument, { id }).pipe(map(({ survey }) => surveyOf(survey)));
  }

  async create(input: CreateSurveyInput): Promise<Survey> {
    return surveyOf((await this.graph.create(CreateSurveyDocument, { input }, CHANGED)).createSurvey);
  }

  async save({ id, version }: SeenSurveyInput, said: Pick<Survey, 'title' | 'closesOn' | 'definition'>): Promise<Survey> {
    const input = { id, version, title: said.title, closesOn: said.closesOn, definition: JSON.stringify(said.definition) };
    return surveyOf((await this.graph.mutate(SaveSurveyDocument, { input }, CHANGED)).saveSurvey);
  }

  async open({ id, version }: SeenSurveyInput): Promise<void> {
    await this.graph.mutate(OpenSurveyDocument, { input: { id, version } }, CHANGED);
  }

  async extend(input: ExtendSurveyInput): Promise<Survey> {
    return surveyOf((await this.graph.mutate(ExtendSurveyDocument, { input }, CHANGED)).extendSurvey);
  }

  async close({ id, version }: SeenSurveyInput): Promise<void> {
    await this.graph.mutate(CloseSurveyDocument, { input: { id, version } }, { ...CHANGED, outdated: ['surveys', 'surveyResults'] });
  }

  async publish({ id, version }: SeenSurveyInput): Promise<void> {
    await this.graph.mutate(PublishSurveyDocument, { input: { id, version } }, CHANGED);
  }

  async remove({ id, version }: SeenSurveyInput): Promise<void> {
    await this.graph.mutate(DeleteSurveyDocument, { input: { id, version } }, CHANGED);
  }

  async makeLinks(input: MakeSurveyLinksInput): Promise<Survey> {
    return surveyOf((await this.graph.create(MakeSurveyLinksDocument, { input }, CHANGED)).makeSurveyLinks);
  }

  async endLink(id: string): Promise<void> {
    await this.graph.mutate(EndSurveyLinkDocument, { id }, CHANGED);
  }

  /** An address to hand on, which nothing tells again: who asks again gets another one. */
  async address(linkId: string): Promise<string> {
    return (await this.graph.mutate(MakeSurveyAddressDocument, { linkId })).makeSurveyAddress;
  }

  async enter(linkId: string, id: string, answers: SurveyAnswers): Promise<void> {
    await this.graph.mutate(EnterSurveyAnswerDocument, { input: { linkId, id, answers: JSON.stringify(answers) } }, { outdated: ['surveys'] });
  }
}
