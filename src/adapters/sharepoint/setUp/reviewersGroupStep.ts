import type { ISetUpStep } from '../../../application/ports';
import type { SiteConnection } from '../connection/connectSite';
import { reviewersGroup } from '../schema/groups';
import './site';

/** The reviewers' group, whose members are seen by themselves and the group's owner. Who they are is the owners' own business. */
export function reviewersGroupStep({ sp }: SiteConnection): ISetUpStep {
  const exists = async (): Promise<boolean> => {
    const groups = await sp.web.siteGroups.select('Title')<{ Title: string }[]>();
    return groups.some(({ Title }) => Title.toLowerCase() === reviewersGroup.title.toLowerCase());
  };
  return {
    subject: { aspect: 'group', name: reviewersGroup.title },
    check: async () => ((await exists()) ? [] : [reviewersGroup.title]),
    apply: async () => {
      await sp.web.siteGroups.add({
        Title: reviewersGroup.title,
        Description: reviewersGroup.description,
        OnlyAllowMembersViewMembership: true
      });
    }
  };
}
