import { ADDON_FILES } from '../addon-files.ts';
import { inWorkplace, type Workplace } from './workplace.ts';

const SCRIPT_ID = 'a-script-of-these-tests-with-an-id-as-long-as-they-are';
const release = (workplace: Workplace, checks: 'sound' | 'unsound') =>
  workplace.run('tests/push/release-driver.mjs', [], { CHECKS: checks });

/** Tests npm run release, except for its checks. */
export function describeRelease(): void {
  describe('npm run release', () => {
    it.concurrent('creates a version with exactly the built files and prints its number for the Marketplace', () =>
      inWorkplace(async (workplace) => {
        const script = workplace.addScript(SCRIPT_ID, '.clasp.release.json');
        script.versions.push({ versionNumber: 1, description: 'before', files: [] });
        const { code, output, errors } = await release(workplace, 'sound');
        expect({ code, errors }).toEqual({ code: 0, errors: '' });
        expect(output.split('\n')).toEqual([
          `Pushed ${ADDON_FILES.join(', ')} to https://script.google.com/d/${SCRIPT_ID}/edit`,
          'Version 2 of the script is Leverage Record 1.2.3.',
          'Marketplace SDK ▸ App configuration ▸ Sheets add-on script version: 2',
          `Script id: ${SCRIPT_ID}`,
          'https://console.cloud.google.com/apis/api/appsmarket-component.googleapis.com',
          '',
        ]);
        expect(script.versions[1]).toMatchObject({ description: 'Leverage Record 1.2.3', files: script.files });

        const project = ['--project', '.clasp.release.json'];
        const deployed = await workplace.clasp(...project, 'create-deployment', '--versionNumber', '2', '--json');
        expect(deployed.code).toBe(0);
        expect(script.deployments).toEqual([{ deploymentId: 'deployment-1', versionNumber: 2 }]);
      }));

    it.concurrent('creates no version while the script contains a file that is not part of the add-on', () =>
      inWorkplace(async (workplace) => {
        const script = workplace.addScript(SCRIPT_ID, '.clasp.release.json');
        script.files = workplace.listBuiltFiles();
        script.files = [...script.files, { name: 'old', type: 'SERVER_JS', source: 'function LEVERAGE() {}' }];
        const { code, errors } = await release(workplace, 'sound');
        expect(code).toBe(1);
        expect(errors).toContain(
          'Warning: the script still contains old.js, which does not belong to the add-on. Delete it',
        );
        expect(errors).toContain('No version was created: it would contain files that do not belong to the add-on.\n');
        expect(script.versions).toEqual([]);
      }));

    it.concurrent('changes nothing at Google while the checks fail', () =>
      inWorkplace(async (workplace) => {
        workplace.addScript(SCRIPT_ID, '.clasp.release.json');
        expect(await release(workplace, 'unsound')).toEqual({
          code: 1,
          output: '',
          errors: 'The checks failed, so nothing was pushed. Fix the failures, then run npm run release.\n',
        });
        expect(workplace.api.requests).toEqual([]);
      }));

    it.concurrent('fails if only a development sheet is set up', () =>
      inWorkplace(async (workplace) => {
        workplace.addScript(SCRIPT_ID);
        expect(await workplace.run('build/google/release.mjs')).toEqual({
          code: 1,
          output: '',
          errors: 'There is no standalone script to release from yet. Run npm run setup -- --standalone.\n',
        });
      }));
  });
}
