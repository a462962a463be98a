import { AadHttpClient } from '@microsoft/sp-http';
import * as React from 'react';
import { browserClipboard } from '../../adapters/browser/clipboard';
import { browserHashing, browserIds } from '../../adapters/browser/crypto';
import { browserPictures } from '../../adapters/browser/pictures';
import { textOfHtml } from '../../adapters/browser/htmlText';
import { pictureStorage } from '../../adapters/browser/pictureStorage';
import { reportDraftStorage } from '../../adapters/browser/reportDraftStorage';
import { SharePointPageComments } from '../../adapters/sharepoint/reporting/pageComments';
import { SharePointPageReader } from '../../adapters/sharepoint/reporting/pageReader';
import { SharePointReportLists } from '../../adapters/sharepoint/reporting/reportLists';
import { SharePointShownPages } from '../../adapters/sharepoint/reporting/shownPages';
import { YammerPosts, yammerApi } from '../../adapters/vivaEngage/yammerPosts';
import { ReportPanel } from '../../features/reportPost/ReportPanel';
import type { IReportPanelProps } from '../../features/reportPost/ReportPanel';
import type { IReportServices } from '../../features/reportPost/services';
import type { AcknowledgementComposition } from './compose';

interface IReportPanelScreenProps extends Pick<
  IReportPanelProps,
  'request' | 'link' | 'opening' | 'onClose'
> {
  composition: AcknowledgementComposition;
}

/** The report panel with its adapters, loaded when it is first opened. */
export default function ReportPanelScreen({
  composition,
  ...panel
}: IReportPanelScreenProps): React.ReactElement {
  const services = React.useMemo(() => reportServices(composition), [composition]);
  const { viewer, site } = composition;
  return <ReportPanel services={services} reporter={{ ...viewer, sharePoint: site.url }} {...panel} />;
}

function reportServices({ site, services, person, aadClients }: AcknowledgementComposition): IReportServices {
  const yammer = new YammerPosts(yammerApi, async (url) => {
    const client = await aadClients.getClient(yammerApi);
    return client.get(url, AadHttpClient.configurations.v1);
  });
  const comments = new SharePointPageComments(site, textOfHtml);
  return {
    lists: new SharePointReportLists(site),
    readers: [new SharePointPageReader(site, comments, textOfHtml)],
    comments,
    shownPages: new SharePointShownPages(site),
    yammer,
    drafts: reportDraftStorage(person),
    pictures: pictureStorage(person, browserPictures),
    preparer: browserPictures,
    clipboard: browserClipboard,
    clock: services.clock,
    hashing: browserHashing,
    ids: browserIds
  };
}
