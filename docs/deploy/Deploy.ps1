#Requires -Version 7.2
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

.PARAMETER Reminder
Shows the reminder on the pages of every site: On or Off. Left alone when it is not given.

.PARAMETER ReminderPosition
Where the reminder stands: Bottom, where nothing on the page moves, or Top.

.PARAMETER ReportTo
The address of the policy page. With it the reminder offers everyone to report the page they are on.

.EXAMPLE
./docs/deploy/Deploy.ps1 -SiteUrl https://contoso.sharepoint.com/sites/intranet -ClientId $clientId -WhatIf
#>
[CmdletBinding(SupportsShouldProcess)]
param(
  # A page's address would be taken for the site's, and Teams would not find the lists.
  [Parameter(Mandatory)]
  [ValidatePattern('^https://[^/]+\.sharepoint\.com(/(sites|teams)/[^/?#]+)?/?$')]
  [string] $SiteUrl,

  [Parameter(Mandatory)] [guid] $ClientId,
  [string] $PackagePath = "$PSScriptRoot/../../sharepoint/solution/social-media-policy.sppkg",
  [switch] $PerSite,

  [ValidateSet('On', 'Off')] [string] $Reminder,
  [ValidateSet('Bottom', 'Top')] [string] $ReminderPosition = 'Bottom',
  [ValidatePattern('^https://')] [string] $ReportTo
)

# Under strict mode a step that was declined stops those that need what it would have made.
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

if (-not (Test-Path $PackagePath -PathType Leaf)) {
  throw "There is no package at $PackagePath. Make it with: npm run package"
}
$site = $SiteUrl.TrimEnd('/')
$root = ([uri] $site).GetLeftPart('Authority')
$key = 'SocialMediaPolicySite'

if ($PSCmdlet.ShouldProcess($root, 'Sign in, and connect to the app catalog')) {
  Connect-PnPOnline -Url $root -Interactive -ClientId $ClientId
  $catalog = Connect-PnPOnline -Url (Get-PnPTenantAppCatalogUrl) -Interactive -ClientId $ClientId -ReturnConnection
}

if ($PSCmdlet.ShouldProcess('the tenant app catalog', "Upload and trust $PackagePath")) {
  $app = Add-PnPApp -Path $PackagePath -Scope Tenant -Overwrite -Publish -SkipFeatureDeployment:(-not $PerSite) -Connection $catalog
  # PnP PowerShell says nothing when the catalog refuses, and goes on.
  if (-not $app) {
    throw 'The app catalog did not take the package. See "What you need" in docs/deploy.md.'
  }
}

if ($PerSite -and $PSCmdlet.ShouldProcess($site, 'Install or upgrade the app')) {
  $onSite = Connect-PnPOnline -Url $site -Interactive -ClientId $ClientId -ReturnConnection
  # SharePoint refuses to install an app where it is installed.
  if ((Get-PnPApp -Identity $app.Id -Scope Tenant -Connection $onSite).InstalledVersion) {
    Update-PnPApp -Identity $app.Id -Scope Tenant -Connection $onSite
  }
  else {
    Install-PnPApp -Identity $app.Id -Scope Tenant -Wait -Connection $onSite
  }
}

if ($PSCmdlet.ShouldProcess("the tenant property $key", "Set it to $site")) {
  Set-PnPStorageEntity -Key $key -Value $site -Description 'Site that holds the social media policy lists' -Connection $catalog
}

# The app catalog's list of what runs on every site, and the reminder's component.
$extensions = 'Lists/TenantWideExtensions'
$component = '8a46597a-f8a2-4ebd-bda3-bf0cf4abba54'

if ($Reminder -and $PSCmdlet.ShouldProcess('every site', "Turn the reminder $($Reminder.ToLower())")) {
  $there = Get-PnPListItem -List $extensions -Connection $catalog |
    Where-Object { $_['TenantWideExtensionComponentId'] -eq $component }
  if ($Reminder -eq 'Off') {
    $there | ForEach-Object { Remove-PnPListItem -List $extensions -Identity $_.Id -Force -Connection $catalog }
  }
  else {
    $properties = @{ site = ([uri] $site).AbsolutePath; position = $ReminderPosition.ToLower() }
    if ($ReportTo) { $properties.reportTo = $ReportTo }
    $values = @{
      Title                                  = 'Policy reminder'
      TenantWideExtensionComponentId         = $component
      TenantWideExtensionLocation            = 'ClientSideExtension.ApplicationCustomizer'
      TenantWideExtensionComponentProperties = ConvertTo-Json $properties -Compress
      TenantWideExtensionDisabled            = $false
    }
    if ($there) {
      $there | ForEach-Object { Set-PnPListItem -List $extensions -Identity $_.Id -Values $values -Connection $catalog }
    }
    else {
      Add-PnPListItem -List $extensions -Values $values -Connection $catalog
    }
  }
}

if (-not $WhatIfPreference) {
  Get-PnPApp -Identity $app.Id -Scope Tenant -Connection $catalog
  Get-PnPStorageEntity -Key $key -Connection $catalog
}
