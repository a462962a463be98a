import { ServiceError } from '../../../application/failure';
import type { ISetUpStep } from '../../../application/ports';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { reviewersGroup } from '../schema/groups';
import { schemaVersion } from '../schema/schema';
import { associatedGroups } from './associatedGroups';
import { giveGroup } from './giveGroup';
import { readSettingsItem } from './settingsItem';
import { unlessMissing } from './site';

type GroupState = { Id: number; Owner: { Title: string; PrincipalType: number } };

/** SharePoint's number (`PrincipalType`) for one person, as opposed to groups of any kind. */
const person = 1;

/** What is still to do: the group, who owns it, and the group that should. */
type Handover = { groupId: number; owner: string; wanted: { Id: number; Title: string } };

/**
 * Gives the reviewers' group to the site's owners. SharePoint gives a group to whoever made it: other owners then can
 * neither see nor change who is in it, not even with Full Control of the site. Tried once by each release's set-up,
 * which ends with its schema version in the settings: where it did not work, that is known from then on. A group that
 * owns it already, whichever it is, was somebody's choice.
 */
export function groupOwnerStep(site: SiteConnection): ISetUpStep {
  async function handover(): Promise<Handover | undefined> {
    const [group, { owners }] = await Promise.all([
      unlessMissing(() =>
        site.sp.web.siteGroups
          .getByName(reviewersGroup.title)
          .select('Id', 'Owner/Title', 'Owner/PrincipalType')
          .expand('Owner')<GroupState>()
      ),
      associatedGroups(site)
    ]);
    if (!owners || (group && group.Owner.PrincipalType !== person)) return undefined;
    return { groupId: group?.Id ?? 0, owner: group?.Owner.Title ?? '', wanted: owners };
  }

  return {
    subject: { aspect: 'groupOwner', name: reviewersGroup.title },
    check: async () => ((await handover()) && !(await hasBeenTried(site)) ? ['Owner'] : []),
    apply: async () => {
      const todo = await handover();
      if (todo) await unlessRefused(() => giveGroup(site, todo.groupId, todo.wanted.Id));
    },
    limits: async () => {
      const todo = await handover();
      return todo ? [{ kind: 'groupOwner', owner: todo.owner, wanted: todo.wanted.Title }] : [];
    }
  };
}

async function hasBeenTried(site: SiteConnection): Promise<boolean> {
  return (await readSettingsItem(site))?.SchemaVersion === schemaVersion;
}

/** A refusal is no failure of set-up: who owns the group is read afterwards, and said. */
async function unlessRefused(request: () => Promise<void>): Promise<void> {
  try {
    await asService(request);
  } catch (error) {
    const kind = error instanceof ServiceError ? error.failure.kind : undefined;
    if (kind !== 'denied' && kind !== 'missing' && kind !== 'rejected') throw error;
  }
}
