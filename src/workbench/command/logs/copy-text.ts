import { spawnSync } from 'node:child_process';

interface ClipboardTool {
  readonly command: string;
  readonly args: readonly string[];
  readonly encoding: BufferEncoding;
}

const UNIX_TOOLS: readonly ClipboardTool[] = [
  { command: 'wl-copy', args: [], encoding: 'utf8' },
  { command: 'xclip', args: ['-selection', 'clipboard'], encoding: 'utf8' },
  { command: 'xsel', args: ['--clipboard', '--input'], encoding: 'utf8' },
];
const MAC_TOOL: ClipboardTool = { command: 'pbcopy', args: [], encoding: 'utf8' };
/** The tool of Windows, also for Linux on Windows. It expects UTF-16. */
const WINDOWS_TOOL: ClipboardTool = { command: 'clip.exe', args: [], encoding: 'utf16le' };

function listTools(platform: NodeJS.Platform): readonly ClipboardTool[] {
  if (platform === 'darwin') return [MAC_TOOL];
  return platform === 'win32' ? [WINDOWS_TOOL] : [...UNIX_TOOLS, WINDOWS_TOOL];
}

/** Copies a text to the clipboard with a tool of the system. @returns whether it was copied */
export function copyText(text: string, platform: NodeJS.Platform): boolean {
  return listTools(platform).some(({ command, args, encoding }) => {
    const input = Buffer.from(encoding === 'utf16le' ? `\ufeff${text}` : text, encoding);
    const { status, error } = spawnSync(command, args, {
      input,
      env: process.env,
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: 10_000,
    });
    return error === undefined && status === 0;
  });
}

/** Returns the tools that `copyText` tries, for a message. @example clipboardTools('darwin') //=> 'pbcopy' */
export function clipboardTools(platform: NodeJS.Platform): string {
  return listTools(platform)
    .map(({ command }) => command)
    .join(', ');
}
