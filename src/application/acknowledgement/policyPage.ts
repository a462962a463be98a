import type { PolicyContent, PolicySettings } from '../../domain/policy/policy';
import type { SettingsProblem } from '../../domain/policy/settings';
import type { Standing } from '../../domain/policy/standing';
import type { Failure } from '../failure';

export type ReadyPage = {
  kind: 'ready';
  settings: PolicySettings;
  settingsProblems: SettingsProblem[];
  content: PolicyContent;
  standing: Exclude<Standing, { kind: 'nothingPublished' }>;
  /** SharePoint refused to look up the person's own records: `standing` is as if there were none. */
  recordsRefused?: boolean;
};

/** Everything the staff page can turn out to be once the lists have answered. */
export type PolicyPage =
  | ReadyPage
  /** The lists are not there, or the settings item is not. */
  | { kind: 'notSetUp'; mayManage: boolean }
  /**
   * `otherKeys` are the policies that do have a version, for an owner whose settings name an unknown one; `nextNumber`
   * is the one that a version published now would get.
   */
  | {
      kind: 'nothingPublished';
      policyKey: string;
      otherKeys: string[];
      nextNumber: number;
      /** The first day of a version that is scheduled, where there is one. */
      scheduledFrom?: string;
      mayManage: boolean;
    }
  /** The version was published by a later release, whose form of hash this one does not know. */
  | { kind: 'newerRelease'; versionNumber: number }
  /** The words in the list are not those that were published: their hash differs. */
  | { kind: 'altered'; versionNumber: number }
  | { kind: 'failed'; failure: Failure };
