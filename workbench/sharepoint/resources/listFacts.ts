import type { ListRecord } from '../../store/records';
import type { Session } from '../http/session';
import { entityTypeName, isLibrary } from './listNames';

export const NO_GUID = '00000000-0000-0000-0000-000000000000';
const LIST_FEATURE = '00bfea71-de22-43b2-a848-c05709900100';
const LIBRARY_FEATURE = '00bfea71-e717-4e80-aa17-d0c71b360101';

/** What SharePoint says of every list that nobody has set up otherwise. */
export const SAME_FOR_ALL_LISTS = {
  CrawlNonDefaultViews: false,
  DefaultContentApprovalWorkflowId: NO_GUID,
  DefaultItemOpenUseListSetting: false,
  DefaultSensitivityLabelForLibrary: '',
  Direction: 'none',
  DisableCommenting: false,
  DisableGridEditing: false,
  DraftVersionVisibility: 0,
  EnableMinorVersions: false,
  EnableModeration: false,
  EnableRequestSignOff: true,
  ExemptFromBlockDownloadOfNonViewableFiles: false,
  FileSavePostProcessingEnabled: false,
  ForceCheckout: false,
  HasExternalDataSource: false,
  IrmEnabled: false,
  IrmExpire: false,
  IrmReject: false,
  IsApplicationList: false,
  IsCatalog: false,
  IsPrivate: false,
  ListExperienceOptions: 0,
  MajorWithMinorVersionsLimit: 0,
  MultipleDataList: false,
  ParserDisabled: false,
  ServerTemplateCanCreateFolders: true
};

/** Links of a list with nothing behind them here. */
export const LIST_LINKS = [
  'ContentTypes',
  'CreatablesInfo',
  'DescriptionResource',
  'EventReceivers',
  'FirstUniqueAncestorSecurableObject',
  'Forms',
  'InformationRightsManagementSettings',
  'ParentWeb',
  'Subscriptions',
  'TitleResource',
  'UserCustomActions',
  'WorkflowAssociations'
];

/** What SharePoint derives from a list's kind and place. */
export function listDetails({ web }: Session, list: ListRecord): Record<string, unknown> {
  const library = isLibrary(list);
  const image = `/_layouts/15/images/${library ? 'itdl' : 'itgen'}.png`;
  return {
    CurrentChangeToken: { StringValue: `1;3;${list.id};${Date.parse(list.lastItemModified)};${list.number}` },
    DocumentTemplateUrl: library ? `${list.url}/Forms/template.dotx` : null,
    EnableFolderCreation: library,
    EntityTypeName: entityTypeName(list),
    ImagePath: { DecodedUrl: image },
    ImageUrl: image,
    LastItemUserModifiedDate: list.lastItemModified,
    ParentWebPath: { DecodedUrl: web.url },
    TemplateFeatureId: library ? LIBRARY_FEATURE : LIST_FEATURE
  };
}

/** A list's ETag as it is made. SharePoint counts changes of its settings with it, which this service does not keep. */
export const LIST_ETAG = '"1"';
