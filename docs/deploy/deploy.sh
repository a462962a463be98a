#!/usr/bin/env bash
# Deploys the package to a tenant with CLI for Microsoft 365, after `m365 login`. See docs/deploy.md.
set -euo pipefail

package="$(dirname "$0")/../../sharepoint/solution/social-media-policy.sppkg"

usage() {
  cat <<'TEXT'
Usage: docs/deploy/deploy.sh --site <address> [options]

  --site <address>  the site that holds, or is to hold, the policy lists; Teams finds it by this
  --package <file>  default: the one that `npm run package` makes
  --per-site        offer the web parts on --site only, instead of on every site
  --reminder on|off show the reminder on the pages of every site, or no longer; left alone without it
  --reminder-top    at the top instead of the bottom, where nothing on the page moves
  --report-to <page>  the policy page: the reminder then offers everyone to report the page they are on
  --dry-run         print what would be done, and do nothing
TEXT
}

fail() { echo "$1" >&2; exit 1; }

# The value that stands after an option.
value() { [ $# -ge 2 ] || fail "$1 needs a value."; echo "${2%/}"; }

site='' per_site=false dry_run=false reminder='' position=bottom report_to=''
while [ $# -gt 0 ]; do
  case "$1" in
    --site) site="$(value "$@")"; shift 2 ;;
    --package) package="$(value "$@")"; shift 2 ;;
    --per-site) per_site=true; shift ;;
    --reminder) reminder="$(value "$@")"; shift 2 ;;
    --reminder-top) position=top; shift ;;
    --report-to) report_to="$(value "$@")"; shift 2 ;;
    --dry-run) dry_run=true; shift ;;
    --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
done

# A page's address would be taken for the site's, and Teams would not find the lists.
[[ "$site" =~ ^https://[^/]+\.sharepoint\.com(/(sites|teams)/[^/?#]+)?$ ]] ||
  fail '--site must be the address of a site, such as https://contoso.sharepoint.com/sites/intranet'
[[ "$reminder" =~ ^(on|off)?$ ]] || fail '--reminder must be on or off'
[[ "$report_to" =~ ^(https://[^\"]+)?$ ]] || fail '--report-to must be the address of a page, starting with https://'
[ -f "$package" ] || fail "There is no package at $package. Make it with: npm run package"
$dry_run || command -v m365 > /dev/null ||
  fail 'CLI for Microsoft 365 is missing. Install it with: npm install --global @pnp/cli-microsoft365'

# Says what is done, and does it unless this is a dry run.
run() {
  printf '+'; printf ' %q' "$@"; printf '\n'
  $dry_run || "$@"
}

# Asks the tenant for one value. A dry run asks nothing, and shows what the value is.
ask() {
  local what="$1"; shift
  if $dry_run; then echo "<$what>"; else m365 "$@" --output text; fi
}

name="$(basename "$package")"
key='SocialMediaPolicySite'

run m365 spo app add --filePath "$package" --overwrite
if $per_site; then
  run m365 spo app deploy --name "$name"
  id="$(ask 'id of the app' spo app get --name "$name" --query ID)"
  product="$(ask 'id of the product' spo app get --name "$name" --query ProductId)"
  installed=''
  $dry_run || installed="$(ask 'installed app' spo app instance list --siteUrl "$site" --query "[?ProductId=='$product'].AppId")"
  # SharePoint refuses to install an app where it is installed.
  if [ -n "$installed" ]; then action='upgrade'; else action='install'; fi
  run m365 spo app "$action" --id "$id" --siteUrl "$site"
else
  run m365 spo app deploy --name "$name" --skipFeatureDeployment
fi

catalog="$(ask 'address of the app catalog' spo tenant appcatalogurl get)"
run m365 spo storageentity set --appCatalogUrl "${catalog%/}" --key "$key" --value "$site" \
  --description 'Site that holds the social media policy lists'

# The reminder, where it is on every site: a row of the app catalog's list of tenant-wide extensions.
component='8a46597a-f8a2-4ebd-bda3-bf0cf4abba54'
customizer=(m365 spo tenant applicationcustomizer)
if [ -n "$reminder" ]; then
  path="${site#https://*/}"
  [ "$path" != "$site" ] || path=''
  properties="{\"site\":\"/$path\",\"position\":\"$position\"${report_to:+,\"reportTo\":\"$report_to\"}}"
  there=''
  $dry_run || there="$(ask 'row of the reminder' spo tenant applicationcustomizer list \
    --query "[?TenantWideExtensionComponentId=='$component'].Id")"
  if [ "$reminder" = off ]; then
    if $dry_run || [ -n "$there" ]; then
      run "${customizer[@]}" remove --clientSideComponentId "$component" --force
    fi
  elif [ -n "$there" ]; then
    run "${customizer[@]}" set --clientSideComponentId "$component" --clientSideComponentProperties "$properties"
  else
    run "${customizer[@]}" add --title 'Policy reminder' --clientSideComponentId "$component" \
      --clientSideComponentProperties "$properties"
  fi
fi

run m365 spo app get --name "$name"
run m365 spo storageentity get --key "$key"
