import { PrimaryButton } from '@fluentui/react/lib/Button';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import * as ReactDom from 'react-dom';

/** The least a web part that shows data can do: one request, one of Fluent's buttons. */
export default class BareWebPart extends BaseClientSideWebPart<object> {
  public render(): void {
    const button = React.createElement(PrimaryButton, { text: 'Acknowledge' });
    ReactDom.render(button, this.domElement, () => performance.mark('peer-rendered'));
  }

  protected async onInit(): Promise<void> {
    performance.mark('peer-begins');
    await fetch(`${this.context.pageContext.web.absoluteUrl}/_api/web?$select=Title`);
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
