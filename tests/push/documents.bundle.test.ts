// Covers docs/google.md, docs/privacy.md and docs/terms.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADDON_FILES } from '../addon-files.ts';
import { laterScriptOf } from '../packed-script.ts';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** A pushed file, with the script that is packed in it. */
function contentOf(name: string): string {
  const content = read(`build/addon/${name}`);
  return content + laterScriptOf(content);
}

const manifest = JSON.parse(read('appsscript.json')) as { oauthScopes: string[]; exceptionLogging: string };
const privacy = read('docs/privacy.md');
const guide = read('docs/google.md');

describe('the documents match the code', () => {
  it('lists exactly the scopes of the manifest', () => {
    const named = privacy.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g);
    expect(named).toEqual(manifest.oauthScopes);
    for (const scope of manifest.oauthScopes) expect(guide).toContain(`\`${scope.split('/').pop()}\`:`);
  });

  it('mentions a log of failures exactly when the manifest asks for one', () => {
    expect(privacy.includes("a log that the script's owner")).toBe(manifest.exceptionLogging !== 'NONE');
  });

  it('promises no network access, and the pushed files have none', () => {
    expect(privacy).toContain('it has no network access of its own');
    const pushed = ADDON_FILES.map(contentOf).join('\n');
    expect(pushed).not.toMatch(
      /\bUrlFetchApp\b|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/,
    );
    expect(pushed).not.toMatch(/\bindexedDB\b|\bsessionStorage\b|document\.cookie/);
  });

  it('lists the data in the browser’s storage, which only one module uses', () => {
    expect(privacy).toContain('The local storage of this browser');
    expect(contentOf('sidebar.html').match(/\blocalStorage\b/g)).toHaveLength(1);
    const others = ADDON_FILES.filter((name) => name !== 'sidebar.html');
    expect(others.map(contentOf).join()).not.toContain('localStorage');
  });

  it('has the check run once, and lists each tab that is read or added in addition to the day', () => {
    expect(guide).toMatch(/^\d+\. \*Check this installation\*, \*Start check\*/m);
    for (const tab of ['“Settings”', '“Template”', '*Check this installation*']) expect(privacy).toContain(tab);
  });

  it('fits the fields of the Marketplace', () => {
    const field = (name: string) => new RegExp(`^\\| ${name} \\| (.+) \\|$`, 'm').exec(guide)?.[1] ?? '';
    expect(field('name')).toHaveLength('Leverage Record'.length);
    expect(field('short description').length).toBeGreaterThan(50);
    expect(field('short description').length).toBeLessThanOrEqual(200);
    expect(field('short description')).not.toMatch(/Google/);
  });

  it('mentions only existing commands', () => {
    const commands = new Set(
      [...`${guide}${privacy}`.matchAll(/npm (?:run )?(start|test|[a-z]+)(?= |`|$)/gm)].map((match) => match[1]),
    );
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const missing = [...commands].filter((name) => name !== 'ci' && !(String(name) in scripts));
    expect(missing).toEqual([]);
  });
});
