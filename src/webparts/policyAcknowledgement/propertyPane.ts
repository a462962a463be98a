import { PropertyPaneDropdown, PropertyPaneTextField, PropertyPaneToggle } from '@microsoft/sp-property-pane';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { webPart as strings } from 'StaffStrings';
import { fill } from '../../components/fill';
import { siteField } from '../siteField';

/** Lower ones would leave no level for the points. */
const headingLevels = [2, 3, 4];

/** What belongs to one placement of the web part; everything else is in the settings list. */
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
              PropertyPaneToggle('isShort', {
                label: strings.shortLabel,
                onText: strings.shortAlways,
                offText: strings.shortNarrow
              }),
              PropertyPaneDropdown('headingLevel', {
                label: strings.headingLabel,
                options: headingLevels.map((level) => ({
                  key: level,
                  text: fill(strings.headingLevel, { level })
                }))
              }),
              siteField(context)
            ]
          }
        ]
      }
    ]
  };
}
