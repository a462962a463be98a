import { PropertyPaneTextField } from '@microsoft/sp-property-pane';
import type { IPropertyPaneField, IPropertyPaneTextFieldProps } from '@microsoft/sp-property-pane';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { siteProperty as strings } from 'SharedStrings';
import { connectSite } from '../adapters/sharepoint/connection/connectSite';
import { SharePointPolicyLists } from '../adapters/sharepoint/policyLists';
import { failureOf } from '../application/failure';
import { siteAddress } from '../domain/siteAddress';

/** The property that says where the lists are, checked as it is typed. */
export function siteField(context: WebPartContext): IPropertyPaneField<IPropertyPaneTextFieldProps> {
  return PropertyPaneTextField('site', {
    label: strings.label,
    description: strings.description,
    deferredValidationTime: 600,
    onGetErrorMessage: (value) => siteProblem(value, context.pageContext.web.absoluteUrl)
  });
}

/** What is wrong with the address of the lists' site, in words for the editor; empty when nothing is. */
async function siteProblem(value: string, ownSite: string): Promise<string> {
  if (!value.trim()) return '';
  const address = siteAddress(value, ownSite);
  if (!address) return strings.malformed;
  try {
    await new SharePointPolicyLists(connectSite(address)).read(new Date());
    return '';
  } catch (error) {
    switch (failureOf(error).kind) {
      case 'missing':
        return strings.withoutLists;
      case 'denied':
        return strings.denied;
      default:
        return strings.unchecked;
    }
  }
}
