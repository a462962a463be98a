import type { ListRecord, ViewRecord } from '../../store/records';
import { notImplemented } from '../http/errors';
import type { Entity } from '../http/payload';
import { htmlSchemaXml, listViewXml } from '../lists/viewXml';

/** What SharePoint says of every view that nobody has set up otherwise. */
const SAME_FOR_ALL = {
  Aggregations: null,
  AggregationsStatus: null,
  AssociatedContentTypeId: null,
  CalendarViewStyles: null,
  ColumnWidth: null,
  ContentTypeId: { StringValue: '0x' },
  CustomOrder: null,
  DefaultViewForContentType: false,
  EditorModified: false,
  Formats: null,
  GridLayout: null,
  IncludeRootFolder: false,
  JSLink: null,
  Method: null,
  ModerationType: null,
  NewDocumentTemplates: null,
  OrderedView: false,
  ReadOnlyView: false,
  RequiresClientIntegration: false,
  StyleId: null,
  TabularView: true,
  Threaded: false,
  Toolbar: null,
  ToolbarTemplateName: null,
  ViewData: null,
  ViewJoins: null,
  ViewProjectedFields: null,
  ViewType: 'HTML',
  VisualizationInfo: null
};

/** The first view of a list was made from a template, and says so. */
function ofTemplate(list: ListRecord, view: ViewRecord): Record<string, unknown> {
  const first = view.url.endsWith('/AllItems.aspx');
  return {
    BaseViewId: first ? '1' : null,
    ImageUrl: first ? `/_layouts/15/images/${list.baseTemplate === 101 ? 'dlicon' : 'generic'}.png` : null,
    MobileDefaultView: first,
    MobileView: first,
    ViewType2: first ? null : 'NONE'
  };
}

export function viewFields(list: ListRecord, view: ViewRecord): Entity {
  return {
    kind: 'entity',
    type: 'SP.ViewFieldCollection',
    path: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')/ViewFields`,
    properties: {
      Items: view.fields,
      SchemaXml: view.fields.map((name) => `<FieldRef Name="${name}" />`).join('')
    },
    unknown: (name) => notImplemented(`property ${name} of SP.ViewFieldCollection`)
  };
}

/** A view as REST shows it. */
export function viewEntity(list: ListRecord, view: ViewRecord): Entity {
  return {
    kind: 'entity',
    type: 'SP.View',
    path: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`,
    properties: {
      ...SAME_FOR_ALL,
      ...ofTemplate(list, view),
      CustomFormatter: view.customFormatter,
      DefaultView: view.isDefault,
      Hidden: view.hidden,
      HtmlSchemaXml: htmlSchemaXml(view),
      Id: view.id,
      ListViewXml: listViewXml(view),
      Paged: view.paged,
      PersonalView: view.personal,
      RowLimit: view.rowLimit,
      Scope: view.scope,
      ServerRelativePath: { DecodedUrl: view.url },
      ServerRelativeUrl: view.url,
      Title: view.title,
      ViewQuery: view.query
    },
    links: { ViewFields: () => viewFields(list, view) },
    unknown: (name) => notImplemented(`property ${name} of SP.View`)
  };
}
