/** Longest formula, in characters. */
export const EXPRESSION_MAX_LENGTH = 500;
/** Most numbers, references and operations of a formula. */
export const EXPRESSION_MAX_NODES = 50;
/** Deepest nesting of brackets, signs and functions. */
export const EXPRESSION_MAX_DEPTH = 20;

/** Functions of a formula: `min(a, b)`, `max(a, b)`, `round(a, digits)` where digits is 0 to 6, half away from zero. */
export const EXPRESSION_FUNCTIONS = ['min', 'max', 'round'] as const;
export type ExpressionFunction = (typeof EXPRESSION_FUNCTIONS)[number];

/** The four operations of a formula. */
export type ExpressionOperator = '+' | '-' | '*' | '/';

/** A formula over indicators, as a tree. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'indicator'; readonly code: string }
  | { readonly kind: 'negation'; readonly operand: Expression }
  | { readonly kind: 'operation'; readonly operator: ExpressionOperator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: ExpressionFunction; readonly first: Expression; readonly second: Expression };

/**
 * Why a text is no formula: `too_long` · `too_complex` · `unexpected_character`, which no formula has · `unexpected_token`, at the wrong
 * place · `unexpected_end` · `invalid_number`, more than fifteen digits · `invalid_code`, no `[code]` of an indicator · `unknown_function` ·
 * `invalid_digits`, of `round`.
 */
export const EXPRESSION_ERRORS = [
  'too_long',
  'too_complex',
  'unexpected_character',
  'unexpected_token',
  'unexpected_end',
  'invalid_number',
  'invalid_code',
  'unknown_function',
  'invalid_digits',
] as const;
export type ExpressionErrorCode = (typeof EXPRESSION_ERRORS)[number];

/** A refused text, with the place (from 0) of what is wrong in it. */
export interface ExpressionError {
  readonly error: { readonly position: number; readonly code: ExpressionErrorCode };
}

type TokenKind = 'number' | 'indicator' | 'name' | 'sign' | 'end';
interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly position: number;
}

const MAX_DIGITS = 15; // what a double keeps exactly
const MAX_ROUND_DIGITS = 6;
const TOKEN = /\s*(?:(?<number>\d+(?:\.\d+)?)|\[(?<indicator>[^\]]*)\]|(?<name>[a-z]+)|(?<sign>[-+*/(),]))/y;
const CODE = /^[a-z][a-z0-9_]{1,59}$/;

class Refusal extends Error {
  constructor(
    readonly position: number,
    readonly code: ExpressionErrorCode,
  ) {
    super(code);
  }
}

function tokensOf(text: string): { readonly tokens: readonly Token[]; readonly end: Token } {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const from = TOKEN.lastIndex;
    const groups = TOKEN.exec(text)?.groups;
    if (!groups) throw new Refusal(from + text.slice(from).search(/\S/), 'unexpected_character');
    const [kind, found] = Object.entries(groups).find(([, value]) => value !== undefined) as [TokenKind, string];
    tokens.push({ kind, text: found, position: TOKEN.lastIndex - found.length - (kind === 'indicator' ? 2 : 0) });
  }
  return { tokens, end: { kind: 'end', text: '', position: end } };
}

/** Descends through the grammar; its own depth is bounded, so that no text can exhaust the stack. */
class Parser {
  private at = 0;
  private nodes = 0;
  private depth = 0;

  constructor(private readonly text: ReturnType<typeof tokensOf>) {}

  whole(): Expression {
    const expression = this.sum();
    if (this.next.kind !== 'end') throw this.unexpected();
    return expression;
  }

  private get next(): Token {
    return this.text.tokens[this.at] ?? this.text.end;
  }

  private unexpected(): Refusal {
    return new Refusal(this.next.position, this.next.kind === 'end' ? 'unexpected_end' : 'unexpected_token');
  }

  private isSign(signs: string): boolean {
    return this.next.kind === 'sign' && signs.includes(this.next.text);
  }

  private take(): Token {
    const token = this.next;
    this.at++;
    return token;
  }

  private expect(sign: string): void {
    if (!this.isSign(sign)) throw this.unexpected();
    this.at++;
  }

  private node<T extends Expression>(expression: T, { position }: Token): T {
    if (++this.nodes > EXPRESSION_MAX_NODES) throw new Refusal(position, 'too_complex');
    return expression;
  }

  private nested<T>(token: Token, inner: () => T): T {
    if (++this.depth > EXPRESSION_MAX_DEPTH) throw new Refusal(token.position, 'too_complex');
    const result = inner();
    this.depth--;
    return result;
  }

  private sum(): Expression {
    return this.chain('+-', () => this.product());
  }

  private product(): Expression {
    return this.chain('*/', () => this.factor());
  }

  private chain(signs: string, operand: () => Expression): Expression {
    let left = operand();
    while (this.isSign(signs)) {
      const token = this.take();
      left = this.node({ kind: 'operation', operator: token.text as ExpressionOperator, left, right: operand() }, token);
    }
    return left;
  }

  private factor(): Expression {
    const token = this.next;
    if (token.kind === 'number') return this.number();
    if (token.kind === 'indicator') {
      if (!CODE.test(token.text)) throw new Refusal(token.position, 'invalid_code');
      return this.node({ kind: 'indicator', code: this.take().text }, token);
    }
    if (token.kind === 'name') return this.nested(token, () => this.call());
    if (this.isSign('-')) return this.nested(this.take(), () => this.node({ kind: 'negation', operand: this.factor() }, token));
    this.expect('(');
    return this.nested(token, () => {
      const inner = this.sum();
      this.expect(')');
      return inner;
    });
  }

  private number(): Extract<Expression, { kind: 'number' }> {
    const token = this.take();
    if (token.text.replace('.', '').length > MAX_DIGITS) throw new Refusal(token.position, 'invalid_number');
    return this.node({ kind: 'number', value: Number(token.text) }, token);
  }

  private call(): Expression {
    const token = this.take();
    const name = EXPRESSION_FUNCTIONS.find((each) => each === token.text);
    if (!name) throw new Refusal(token.position, 'unknown_function');
    this.expect('(');
    const first = this.sum();
    this.expect(',');
    const second = name === 'round' ? this.digits() : this.sum();
    this.expect(')');
    return this.node({ kind: 'call', name, first, second }, token);
  }

  private digits(): Expression {
    if (this.next.kind !== 'number') throw this.unexpected();
    const { position } = this.next;
    const digits = this.number();
    if (!Number.isInteger(digits.value) || digits.value > MAX_ROUND_DIGITS) throw new Refusal(position, 'invalid_digits');
    return digits;
  }
}

/**
 * Reads a formula: numbers with a decimal point, indicators as `[code]`, `+ - * /`, brackets, a minus sign, and `EXPRESSION_FUNCTIONS`.
 * Nothing else: a formula can only calculate.
 */
export function parseExpression(text: string): Expression | ExpressionError {
  if (text.length > EXPRESSION_MAX_LENGTH) return { error: { position: EXPRESSION_MAX_LENGTH, code: 'too_long' } };
  try {
    return new Parser(tokensOf(text)).whole();
  } catch (refusal) {
    if (refusal instanceof Refusal) return { error: { position: refusal.position, code: refusal.code } };
    throw refusal;
  }
}

const childrenOf = (expression: Expression): readonly Expression[] => {
  if (expression.kind === 'negation') return [expression.operand];
  if (expression.kind === 'operation') return [expression.left, expression.right];
  return expression.kind === 'call' ? [expression.first, expression.second] : [];
};

/** Codes of the indicators that a formula names, each once, in the order in which it names them. */
export function referencesOf(expression: Expression): string[] {
  if (expression.kind === 'indicator') return [expression.code];
  return [...new Set(childrenOf(expression).flatMap(referencesOf))];
}

/** Binding strength: what binds less than its surroundings needs brackets. */
const strengthOf = (expression: Expression): number => (expression.kind !== 'operation' ? 3 : '+-'.includes(expression.operator) ? 1 : 2);
const printAtLeast = (strength: number, expression: Expression): string =>
  strengthOf(expression) < strength ? `(${printExpression(expression)})` : printExpression(expression);

/** Decimals without an exponent, which formulas do not know. */
function printNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(MAX_DIGITS - 1).replace(/0+$/, '') : text;
}

/** The formula as text, written in one way: single spaces, and no bracket that is not needed. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return printNumber(expression.value);
    case 'indicator':
      return `[${expression.code}]`;
    case 'negation':
      return `-${printAtLeast(3, expression.operand)}`;
    case 'call':
      return `${expression.name}(${printExpression(expression.first)}, ${printExpression(expression.second)})`;
    case 'operation': {
      const strength = strengthOf(expression);
      return `${printAtLeast(strength, expression.left)} ${expression.operator} ${printAtLeast(strength + 1, expression.right)}`;
    }
  }
}

function roundTo(value: number, digits: number): number {
  const factor = 10 ** digits;
  // the relative correction keeps 1.005 from being 1.00499…
  return (Math.sign(value) * Math.round(Math.abs(value) * factor * (1 + Number.EPSILON))) / factor;
}

const CALCULATIONS: Readonly<Record<ExpressionOperator | ExpressionFunction, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  min: Math.min,
  max: Math.max,
  round: roundTo,
};

/** The number that a formula gives; null where a value that it needs is missing, and where there is none (a division by zero). */
export function evaluateExpression(expression: Expression, valueOf: (code: string) => number | null): number | null {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'indicator') return finite(valueOf(expression.code));
  const [first = null, second = 0] = childrenOf(expression).map((child) => evaluateExpression(child, valueOf));
  if (first === null || second === null) return null;
  if (expression.kind === 'negation') return finite(-first);
  return finite(CALCULATIONS[expression.kind === 'call' ? expression.name : expression.operator](first, second));
}

/** Null for what is no number; and never minus zero. */
const finite = (value: number | null): number | null => (value === null || !Number.isFinite(value) ? null : value + 0);
