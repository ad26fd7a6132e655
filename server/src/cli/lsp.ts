import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Localized } from '../core/text/localized.ts';
import { type Command, EXIT } from './command.ts';

/**
 * `gongkai lsp`: hands the process over to the language server. The server is a bundle of its own
 * beside this one, so that the other commands never load it.
 */
export const lspCommand: Command = {
  name: 'lsp',
  operands: '',
  summary: {
    zh: '启动语言服务器（标准输入输出），供各种编辑器使用。',
    en: 'Starts the language server on stdio, for any editor.',
  },
  details: [],
  options: [
    {
      name: 'stdio',
      value: null,
      summary: { zh: '使用标准输入输出（默认）。', en: 'Speak on stdio (the default).' },
    },
    {
      name: 'clientProcessId',
      value: 'PID',
      summary: {
        zh: '编辑器的进程号；它退出时服务器也退出。',
        en: "The editor's process; the server ends when it does.",
      },
    },
  ],
  run({ options, locale, terminal }) {
    const server = join(__dirname, 'server.js');
    if (!existsSync(server)) {
      terminal.note(`gongkai: ${MISSING[locale]}\n`);
      return EXIT.failed;
    }
    const parent = options.get('clientProcessId');
    // The server finds its transport in the process's arguments, as under every editor.
    process.argv = [
      ...process.argv.slice(0, 2),
      '--stdio',
      ...(parent === undefined ? [] : [`--clientProcessId=${parent}`]),
    ];
    require(server);
    return EXIT.clean;
  },
};

const MISSING: Localized = {
  zh: '安装不完整：找不到语言服务器 server.js，请重新安装。',
  en: 'The installation is incomplete: the language server server.js is missing; install again.',
};
