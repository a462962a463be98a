import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { webPart as strings } from 'ReviewStrings';
import { siteField } from '../siteField';

/** The web part's one property; everything else is in the settings list. */
export function propertyPaneConfiguration(context: WebPartContext): IPropertyPaneConfiguration {
  return {
    pages: [
      { header: { description: strings.paneDescription }, groups: [{ groupFields: [siteField(context)] }] }
    ]
  };
}
