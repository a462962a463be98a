import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { SPFx, spfi } from '@pnp/sp/presets/all';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { UsualPage } from './UsualPage';

/** The same page as web parts are usually written: everything imported at the top, one call after the other. */
export default class UsualWebPart extends BaseClientSideWebPart<object> {
  public render(): void {
    const sp = spfi().using(SPFx(this.context));
    ReactDom.render(React.createElement(UsualPage, { sp }), this.domElement);
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
