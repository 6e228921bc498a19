const SHOWN = 600;

const MARKED = /^(?:error:|╰─>) *(?! |\[\d+ lines|See above)(.+)$/i;

/** A package whose file is not the one that a lock names. */
const MISMATCH = /^(\S+) from \S+(?: \(from .*\))?:$/;

/**
 * Says in one line why pip failed, in its own words: it marks its reasons by `ERROR:`, and the package that could not be
 * built by an arrow; all else is what led there.
 *
 * @param errors what it wrote on stderr
 */
export function pipReason(errors: string): string {
  const lines = withoutPasswords(errors)
    .split(/[\r\n]+/)
    .map((line) => line.trim());
  const marked = lines.flatMap((line) => (MARKED.exec(line) ?? MISMATCH.exec(line))?.[1] ?? []);
  const found = marked.filter((line) => !line.startsWith('Ignored the following ')).map(withFewVersions);
  const reasons = found.length > 0 ? found : lines.filter((line) => line !== '').slice(-1);
  const text = [...new Set(reasons.map(sentence))].join(' ') || 'It gave no reason.';
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)} ...`;
}

/** Whether it was Python that failed, for it has no pip. */
export function lacksPip(errors: string): boolean {
  return /: No module named '?pip'?$/m.test(errors);
}

/** Addresses may hold one, and pip shows them. */
export function withoutPasswords(text: string): string {
  return text.replace(/:\/\/[^\s/]+@/g, '://****@');
}

/** pip lists all that there are, the newest last. */
function withFewVersions(line: string): string {
  return line.replace(/\(from versions: (?:[^(),]+, ){3,}((?:[^(),]+, ){2}[^(),]+)\)/, '(from versions: ..., $1)');
}

function sentence(text: string): string {
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}
