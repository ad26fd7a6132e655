import type { Localized } from '../core/text/localized.ts';

/** Says in plain words why the system would not let a path be read. */
export function failureMessage(error: unknown): Localized {
  const code = codeOf(error);
  return MESSAGES[code] ?? other(code);
}

/** Whether an error is the one that the system calls so (EEXIST). */
export function hasCode(error: unknown, code: string): boolean {
  return codeOf(error) === code;
}

/** Empty for an error that is not the system's. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What the system says of writing, where it differs from reading. */
export function writingFailed(error: unknown): Localized {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return { zh: '没有写入权限。', en: 'No permission to write it.' };
  }
  if (code === 'ENOSPC') return { zh: '磁盘已满。', en: 'The disk is full.' };
  return failureMessage(error);
}

/** By the system's own error codes. */
const MESSAGES: Readonly<Record<string, Localized>> = {
  ENOENT: { zh: '没有这个文件或文件夹。', en: 'No such file or folder.' },
  ENOTDIR: { zh: '路径中间有一段不是文件夹。', en: 'A part of the path is not a folder.' },
  EISDIR: { zh: '这是文件夹，不是文件。', en: 'This is a folder, not a file.' },
  EACCES: { zh: '没有读取权限。', en: 'No permission to read it.' },
  EPERM: { zh: '没有读取权限。', en: 'No permission to read it.' },
  ELOOP: { zh: '链接绕成了一圈，找不到文件。', en: 'Its links lead round in a circle.' },
  ENAMETOOLONG: { zh: '路径太长。', en: 'The path is too long.' },
  EMFILE: { zh: '同时打开的文件太多，请稍后再试。', en: 'Too many open files; try again later.' },
  EIO: { zh: '磁盘读取出错。', en: 'The disk could not be read.' },
};

function other(code: string): Localized {
  return code === ''
    ? { zh: '读取失败。', en: 'It could not be read.' }
    : { zh: `读取失败（${code}）。`, en: `It could not be read (${code}).` };
}
