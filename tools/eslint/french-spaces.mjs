/** An ordinary space at which a line breaks: before : ; ! ? and inside « ». */
const IN_CODE = /(?<=^|[\p{L}\p{N}»)’%…])[ ](?=[:;!?»](?![\w:=-]))|(?<=«)[ ]/gu;
/** In a template an element or a value may stand before, and a line may end there. */
const IN_TEMPLATE = /(?<=^|\S)[ \n]+(?=[:;!?»](?![\w:=-]))|(?<=«)[ \n]+/gu;

/** Attributes of a template that no person reads. */
const UNREAD = /^(class|style|id|for|d|points|transform|viewBox|type|rel)$/;

/** What stands between values is text; the values are code, and are looked at as such. */
const withoutValues = (text) => text.replace(/\{\{.*?\}\}/gs, (value) => '·'.repeat(value.length));

/**
 * French typography: no line begins with a colon or ends with «. A narrow no-break space stands there: U+202F itself in a template,
 * `\u202f` in code.
 */
export const frenchSpaces = {
  meta: {
    type: 'problem',
    fixable: 'whitespace',
    schema: [],
    messages: { ordinary: 'A line can break at this space, before : ; ! ? » or after «: write U+202F (\\u202f in code).' },
  },
  create(context) {
    const { sourceCode } = context;
    const check = (start, text, pattern, space) => {
      for (const { 0: found, index } of text.matchAll(pattern)) {
        const range = [start + index, start + index + found.length];
        context.report({
          loc: { start: sourceCode.getLocFromIndex(range[0]), end: sourceCode.getLocFromIndex(range[1]) },
          messageId: 'ordinary',
          fix: (fixer) => fixer.replaceTextRange(range, space),
        });
      }
    };
    const inTemplate = ({ sourceSpan }) => {
      const [end, trimmed] = [sourceSpan.end.offset ?? sourceSpan.end, sourceSpan.start.offset ?? sourceSpan.start];
      const start = sourceCode.text[trimmed - 1] === ' ' ? trimmed - 1 : trimmed;
      check(start, withoutValues(sourceCode.text.slice(start, end)), IN_TEMPLATE, '\u202f');
    };
    const inCode = (node) => check(node.range[0] + 1, sourceCode.text.slice(node.range[0] + 1, node.range[1] - 1), IN_CODE, '\\u202f');
    if (context.filename.endsWith('.html'))
      return {
        Text: inTemplate,
        BoundText: inTemplate,
        TextAttribute: (node) => !UNREAD.test(node.name) && inTemplate(node),
        LiteralPrimitive: (node) => typeof node.value === 'string' && inTemplate(node),
      };
    return {
      ':not(Property[key.name=host] > ObjectExpression > Property) > Literal': (node) => typeof node.value === 'string' && inCode(node),
      // templates are looked at as such; styles and bindings say nothing
      ':not(Property[key.name=/^(template|styles)$/]) > TemplateLiteral > TemplateElement': inCode,
    };
  },
};
