import fc from 'fast-check';
import {
  evaluateExpression,
  type Expression,
  EXPRESSION_FUNCTIONS,
  EXPRESSION_MAX_DEPTH,
  EXPRESSION_MAX_LENGTH,
  EXPRESSION_MAX_NODES,
  parseExpression,
  printExpression,
  referencesOf,
} from './expression';

const parsed = (text: string): Expression => {
  const result = parseExpression(text);
  if ('error' in result) throw new Error(`${result.error.code} at ${result.error.position}: ${text}`);
  return result;
};
const refusal = (text: string): string => {
  const result = parseExpression(text);
  return 'error' in result ? `${result.error.code} ${result.error.position}` : 'read';
};
const evaluated = (text: string, values: Record<string, number | null> = {}) => evaluateExpression(parsed(text), (code) => values[code] ?? null);

const leaf = fc.oneof(
  fc
    .tuple(fc.nat({ max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, decimals]): Expression => ({ kind: 'number', value: Number((digits / 10 ** decimals).toFixed(decimals)) })),
  fc.constantFrom('population', 'rsa_households', 'a1').map((code): Expression => ({ kind: 'indicator', code })),
);
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({ kind: fc.constant('negation' as const), operand: tie('expression') }),
    fc.record({ kind: fc.constant('operation' as const), operator: fc.constantFrom('+', '-', '*', '/'), left: tie('expression'), right: tie('expression') }),
    fc.record({ kind: fc.constant('call' as const), name: fc.constantFrom('min', 'max'), first: tie('expression'), second: tie('expression') }),
    fc.record({
      kind: fc.constant('call' as const),
      name: fc.constant('round' as const),
      first: tie('expression'),
      second: fc.integer({ min: 0, max: 6 }).map((value): Expression => ({ kind: 'number', value })),
    }),
  ),
}));
const fitting = expression.filter(
  (each) => refusal(printExpression(each)).split(' ')[0] !== 'too_complex' && printExpression(each).length <= EXPRESSION_MAX_LENGTH,
);

describe('parseExpression', () => {
  it('binds as arithmetic does', () => {
    expect(evaluated('1 + 2 * 3')).toBe(7);
    expect(evaluated('(1 + 2) * 3')).toBe(9);
    expect(evaluated('10 - 4 - 3')).toBe(3);
    expect(evaluated('100 / 10 / 5')).toBe(2);
    expect(evaluated('-2 * -3')).toBe(6);
    expect(evaluated('2 - -3')).toBe(5);
    expect(evaluated('min(4, 1.5) + max(2, 3) + round(7 / 2, 0)')).toBe(8.5);
  });

  it('says what is wrong, and where', () => {
    expect(refusal('')).toBe('unexpected_end 0');
    expect(refusal('[population] +  ')).toBe('unexpected_end 14');
    expect(refusal('1 + * 2')).toBe('unexpected_token 4');
    expect(refusal('1 2')).toBe('unexpected_token 2');
    expect(refusal('(1')).toBe('unexpected_end 2');
    expect(refusal('1)')).toBe('unexpected_token 1');
    expect(refusal('1,5')).toBe('unexpected_token 1');
    expect(refusal('1 % 2')).toBe('unexpected_character 2');
    expect(refusal('[population')).toBe('unexpected_character 0');
    expect(refusal('2 * [Population]')).toBe('invalid_code 4');
    expect(refusal('[]')).toBe('invalid_code 0');
    expect(refusal('1234567890123456')).toBe('invalid_number 0');
    expect(refusal('eval(1, 2)')).toBe('unknown_function 0');
    expect(refusal('constructor(1, 2)')).toBe('unknown_function 0');
    expect(refusal('min(1)')).toBe('unexpected_token 5');
    expect(refusal('round(1, 7)')).toBe('invalid_digits 9');
    expect(refusal('round(1, 1.5)')).toBe('invalid_digits 9');
    expect(refusal('round(1, [population])')).toBe('unexpected_token 9');
  });

  it('bounds the length, the size and the depth', () => {
    const sum = (terms: number) => Array.from({ length: terms }, () => '1').join('+');
    expect(refusal(' '.repeat(EXPRESSION_MAX_LENGTH) + '1')).toBe(`too_long ${EXPRESSION_MAX_LENGTH}`);
    expect(refusal(sum(EXPRESSION_MAX_NODES / 2))).toBe('read');
    expect(refusal(sum(EXPRESSION_MAX_NODES / 2 + 1))).toMatch(/^too_complex/);
    expect(refusal('('.repeat(EXPRESSION_MAX_DEPTH) + '1' + ')'.repeat(EXPRESSION_MAX_DEPTH))).toBe('read');
    expect(refusal('('.repeat(EXPRESSION_MAX_DEPTH + 1) + '1')).toBe(`too_complex ${EXPRESSION_MAX_DEPTH}`);
    expect(refusal(Array.from({ length: EXPRESSION_MAX_DEPTH + 1 }, () => '(1)').join('+'))).toBe('read');
    expect(refusal('-'.repeat(EXPRESSION_MAX_LENGTH))).toBe(`too_complex ${EXPRESSION_MAX_DEPTH}`);
  });

  it('reads or refuses whatever it is given, and never breaks', () => {
    const pieces = fc.array(fc.constantFrom('1', '.', '[a1]', '[', ']', '+', '-', '*', '/', '(', ')', ',', 'min', 'round', ' ', 'é', '\n'), { maxLength: 30 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((some) => some.join('')),
        ),
        (text) => {
          const result = parseExpression(text);
          if ('error' in result) expect(result.error.position).toBeLessThanOrEqual(text.length);
          else expect(parsed(printExpression(result))).toEqual(result);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('printExpression', () => {
  it('writes a formula in one way', () => {
    expect(printExpression(parsed(' ( [rsa]*100 )/( [all]+1.50 )'))).toBe('[rsa] * 100 / ([all] + 1.5)');
    expect(printExpression(parsed('1-(2-3)'))).toBe('1 - (2 - 3)');
    expect(printExpression(parsed('(1-2)-3'))).toBe('1 - 2 - 3');
    expect(printExpression(parsed('-(1+2)'))).toBe('-(1 + 2)');
    expect(printExpression(parsed('ROUND'.toLowerCase() + '( 0.00000001 ,2)'))).toBe('round(0.00000001, 2)');
  });

  it('is read as the formula that it was written from', () => {
    fc.assert(
      fc.property(fitting, (each) => {
        expect(parsed(printExpression(each))).toEqual(each);
      }),
      { numRuns: 500 },
    );
  });
});

describe('referencesOf', () => {
  it('names each indicator once', () => {
    expect(referencesOf(parsed('min([bb], [aa]) / ([bb] + -[cc]) * 2'))).toEqual(['bb', 'aa', 'cc']);
    expect(referencesOf(parsed('1 + 1'))).toEqual([]);
  });
});

describe('evaluateExpression', () => {
  it('calculates over the values of indicators', () => {
    expect(evaluated('round([rsa] / [households] * 100, 1)', { rsa: 84_270, households: 392_980 })).toBe(21.4);
    expect(evaluated('round(1.005, 2)')).toBe(1.01);
    expect(evaluated('round(-2.5, 0)')).toBe(-3);
  });

  it('gives nothing where a value is missing, not zero', () => {
    expect(evaluated('[aa] + 1')).toBeNull();
    expect(evaluated('0 * [aa]')).toBeNull();
    expect(evaluated('max([aa], 1)', { aa: null })).toBeNull();
    expect(evaluated('-[aa]', { aa: Number.NaN })).toBeNull();
  });

  it('gives nothing for a division by zero', () => {
    expect(evaluated('1 / 0')).toBeNull();
    expect(evaluated('0 / (1 - 1)')).toBeNull();
  });

  it('gives a number or nothing, whatever the values', () => {
    const value = fc.oneof(fc.constant(null), fc.constant(0), fc.double({ noNaN: true }));
    fc.assert(
      fc.property(expression, value, value, value, (each, population, rsa, a1) => {
        const values: Record<string, number | null> = { population, rsa_households: rsa, a1 };
        const result = evaluateExpression(each, (code) => values[code] ?? null);
        expect(result === null || (Number.isFinite(result) && !Object.is(result, -0))).toBe(true);
        if (referencesOf(each).some((code) => values[code] === null)) expect(result).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('knows how to calculate every function', () => {
    for (const name of EXPRESSION_FUNCTIONS) expect(evaluated(`${name}(1, 2)`)).not.toBeNull();
  });
});
