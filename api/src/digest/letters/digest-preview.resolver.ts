import { Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Price } from '../../platform/bounds/price';
import { DigestPreviewType } from './digest-preview.type';
import { Digests } from './digests.service';

/** What the viewer’s digest would be. */
@Resolver()
export class DigestPreviewResolver {
  constructor(private readonly digests: Digests) {}

  @Allow('news.own')
  @Price(8)
  @Query(() => DigestPreviewType, { description: 'The viewer’s digest as it would be now, by the composition that writes it.' })
  async digestPreview(@CurrentViewer() viewer: Viewer): Promise<DigestPreviewType> {
    const { nextOn, mail } = await this.digests.preview(viewer);
    return { nextOn, subject: mail?.subject ?? null, text: mail?.text ?? null, html: mail?.html ?? null };
  }
}
