import { InjectHeaders } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp/spqueryable.js';
import type { SiteConnection } from '../connection/connectSite';

/** What SharePoint's client library names as the context that everything starts from. */
const currentContext = '{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}';

/**
 * Asks SharePoint to make one group of the site the owner of another, by the protocol of its client library: REST's
 * `SetUserAsOwner` answers 200 for a group and changes nothing. Refusals come with status 200 as well, so whoever asks
 * reads the owner back. Throws what PnPjs throws when the request itself is refused.
 */
export async function giveGroup(site: SiteConnection, groupId: number, ownerId: number): Promise<void> {
  const request = SPQueryable([site.sp.web, `${site.url}/_vti_bin/client.svc/ProcessQuery`]).using(
    InjectHeaders({ 'Content-Type': 'text/xml' })
  );
  await spPost(request, { body: ownerQuery(groupId, ownerId) });
}

function ownerQuery(groupId: number, ownerId: number): string {
  const group = (pathId: number, id: number): string =>
    `<Method Id="${pathId}" ParentId="3" Name="GetById"><Parameters><Parameter Type="Int32">${id}</Parameter></Parameters></Method>`;
  return [
    '<Request xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009" SchemaVersion="15.0.0.0" LibraryVersion="16.0.0.0" ApplicationName="Social media policy">',
    '<Actions>',
    '<ObjectPath Id="10" ObjectPathId="4"/><ObjectPath Id="11" ObjectPathId="5"/>',
    '<SetProperty Id="12" ObjectPathId="4" Name="Owner"><Parameter ObjectPathId="5"/></SetProperty>',
    '<Method Name="Update" Id="13" ObjectPathId="4"/>',
    '</Actions>',
    '<ObjectPaths>',
    `<StaticProperty Id="1" TypeId="${currentContext}" Name="Current"/>`,
    '<Property Id="2" ParentId="1" Name="Web"/><Property Id="3" ParentId="2" Name="SiteGroups"/>',
    group(4, groupId),
    group(5, ownerId),
    '</ObjectPaths>',
    '</Request>'
  ].join('');
}
