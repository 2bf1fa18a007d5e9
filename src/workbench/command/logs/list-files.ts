import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file to read. */
export interface FoundFile {
  readonly path: string;
  /** The time of its last change, in milliseconds since 1970. */
  readonly changed: number;
  /** Whether the user gave this file and not a folder that contains it. */
  readonly isNamed: boolean;
}

export interface FileList {
  readonly files: readonly FoundFile[];
  /** Files and folders that cannot be opened. */
  readonly unreadable: readonly string[];
}

/**
 * Lists the files under paths, by name. Symbolic links are followed, and a file that can be reached in several ways is
 * listed once.
 */
export function listFiles(paths: readonly string[]): FileList {
  const files: FoundFile[] = [];
  const unreadable: string[] = [];
  const seen = new Set<string>();
  const visit = (path: string, isNamed: boolean) => {
    try {
      const real = realpathSync(path);
      if (seen.has(real)) return;
      seen.add(real);
      const stats = statSync(real);
      if (stats.isDirectory()) {
        for (const name of readdirSync(real).sort()) visit(join(path, name), false);
      } else if (stats.isFile()) {
        files.push({ path, changed: stats.mtimeMs, isNamed });
      } else if (isNamed) {
        unreadable.push(path);
      }
    } catch {
      unreadable.push(path);
    }
  };
  for (const path of paths) visit(path, true);
  return { files, unreadable };
}
