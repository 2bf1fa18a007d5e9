const SCRIPT_NAMES = ['functions.js', 'app.js'] as const;

/** The files that are pushed to Google, as they lie in the build. */
export interface AddonFiles {
  scripts: readonly { url: string; source: string }[];
  /** HTML files by name without extension, as HtmlService names them. */
  pages: Readonly<Record<string, string>>;
}

/** Fetches the pushed files from the workbench's own server. */
export async function fetchAddonFiles(): Promise<AddonFiles> {
  const [sidebar, ...sources] = await Promise.all(['sidebar.html', ...SCRIPT_NAMES].map(fetchText));
  return {
    scripts: SCRIPT_NAMES.map((name, index) => ({ url: `/addon/${name}`, source: sources[index] ?? '' })),
    pages: { sidebar: sidebar ?? '' },
  };
}

async function fetchText(name: string): Promise<string> {
  const response = await fetch(`/addon/${name}`);
  if (!response.ok) throw new Error(`The add-on’s file ${name} is missing. Run npm run build and reload this page.`);
  return response.text();
}
