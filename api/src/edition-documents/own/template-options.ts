import { TEMPLATE_FIELDS } from '@maillage/domain';
import type { DXT } from 'docxtemplater';

/** Names whose values are paragraphs of ours: nothing else is ever put in as it stands. */
const WHOLE: ReadonlySet<string> = new Set(TEMPLATE_FIELDS.filter(({ is }) => is === 'whole').map(({ name }) => name));

/** A name is a property of the data itself, and nothing that it inherits; what is paragraphs and what is text are not taken for each other. */
export const OPTIONS = {
  paragraphLoop: true,
  linebreaks: true,
  errorLogging: false,
  // a template may not change what a tag looks like: what is read is what is filled
  syntax: { changeDelimiterPrefix: null },
  nullGetter: ({ value, module }: { value?: string; module?: string }) =>
    module === 'rawxml' ? '<w:p/>' : module === 'loop' ? '' : `«\u00a0${value ?? ''}\u00a0?\u00a0»`,
  parser: (tag: string, meta?: { tag?: { module?: string } }) => ({
    get: (scope: unknown): unknown => {
      const name = tag.trim();
      if ((meta?.tag?.module === 'rawxml') !== WHOLE.has(name)) return undefined;
      return typeof scope === 'object' && scope !== null && !Array.isArray(scope) && Object.hasOwn(scope, name)
        ? (scope as Record<string, unknown>)[name]
        : undefined;
    },
  }),
} as unknown as DXT.ConstructorOptions;
