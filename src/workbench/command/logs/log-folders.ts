import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The properties of a computer that determine where its logs are. */
export interface LogHome {
  readonly home: string;
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

function listFolders(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(path, name));
  } catch {
    return [];
  }
}

/**
 * Returns the folder in which programs store their data: `~/Library/Application Support`, `%APPDATA%` or `~/.config`.
 */
function dataFolder({ home, platform, env }: LogHome): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  if (platform === 'win32') return env.APPDATA ?? join(home, 'AppData', 'Roaming');
  return env.XDG_CONFIG_HOME ?? join(home, '.config');
}

/** Lists the folders in which agents keep their logs. Some of them may not exist. */
export function listLogFolders(where: LogHome): string[] {
  const { home, env } = where;
  const data = dataFolder(where);
  const claude = env.CLAUDE_CONFIG_DIR
    ? env.CLAUDE_CONFIG_DIR.split(',').map((folder) => folder.trim())
    : [join(home, '.claude'), join(home, '.config', 'claude')];
  const codex = env.CODEX_HOME ?? join(home, '.codex');
  const editors = ['Code', 'Code - Insiders', 'VSCodium'].map((name) => join(data, name, 'User', 'workspaceStorage'));
  return [
    ...claude.filter((folder) => folder !== '').map((folder) => join(folder, 'projects')),
    join(data, 'Claude', 'local-agent-mode-sessions'),
    join(codex, 'sessions'),
    join(codex, 'archived_sessions'),
    ...editors.flatMap(listFolders).map((folder) => join(folder, 'chatSessions')),
    join(home, '.copilot', 'session-state'),
    ...listFolders(join(home, '.gemini', 'tmp')).map((folder) => join(folder, 'chats')),
    join(home, '.pi', 'agent', 'sessions'),
  ];
}
