import '@pnp/sp/sites/index.js';
import type { ISetUpStep } from '../../../application/ports';
import type { SetUpLimit } from '../../../application/setUpLimit';
import type { SiteConnection } from '../connection/connectSite';
import { permissionLevelSchemas } from '../schema/schema';
import { permissionLevelStep } from './permissionLevelStep';
import { readStaffChoice } from './staffGroups';

type Web = { ServerRelativeUrl: string; Language: number; WebTemplate: string };

/** The template of private and shared channels' sites. */
const channelTemplate = 'TEAMCHANNEL';

/** SharePoint's number for English. */
const english = 1033;

/** What kind of site this is and which groups it has: nothing to mend, but the owner must know before set-up begins. */
export function siteStep(site: SiteConnection): ISetUpStep {
  return {
    subject: { aspect: 'site', name: '' },
    check: async () => [],
    apply: () => Promise.resolve(),
    limits: async () => {
      const found = await Promise.all([limitsOfKind(site), limitsOfGroups(site)]);
      return found.flat();
    }
  };
}

async function limitsOfKind(site: SiteConnection): Promise<SetUpLimit[]> {
  const [web, root] = await Promise.all([
    site.sp.web.select('ServerRelativeUrl', 'Language', 'WebTemplate')<Web>(),
    site.sp.site.select('ServerRelativeUrl')<{ ServerRelativeUrl: string }>()
  ]);
  const limits: SetUpLimit[] = [];
  if (web.WebTemplate === channelTemplate) limits.push({ kind: 'channelSite' });
  if (web.ServerRelativeUrl !== root.ServerRelativeUrl) {
    const levels = await missingLevels(site);
    if (levels.length > 0) limits.push({ kind: 'subsite', levels });
  }
  if (web.Language !== english) limits.push({ kind: 'otherLanguage' });
  return limits;
}

async function missingLevels(site: SiteConnection): Promise<string[]> {
  const found = await Promise.all(
    permissionLevelSchemas.map((schema) => permissionLevelStep(site, schema).check())
  );
  return found.flat();
}

async function limitsOfGroups(site: SiteConnection): Promise<SetUpLimit[]> {
  const { staff, associated, isChosen } = await readStaffChoice(site);
  const limits: SetUpLimit[] = associated.owners ? [] : [{ kind: 'noOwnersGroup' }];
  const missing = (['visitors', 'members'] as const).filter((audience) => !associated[audience]);
  if (missing.length > 0 && !isChosen) {
    limits.push({ kind: 'noStaffGroup', missing, staff: staff.map(({ Title }) => Title) });
  }
  return limits;
}
