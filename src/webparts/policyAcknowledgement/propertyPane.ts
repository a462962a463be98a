import { PropertyPaneTextField } from '@microsoft/sp-property-pane';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { webPart as strings } from 'StaffStrings';
import { siteField } from '../siteField';

/** The web part's two properties; everything else is in the settings list. */
export function propertyPaneConfiguration(context: WebPartContext): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: strings.paneDescription },
        groups: [
          {
            groupFields: [
              PropertyPaneTextField('title', {
                label: strings.titleLabel,
                description: strings.titleDescription,
                maxLength: 100
              }),
              siteField(context)
            ]
          }
        ]
      }
    ]
  };
}
