import { ADDON_FILES } from '../addon-files.ts';
import { sampleCases } from '../sampling.ts';
import { inWorkplace, type Workplace } from './workplace.ts';

const SCRIPT_ID = 'a-script-of-these-tests-with-an-id-as-long-as-they-are';
const EDITOR = `https://script.google.com/d/${SCRIPT_ID}/edit`;
const NAMES_AT_GOOGLE = ADDON_FILES.map((name) => name.replace(/\.\w+$/, ''));

interface Mishap {
  name: string;
  prepare: (workplace: Workplace) => void;
  says: string;
  /** The maximum number of requests that reach Google. */
  requests?: number;
}

const MISHAPS: Mishap[] = [
  {
    name: 'there is no script id',
    prepare: (workplace) => workplace.remove('.clasp.dev.json'),
    says: 'There is no script to push to yet. Run npm run setup.',
    requests: 0,
  },
  {
    name: 'the project file is broken',
    prepare: (workplace) => workplace.write('.clasp.dev.json', '{"scriptId": '),
    says: '.clasp.dev.json is not valid JSON. Delete it, then run npm run setup.',
    requests: 0,
  },
  {
    name: 'the project file contains no settings',
    prepare: (workplace) => workplace.write('.clasp.dev.json', 'null'),
    says: '.clasp.dev.json is not valid JSON. Delete it, then run npm run setup.',
    requests: 0,
  },
  {
    name: 'not everything is built',
    prepare: (workplace) => {
      workplace.remove('build/addon/appsscript.json');
      workplace.remove('build/addon/sidebar.html');
    },
    says: 'build/addon does not contain appsscript.json, sidebar.html. Run npm run build, then run this command again.',
    requests: 0,
  },
  {
    name: 'no user is logged in',
    prepare: (workplace) => workplace.logOut(),
    says: 'You are not logged in to Google. Run npx clasp login, then npm run push.',
    requests: 0,
  },
  {
    name: 'the saved login is broken',
    prepare: (workplace) => workplace.write('home/.clasprc.json', '{"tokens":\n'),
    says: 'clasp cannot read the login that it keeps in .clasprc.json in your home folder. Delete that file, run npx clasp login, then npm run push.',
    requests: 0,
  },
  {
    name: 'the login has expired',
    prepare: (workplace) => workplace.logInLongAgo(),
    says: 'Google no longer accepts your login. Run npx clasp login, then npm run push.',
  },
  {
    name: 'the Apps Script API is off',
    prepare: ({ api }) => {
      api.isSwitchedOn = false;
    },
    says: 'The Apps Script API is switched off for your account. Switch it on at https://script.google.com/home/usersettings, wait a minute, then run npm run push.',
  },
  {
    name: 'the id is wrong',
    prepare: ({ api }) => api.scripts.clear(),
    says: `Google finds no script with the id ${SCRIPT_ID} (.clasp.dev.json) for your account. Compare the id with Project Settings in the script editor, or delete .clasp.dev.json if the script is gone. Compare your account with npx clasp show-authorized-user. Then run npm run push.`,
  },
  {
    name: 'the network is down',
    prepare: (workplace) => {
      workplace.isOnline = false;
    },
    says: 'Cannot reach Google. Check the network connection, then run npm run push.',
    requests: 0,
  },
  {
    name: 'a file does not parse at Google',
    prepare: (workplace) => workplace.write('build/addon/app.js', 'function fine() {}\nclass Day { tasks = 1; }\n'),
    says: 'Google refused the code: SyntaxError: Unexpected token, in app.js, line 2. Nothing was pushed. The pushed files are built from src by npm run build.',
  },
  {
    name: 'two files differ only in their extension',
    prepare: (workplace) => workplace.write('build/addon/app.html', '<p>'),
    says: 'Two files differ only in their extension, which Google does not allow: A file with this name already exists in the current project: app. Nothing was pushed. Run npm run build to remove other files from build/addon.',
  },
  {
    name: 'settings prevent a file from being pushed',
    prepare: (workplace) => workplace.write('.claspignore', '**/**\n!app.js\n!appsscript.json\n'),
    says: `clasp pushed app.js, appsscript.json instead of ${ADDON_FILES.join(', ')}. Look for a .claspignore or other settings in .clasp.dev.json, then run npm run push.`,
  },
];

/** Tests npm run push, and each of its failures. */
export function describePush(): void {
  describe('npm run push', () => {
    it.concurrent('pushes all files, byte for byte, and then finds nothing to push', () =>
      inWorkplace(async (workplace) => {
        const script = workplace.addScript(SCRIPT_ID);
        expect(await workplace.push()).toEqual({
          code: 0,
          output: `Pushed ${ADDON_FILES.join(', ')} to ${EDITOR}\n`,
          errors: '',
        });
        expect(script.files.map(({ name }) => name).sort()).toEqual(NAMES_AT_GOOGLE);
        for (const { name, type, source } of script.files) {
          const ending = { SERVER_JS: 'js', HTML: 'html', JSON: 'json' }[type];
          expect(source).toBe(workplace.read(`build/addon/${name}.${ending}`));
        }
        script.files = [...script.files, { name: 'old', type: 'SERVER_JS', source: 'function old() {}' }];
        // clasp reports “already up to date”, although the script contains a file that was deleted locally.
        expect(await workplace.push()).toEqual({
          code: 0,
          output: 'Nothing to push: the script already contains these files.\n',
          errors: `Warning: the script still contains old.js, which does not belong to the add-on. Delete it in the editor: ${EDITOR}\n`,
        });
      }));

    it.concurrent('overwrites a changed manifest without asking, and reports that the permissions changed', () =>
      inWorkplace(async (workplace) => {
        const committed = workplace.read('.clasp.json');
        const script = workplace.addScript(SCRIPT_ID, '.clasp.json', {
          files: [
            { name: 'appsscript', type: 'JSON', source: '{"oauthScopes": []}' },
            { name: 'app', type: 'SERVER_JS', source: 'function onOpen() { app_().onOpen(); }' },
            { name: 'old', type: 'SERVER_JS', source: 'function old() {}' },
          ],
        });
        const named = workplace.read('.clasp.json');
        const { code, output } = await workplace.push();
        expect(code).toBe(0);
        expect(output).toContain('Removed from the script: old.js\n');
        expect(output).toContain(
          'The permissions changed. Google asks every user of the script to allow them again.\n',
        );
        expect(script.files.map(({ name }) => name).sort()).toEqual(NAMES_AT_GOOGLE);
        expect(workplace.read('.clasp.json')).toBe(named);
        workplace.write('.clasp.json', committed);
      }));

    it.concurrent('does not change a script with other content', () =>
      inWorkplace(async (workplace) => {
        const own = { name: 'Code', type: 'SERVER_JS', source: 'function payroll() {}' };
        const script = workplace.addScript(SCRIPT_ID, '.clasp.dev.json', {
          files: [{ name: 'appsscript', type: 'JSON', source: '{}' }, own],
        });
        const { code, errors } = await workplace.push();
        expect(code).toBe(1);
        expect(errors).toBe(
          'Nothing was pushed: the script contains Code.js, and a push replaces all its files. ' +
            'To replace them, run npm run push -- --replace. To use another script, delete .clasp.dev.json and run npm run setup.\n',
        );
        expect(script.files).toContainEqual(own);
      }));

    it.concurrent('does not recognize a script as its own only because of a common file name', () =>
      inWorkplace(async (workplace) => {
        const files = [
          { name: 'appsscript', type: 'JSON', source: '{}' },
          { name: 'Code', type: 'SERVER_JS', source: 'function payroll() {}' },
          { name: 'app', type: 'SERVER_JS', source: 'function run() {}' },
          { name: 'functions', type: 'SERVER_JS', source: 'function DOUBLE(n) { return 2 * n; }' },
          { name: 'sidebar', type: 'HTML', source: '<p>Payroll</p>' },
        ];
        const script = workplace.addScript(SCRIPT_ID, '.clasp.dev.json', { files });
        const { code, errors } = await workplace.push();
        expect(code).toBe(1);
        expect(errors).toContain(
          'the script contains Code.js, app.js, functions.js, sidebar.html, and a push replaces',
        );
        expect(script.files).toEqual(files);
      }));
  });

  describe('npm run push ends in one sentence and exit code 1 when', () => {
    it.concurrent.each(sampleCases(MISHAPS, 3))('$name', ({ prepare, says, requests }) =>
      inWorkplace(async (workplace) => {
        workplace.addScript(SCRIPT_ID);
        prepare(workplace);
        const { code, output, errors } = await workplace.push();
        expect({ code, output, errors }).toEqual({ code: 1, output: '', errors: `${says}\n` });
        if (requests !== undefined) expect(workplace.api.requests.length).toBeLessThanOrEqual(requests);
      }),
    );
  });
}
