const MESSAGES: readonly (readonly [pattern: RegExp, explain: (first: string, second: string) => string])[] = [
  [
    /^Expected closing tag '(.*)' \(.*\) instead of closing tag '(.*)'/s,
    (open, found) =>
      `'</${found}>' stands where '<${open}>' must be closed: write '</${open}>', or remove one of the two.`,
  ],
  [/^Closing tag '(.*)' has not been opened/s, (name) => `'</${name}>' closes what was never opened: remove it.`],
  [
    /^Closing tag '(.*)'/s,
    (name) => `'</${name}>' must hold nothing but the name: remove the rest and close it by '>'.`,
  ],
  [
    /^Attribute '(.*)' is without value/s,
    (name) => `The value of '${name}' must stand in quotes: write '${name}="…"'.`,
  ],
  [
    /^boolean attribute '(.*)' is not allowed/s,
    (name) => `The attribute '${name}' needs a value: write '${name}="…"'.`,
  ],
  [/^Attribute '(.*)' has no space/s, (name) => `A space is missing before the attribute '${name}'.`],
  [/^Attribute '(.*)' is an invalid name/s, (name) => `'${name}' is no name for an attribute: begin it with a letter.`],
  [
    /^Attributes for '(.*)' have open quote/s,
    (name) => `An attribute of '<${name}>' is not closed: add the closing quote.`,
  ],
  [
    /^Tag '(.*)' is an invalid name/s,
    (name) => `'${name}' is no name for an element: write '&lt;' if '<' is part of a text.`,
  ],
  [/^Invalid space after '<'/, () => "A space follows '<': remove it, or write '&lt;' if '<' is part of a text."],
  [/^Attribute '(.*)' value must/s, (name) => `A '<' stands in the value of '${name}': write '&lt;'.`],
  [/^Element text content/, () => "']]>' must not stand in a text: write ']]&gt;'."],
  [/^Comment must not/, () => "'--' must not stand in a comment: remove one of the hyphens."],
  [/^Illegal control character (\S+)/, (code) => `The control character ${code} is not allowed in XML: remove it.`],
  [/^char '&' is not expected/, () => "An '&' stands alone: write '&amp;'."],
  [/^char '(.*)' is not expected/s, () => 'A text stands before the first element: remove it.'],
  [/^Extra text at the end/, () => 'A text follows the last element: remove it.'],
  [/^XML declaration allowed only/, () => "'<?xml … ?>' must be the very first thing in the file: move it there."],
  [/^Start tag expected/, () => "The document holds no element: write one, such as '<Plugin>…</Plugin>'."],
];

/** Says in plain words what is wrong and what to do about it. */
export function explainXmlError(reason: string): string {
  for (const [pattern, explain] of MESSAGES) {
    const match = pattern.exec(reason);
    if (match) return explain(match[1] ?? '', match[2] ?? '');
  }
  return `This is not well-formed XML: ${reason}`;
}
