#Requires -Modules PnP.PowerShell
<#
.SYNOPSIS
Deploys the package to a tenant with PnP PowerShell. See docs/deploy.md.

.PARAMETER SiteUrl
The site that holds, or is to hold, the policy lists. Teams finds it by this.

.PARAMETER ClientId
The Entra application that your organisation uses for PnP PowerShell.

.PARAMETER PackagePath
The package; by default the one that `npm run package` makes.

.PARAMETER PerSite
Offers the web parts on SiteUrl only, instead of on every site.

.EXAMPLE
./docs/deploy/Deploy.ps1 -SiteUrl https://contoso.sharepoint.com/sites/intranet -ClientId $clientId -WhatIf
#>
[CmdletBinding(SupportsShouldProcess)]
param(
  [Parameter(Mandatory)] [ValidatePattern('^https://[^/]+\.sharepoint\.com(/.*)?$')] [string] $SiteUrl,
  [Parameter(Mandatory)] [guid] $ClientId,
  [ValidateScript({ Test-Path $_ -PathType Leaf })] [string] $PackagePath = 'sharepoint/solution/social-media-policy.sppkg',
  [switch] $PerSite
)

$ErrorActionPreference = 'Stop'
$site = $SiteUrl.TrimEnd('/')
$key = 'SocialMediaPolicySite'

if ($PSCmdlet.ShouldProcess($site, 'Connect as an administrator')) {
  Connect-PnPOnline -Url $site -Interactive -ClientId $ClientId
}

if ($PSCmdlet.ShouldProcess('the tenant app catalog', "Upload and trust $PackagePath")) {
  $app = Add-PnPApp -Path $PackagePath -Scope Tenant -Overwrite -Publish -SkipFeatureDeployment:(-not $PerSite)
}

if ($PerSite -and $PSCmdlet.ShouldProcess($site, 'Install the app')) {
  Install-PnPApp -Identity $app.Id -Scope Tenant -Wait
}

if ($PSCmdlet.ShouldProcess("the tenant property $key", "Set it to $site")) {
  Set-PnPStorageEntity -Key $key -Value $site -Description 'Site that holds the social media policy lists'
}

if (-not $WhatIfPreference) {
  Get-PnPApp -Identity $app.Id -Scope Tenant
  Get-PnPStorageEntity -Key $key
}
