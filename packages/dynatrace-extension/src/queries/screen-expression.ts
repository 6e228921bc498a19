/** A condition or an action of a screen: `name|parameter=value|…` (facts 3.6). */
export interface ScreenExpression {
  readonly name: string;
  /** Offset of the name in the expression: a `!` before it negates. */
  readonly start: number;
  readonly parameters: readonly Parameter[];
}

export interface Parameter {
  readonly name: string;
  readonly value: string;
  /** Offsets in the expression, in UTF-16 code units. */
  readonly start: number;
  readonly valueStart: number;
}

export function parseScreenExpression(expression: string): ScreenExpression {
  const [head = '', ...rest] = expression.split('|');
  const name = head.replace(/^\s*!?\s*/, '');
  let start = head.length + 1;
  const parameters = rest.map((text) => {
    const parameter = parseParameter(text, start);
    start += text.length + 1;
    return parameter;
  });
  return { name: name.trimEnd(), start: head.length - name.length, parameters };
}

/** A parameter may stand without a value: that an entity has the attribute at all. */
function parseParameter(text: string, start: number): Parameter {
  const equals = text.indexOf('=');
  const end = equals === -1 ? text.length : equals;
  return { name: text.slice(0, end), value: text.slice(end + 1), start, valueStart: start + end + 1 };
}
