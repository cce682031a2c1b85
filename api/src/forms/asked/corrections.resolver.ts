import { type FormDefinition, questionOf, type ReturnState } from '@maillage/domain';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { memberTarget } from '../../network';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { FormReturnToCorrectType } from './corrections.type';

interface Stored {
  readonly collectionId: string;
  readonly title: string;
  readonly state: ReturnState;
  readonly reason: string | null;
  readonly definition: FormDefinition;
  readonly remarks: readonly { readonly id: string; readonly entry: string | null; readonly body: string }[];
}

const TO_CORRECT = `
  SELECT k.id AS "collectionId", k.title, r.state, r.reason, v.definition,
         (SELECT coalesce(json_agg(json_build_object('id', m.id, 'entry', m.entry, 'body', m.body) ORDER BY m.created_at, m.id), '[]')
            FROM form_remark m WHERE m.return_id = r.id AND m.is_return AND m.settled_at IS NULL) AS remarks
    FROM form_return r JOIN form_collection k ON k.id = r.collection_id JOIN form_version v ON v.id = k.form_version_id
   WHERE k.network_id = $1 AND r.ccas_id = $2 AND k.closed_at IS NULL AND r.state IN ('returned', 'reopened')
   ORDER BY k.period_to DESC, k.id`;

@Resolver(() => FormReturnToCorrectType)
export class CorrectionsResolver {
  constructor(private readonly dataSource: DataSource) {}

  @Query(() => [FormReturnToCorrectType], { description: 'Returns of a CCAS that were sent back or reopened, each with what is to be corrected.' })
  @Allow('forms.readReturns')
  async formReturnsToCorrect(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
    @Args('ccasId', { type: () => ID, description: 'The CCAS.' }) ccasId: string,
  ): Promise<FormReturnToCorrectType[]> {
    const target = found(await memberTarget(this.dataSource, { networkId, ccasId }));
    requireCan(viewer, 'forms.readReturns', target);
    const stored = (await this.dataSource.query(TO_CORRECT, [networkId, ccasId])) as Stored[];
    return stored.map(({ definition, remarks, ...rest }) => {
      const labels = new Map(definition.sections.flatMap(({ questions }) => questions.map(({ code, label }) => [code, label] as const)));
      return {
        ...rest,
        corrections: remarks.map(({ id, entry, body }) => ({ id, body, label: (entry === null ? null : labels.get(questionOf(entry))) ?? null })),
      };
    });
  }
}
