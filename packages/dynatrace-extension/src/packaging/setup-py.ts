import { LineIndex } from '@extkit/devkit/documents';
import { requiredName, type PackagingFile } from './packaging-file.ts';

/** Characters: what is longer is no file that a person has written. */
const MAX_LENGTH = 100_000;

const CALL = /^(?:setuptools\.)?setup[ \t]*\(/m;

/** An argument of its own: at the start of a line, after the parenthesis or a comma, and no longer expression. */
const VERSION =
  /(?:^|[(,])[ \t]*version[ \t]*=[ \t]*(?<quote>["'])(?<text>[^"'\\\n]*)\k<quote>(?=[ \t]*(?:[,)#\r\n]|$))/gm;

/** A list of nothing but texts, line ends and comments. */
const REQUIREMENTS =
  /(?:^|[(,])[ \t]*install_requires[ \t]*=[ \t]*\[(?<list>(?:[\s,]|#.*|"[^"\\\n]*"|'[^'\\\n]*')*)\]/gm;
const ITEM = /#.*|"(?<double>[^"]*)"|'(?<single>[^']*)'/g;

/** Reads the arguments of `setup(…)` that are written out in a setup.py. */
export function readSetupPy(file: string, text: string): PackagingFile {
  const call = CALL.exec(text);
  if (call === null || text.length > MAX_LENGTH) return { file };
  const lines = new LineIndex(text);
  const place = (start: number, length: number) => ({ file, range: lines.range({ start, end: start + length }) });

  const version = only(text, VERSION, call.index);
  const versionText = version?.groups?.text ?? '';
  const requirements = only(text, REQUIREMENTS, call.index);
  return {
    file,
    ...(version && {
      version: {
        text: versionText,
        ...place(version.index + version[0].length - versionText.length - 1, versionText.length),
      },
    }),
    ...(requirements && {
      requirements: {
        names: items(requirements.groups?.list ?? '').map(requiredName),
        ...place(requirements.index + requirements[0].indexOf('install_requires'), 'install_requires'.length),
      },
    }),
  };
}

/** The match after an offset, where there is exactly one: a second one may be a branch of an `if`. */
function only(text: string, pattern: RegExp, from: number): RegExpExecArray | undefined {
  const [first, ...others] = [...text.matchAll(pattern)].filter(({ index }) => index >= from);
  return others.length === 0 ? first : undefined;
}

function items(list: string): string[] {
  return [...list.matchAll(ITEM)].flatMap(({ groups }) => groups?.double ?? groups?.single ?? []);
}
