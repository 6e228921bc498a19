/**
 * The text on one line, as a terminal may get it: without characters that steer it, and without those that turn the
 * direction of writing, for with them a text can show as another than it is (CVE-2021-42574). Tabs become spaces.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n|[\r\n\u2028\u2029]/g, ' ')
    .replaceAll('\t', TAB)
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, symbolFor);
}

/** As wide as a tab is in most editors' YAML and JSON. */
const TAB = '  ';

/** Unicode has pictures for the ASCII control characters. */
function symbolFor(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
