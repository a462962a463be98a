import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

const root = join(__dirname, '..', '..');
const componentId = JSON.parse(
  readFileSync(
    join(root, 'src/webparts/policyAcknowledgement/PolicyAcknowledgementWebPart.manifest.json'),
    'utf8'
  )
).id as string;

let solution: JSZip;

beforeAll(async () => {
  execFileSync('node', ['config/packTeamsApp.mjs'], { cwd: root });
  execFileSync('gulp', ['package-solution', '--ship'], { cwd: root, shell: process.platform === 'win32' });
  solution = await JSZip.loadAsync(readFileSync(join(root, 'sharepoint/solution/social-media-policy.sppkg')));
}, 120_000);

async function textOf(pattern: RegExp): Promise<string> {
  const [file] = solution.file(pattern);
  return file.async('string');
}

describe('the package', () => {
  it('offers the web part to SharePoint pages and to Teams', async () => {
    const component = await textOf(new RegExp(`WebPart_${componentId}\\.xml$`));
    for (const host of ['SharePointWebPart', 'SharePointFullPage', 'TeamsPersonalApp', 'TeamsTab']) {
      expect(component).toContain(host);
    }
  });

  it('carries its own scripts, so that nothing is fetched from elsewhere', () => {
    expect(solution.file(/ClientSideAssets\/policy-acknowledgement-web-part_.*\.js$/)).toHaveLength(1);
    expect(solution.file(/ClientSideAssets\/chunk\.acknowledging_.*\.js$/)).toHaveLength(1);
  });

  it('brings the reminder, which nothing places by itself', async () => {
    expect(solution.file(/ClientSideAssets\/policy-reminder_.*\.js$/)).toHaveLength(1);
    expect(solution.file(/ClientSideInstance|elements\.xml$/i)).toEqual([]);
  });

  it('asks for no tenant permission', async () => {
    expect(await textOf(/AppManifest\.xml$/)).not.toMatch(/WebApiPermission/i);
  });

  it('carries the Teams app under the name SharePoint looks for, with its manifest and icons', async () => {
    const [zip] = solution.file(/ClientSideAssets\/TeamsSPFxApp\.zip$/);
    const teams = await JSZip.loadAsync(await zip.async('nodebuffer'));
    const manifest = JSON.parse((await teams.file('manifest.json')?.async('string')) ?? '{}');
    expect(manifest.icons).toEqual({
      color: `${componentId}_color.png`,
      outline: `${componentId}_outline.png`
    });
    expect(manifest.staticTabs[0].contentUrl).toContain(componentId);
    expect(await sizeOf(teams, manifest.icons.color)).toEqual([192, 192]);
    expect(await sizeOf(teams, manifest.icons.outline)).toEqual([32, 32]);
  });

  it('says who publishes it, in the same words to SharePoint and to Teams', async () => {
    const appManifest = await textOf(/AppManifest\.xml$/);
    const { developer } = JSON.parse(readFileSync(join(root, 'teams/manifest.json'), 'utf8'));
    expect(developer.name).not.toBe('');
    for (const link of [developer.websiteUrl, developer.privacyUrl, developer.termsOfUseUrl]) {
      expect(link).toMatch(/^https:\/\/[\w.-]+/);
      expect(appManifest).toContain(link);
    }
    expect(appManifest).toContain(developer.name);
  });

  it('describes itself in the app catalog: words for each language it has, categories and pictures', async () => {
    const appManifest = await textOf(/AppManifest\.xml$/);
    for (const property of ['ShortDescription', 'LongDescription']) {
      for (const culture of ['default', 'en-US']) {
        expect(appManifest).toMatch(
          new RegExp(
            `<${property}>.*<LocalizedString CultureName="${culture}">[^<]{40,}</.*</${property}>`,
            's'
          )
        );
      }
    }
    expect(appManifest).toMatch(/<CategoryID>Legal \+ HR,Social,Productivity<\/CategoryID>/);
    const pictures = [...appManifest.matchAll(/<Screenshot><Filename>([^<]+)<\/Filename>/g)].map(
      ([, name]) => name
    );
    expect(pictures).toHaveLength(5);
    for (const name of pictures)
      expect(await sizeOf(solution, `ClientSideAssets/${name}`)).toEqual([1280, 860]);
  });

  it('packs nothing else from teams/', () => {
    const names = Object.keys(solution.files).filter((name) => /^ClientSideAssets\/[^/]+$/.test(name));
    expect(names.filter((name) => !/\.(js|png|zip|LICENSE\.txt)$|manifest\.json$/.test(name))).toEqual([]);
  });
});

/** Width and height of a PNG, from its header. */
async function sizeOf(zip: JSZip, name: string): Promise<[number, number]> {
  const png = await zip.file(name)?.async('nodebuffer');
  if (!png) throw new Error(`${name} is missing`);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
