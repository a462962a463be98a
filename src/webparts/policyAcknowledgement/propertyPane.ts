import { PropertyPaneTextField } from '@microsoft/sp-property-pane';
import type {
  IPropertyPaneConfiguration,
  IPropertyPaneField,
  IPropertyPaneTextFieldProps
} from '@microsoft/sp-property-pane';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import * as strings from 'PolicyAcknowledgementWebPartStrings';
import { connectSite } from '../../adapters/sharepoint/connection/connectSite';
import { SharePointPolicyLists } from '../../adapters/sharepoint/policyLists';
import { failureOf } from '../../application/failure';
import { siteAddress } from '../listsSite';

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

/** The property that says where the lists are, checked as it is typed. */
export function siteField(context: WebPartContext): IPropertyPaneField<IPropertyPaneTextFieldProps> {
  return PropertyPaneTextField('site', {
    label: strings.siteLabel,
    description: strings.siteDescription,
    deferredValidationTime: 600,
    onGetErrorMessage: (value) => siteProblem(value, context.pageContext.web.absoluteUrl)
  });
}

/** What is wrong with the address of the lists' site, in words for the editor; empty when nothing is. */
async function siteProblem(value: string, ownSite: string): Promise<string> {
  if (!value.trim()) return '';
  const address = siteAddress(value, ownSite);
  if (!address) return strings.siteMalformed;
  try {
    await new SharePointPolicyLists(connectSite(address)).read();
    return '';
  } catch (error) {
    switch (failureOf(error).kind) {
      case 'missing':
        return strings.siteWithoutLists;
      case 'denied':
        return strings.siteDenied;
      default:
        return strings.siteUnchecked;
    }
  }
}
