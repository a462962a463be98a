#!/usr/bin/env bash
# Deploys the package to a tenant with CLI for Microsoft 365, after `m365 login`. See docs/deploy.md.
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: docs/deploy/deploy.sh --site <address> [options]

  --site <address>         the site that holds, or is to hold, the policy lists; Teams finds it by this
  --package <file>         default: sharepoint/solution/social-media-policy.sppkg
  --app-catalog <address>  default: the tenant's own
  --per-site               offer the web parts on --site only, instead of on every site
  --dry-run                print what would be done, and do nothing
TEXT
}

site='' package='sharepoint/solution/social-media-policy.sppkg' catalog='' per_site=false dry_run=false
while [ $# -gt 0 ]; do
  case "$1" in
    --site) site="$2"; shift 2 ;;
    --package) package="$2"; shift 2 ;;
    --app-catalog) catalog="$2"; shift 2 ;;
    --per-site) per_site=true; shift ;;
    --dry-run) dry_run=true; shift ;;
    --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
done

fail() { echo "$1" >&2; exit 1; }
[[ "$site" =~ ^https://[^/]+\.sharepoint\.com(/.*)?$ ]] || { usage >&2; fail "--site must be the address of a SharePoint site."; }
[ -f "$package" ] || fail "There is no package at $package. Make it with: npm run package"
$dry_run || command -v m365 > /dev/null || fail 'CLI for Microsoft 365 is missing. Install it with: npm install --global @pnp/cli-microsoft365'

# Says what is done, and does it unless this is a dry run.
run() {
  printf '+'; printf ' %q' "$@"; printf '\n'
  $dry_run || "$@"
}

name="$(basename "$package")"
site="${site%/}"

run m365 spo app add --filePath "$package" --appCatalogScope tenant --overwrite
if $per_site; then
  run m365 spo app deploy --name "$name"
  id='<id of the app>'
  $dry_run || id="$(m365 spo app get --name "$name" --query ID --output text)"
  run m365 spo app install --id "$id" --siteUrl "$site"
else
  run m365 spo app deploy --name "$name" --skipFeatureDeployment
fi

if [ -z "$catalog" ]; then
  catalog='<address of the app catalog>'
  $dry_run || catalog="$(m365 spo tenant appcatalogurl get --output text)"
fi
run m365 spo storageentity set --appCatalogUrl "${catalog%/}" --key SocialMediaPolicySite --value "$site" \
  --description 'Site that holds the social media policy lists'

run m365 spo app get --name "$name"
run m365 spo storageentity get --key SocialMediaPolicySite
