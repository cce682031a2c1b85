import { chosenArticles, CONVENTION_VOLETS, type ConventionVolet, optionalVolets } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { InputError } from '../../platform/errors/domain-error';
import { getCcasFacts, getConventionFacts, getTemplateFacts } from './project-facts.queries';
import { projectValues } from './project-values';

/** What a project is asked for: a version for a CCAS, with its optional volets, and the convention whose terms are known already. */
export interface ProjectRequest {
  readonly versionId: string;
  readonly ccasId: string;
  /** Names of volets with commas between; undefined: all of them. */
  readonly volets?: string | undefined;
  readonly conventionId?: string | undefined;
}

/** A file to be saved. */
export interface ProducedDocument {
  readonly name: string;
  readonly bytes: Buffer;
}

const isVolet = (name: string): name is ConventionVolet => (CONVENTION_VOLETS as readonly string[]).includes(name);

/** Produces the convention of one town from a version of a convention-type. */
@Injectable()
export class ProduceProjectService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async produce(viewer: Viewer, { versionId, ccasId, volets, conventionId }: ProjectRequest): Promise<ProducedDocument> {
    const template = found(await getTemplateFacts(this.dataSource, versionId));
    const { networkId } = template;
    requireCan(viewer, 'network.read', { networkId });
    requireCan(viewer, template.isDraft ? 'templates.manage' : 'templates.read', { networkId });
    const today = this.clock.today();
    const ccas = found(await getCcasFacts(this.dataSource, ccasId, networkId, today));
    const convention = conventionId ? found(await getConventionFacts(this.dataSource, conventionId, { networkId, ccasId })) : null;
    if (convention) requireCan(viewer, 'conventions.read', await recordTarget(this.dataSource, { networkId, ccasId }));

    const articles = chosenArticles(template.articles, volets === undefined ? optionalVolets(template.articles) : readVolets(volets));
    // what writes documents is large, and loaded by who asks for one
    const { projectDocx } = await import('./project-docx');
    const bytes = await projectDocx({ template, articles, values: projectValues(template, ccas, convention, today) });
    return { name: `Projet de convention - ${ccas.name}.docx`.replace(/[\\/:*?"<>|]/g, ' '), bytes };
  }
}

function readVolets(text: string): ConventionVolet[] {
  const names = text.split(',').filter((name) => name !== '');
  if (!names.every(isVolet)) throw new InputError([{ path: 'volets', reason: 'NOT_IN_LIST' }]);
  return names;
}
