const SHOWN = 600;

/**
 * Says in one line why pip failed, in its own words.
 *
 * @param errors what it wrote on stderr
 */
export function pipFailure(errors: string, requirements: readonly string[], python: string): string {
  const wanted = `"install_requires" (${requirements.join(', ')})`;
  if (/: No module named pip$/m.test(errors)) {
    return `${python} has no pip, which is needed for ${wanted}: install it ("${python} -m ensurepip"), or name another interpreter (option "pip.python").`;
  }
  return `pip cannot install what ${wanted} asks for: ${reason(errors)} Correct the requirement in plugin.json, or tell pip where to look (option "pip").`;
}

/** Addresses may hold one, and pip shows them. */
export function withoutPasswords(text: string): string {
  return text.replace(/:\/\/[^\s/]+@/g, '://****@');
}

/** pip marks its reasons by `ERROR:`, and the package that could not be built by an arrow; all else is what led there. */
function reason(errors: string): string {
  const lines = withoutPasswords(errors)
    .split(/[\r\n]+/)
    .map((line) => line.trim());
  const marked = lines.flatMap((line) => /^(?:error:|╰─>) *(?! |\[\d+ lines|See above)(.+)$/i.exec(line)?.[1] ?? []);
  const reasons = marked.length > 0 ? marked : lines.filter((line) => line !== '').slice(-1);
  const text = [...new Set(reasons.map(sentence))].join(' ') || 'It gave no reason.';
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)} ...`;
}

function sentence(text: string): string {
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}
