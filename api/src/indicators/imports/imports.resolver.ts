import { Args, ArgsType, Field, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { PageArgs } from '../../platform/graphql/paging';
import { ChangeImportService } from './change-import.service';
import { ConfirmImportInput, ImportMappingInput } from './import.input';
import { IndicatorImportPage, IndicatorImportType } from './import.type';
import { ImportsService } from './imports.service';
import { MapImportService } from './mapping/map-import.service';

@ArgsType()
class IndicatorImportsArgs extends PageArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;
}

const id = () => Args('id', { type: () => Int, description: 'The import.' });

@Resolver()
export class ImportsResolver {
  constructor(
    private readonly reads: ImportsService,
    private readonly mappings: MapImportService,
    private readonly changes: ChangeImportService,
  ) {}

  @Allow('indicators.import', 'indicators.changeShared')
  @Query(() => IndicatorImportPage, {
    description: 'Files of values that were sent for a network, or by the administration from there, as far as the viewer reads them.',
  })
  indicatorImports(@CurrentViewer() viewer: Viewer, @Args() { networkId, skip, take }: IndicatorImportsArgs): Promise<IndicatorImportPage> {
    return this.reads.list(viewer, networkId, skip, take);
  }

  @Allow('indicators.import', 'indicators.changeShared')
  @Query(() => IndicatorImportType, { description: 'One import, with what it would change or changed.' })
  indicatorImport(@CurrentViewer() viewer: Viewer, @id() importId: number): Promise<IndicatorImportType> {
    return this.reads.get(viewer, importId);
  }

  @Allow('indicators.import', 'indicators.changeShared')
  @Mutation(() => IndicatorImportType, { description: 'Says how the table of an import is to be read, and has it read. Refused: IMPORT_WRONG_STAGE.' })
  mapImport(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The mapping.' }) input: ImportMappingInput): Promise<IndicatorImportType> {
    return this.mappings.map(viewer, input);
  }

  @Allow('indicators.import', 'indicators.changeShared')
  @Mutation(() => IndicatorImportType, { description: 'Applies an import that is ready, beside the request. Refused: IMPORT_WRONG_STAGE, IMPORT_DOUBTS.' })
  confirmImport(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Which one.' }) input: ConfirmImportInput): Promise<IndicatorImportType> {
    return this.changes.confirm(viewer, input);
  }

  @Allow('indicators.import', 'indicators.changeShared')
  @Mutation(() => IndicatorImportType, {
    description: 'Gives up an import that is not applied, or stops what goes on: nothing is changed then. Refused: IMPORT_WRONG_STAGE.',
  })
  cancelImport(@CurrentViewer() viewer: Viewer, @id() importId: number): Promise<IndicatorImportType> {
    return this.changes.cancel(viewer, importId);
  }

  @Allow('indicators.import', 'indicators.changeShared')
  @Mutation(() => IndicatorImportType, {
    description:
      'Undoes an applied import, beside the request: what stood before stands again, but where a later import or a correction came over it. Refused: IMPORT_WRONG_STAGE.',
  })
  undoImport(@CurrentViewer() viewer: Viewer, @id() importId: number): Promise<IndicatorImportType> {
    return this.changes.undo(viewer, importId);
  }
}
