import { errorCode } from '../error-code.ts';
import { UserError } from '../user-error.ts';

/** What to do where the system refuses to read. */
const READING: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file (any more); put it back, or run again once nothing changes it',
  EACCES: 'make it readable for this user, or exclude it',
  EPERM: 'make it readable for this user, or exclude it',
  EBUSY: 'close the program that holds it',
  EISDIR: 'it is a folder where a file is expected',
  ENOTDIR: 'it is a file where a folder is expected',
  ELOOP: 'its symbolic links go in a circle; remove them',
  ENAMETOOLONG: 'its path is too long for this system',
  EMFILE: 'too many files are open; raise the limit (ulimit -n)',
  ENFILE: 'too many files are open; close some programs',
  EIO: 'the disk failed; check it',
};

/** What to do where the system refuses to write. */
const WRITING: Readonly<Record<string, string>> = {
  ENOENT: 'its folder, or what was written so far, was removed meanwhile; run again',
  EACCES: 'make its folder writable for this user, or choose another output path',
  EPERM: 'make its folder writable for this user, or choose another output path',
  EROFS: 'the file system is read-only; choose another output path',
  EBUSY: 'close the program that holds it',
  EISDIR: 'it is a folder; remove it, or choose another output path',
  EEXIST: 'a part of its path is a file; choose another output path',
  ENOTDIR: 'a part of its path is a file; choose another output path',
  ENAMETOOLONG: 'its path is too long for this system; choose a shorter one',
  ENOSPC: 'the disk is full; free some space, or choose another output path',
  EDQUOT: 'the disk quota is used up; free some space, or choose another output path',
  EFBIG: 'it is larger than the system allows; choose another output path',
  EMFILE: 'too many files are open; raise the limit (ulimit -n)',
  ENFILE: 'too many files are open; close some programs',
  EIO: 'the disk failed; check it, or choose another output path',
};

/** The error to throw where `path` could not be read: a {@link UserError} where the user can mend it, else the error. */
export function readFailure<E>(path: string, error: E): E | UserError {
  return advise(`${path} cannot be read`, READING, error);
}

/** The error to throw where `path` could not be written: a {@link UserError} where the user can mend it, else the error. */
export function writeFailure<E>(path: string, error: E): E | UserError {
  return advise(`${path} cannot be written`, WRITING, error);
}

function advise<E>(problem: string, advice: Readonly<Record<string, string>>, error: E): E | UserError {
  const code = errorCode(error);
  const step = code === undefined ? undefined : advice[code];
  return step === undefined ? error : new UserError(`${problem} (${String(code)}): ${step}.`, { cause: error });
}
