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
  --dry-run         print what would be done, and do nothing
TEXT
}

fail() { echo "$1" >&2; exit 1; }

# The value that stands after an option.
value() { [ $# -ge 2 ] || fail "$1 needs a value."; echo "${2%/}"; }

site='' per_site=false dry_run=false
while [ $# -gt 0 ]; do
  case "$1" in
    --site) site="$(value "$@")"; shift 2 ;;
    --package) package="$(value "$@")"; shift 2 ;;
    --per-site) per_site=true; shift ;;
    --dry-run) dry_run=true; shift ;;
    --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
done

# A page's address would be taken for the site's, and Teams would not find the lists.
[[ "$site" =~ ^https://[^/]+\.sharepoint\.com(/(sites|teams)/[^/?#]+)?$ ]] ||
  fail '--site must be the address of a site, such as https://contoso.sharepoint.com/sites/intranet'
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

run m365 spo app get --name "$name"
run m365 spo storageentity get --key "$key"
