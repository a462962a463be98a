import { HttpRequestError } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import type { IFaultLog } from '../../../application/support/ports';
import { faultPlace, requestPath } from '../../../domain/support/fault';
import type { Fault } from '../../../domain/support/fault';
import type { SiteConnection } from '../connection/connectSite';
import { readRefusal, thresholdExceeded } from '../connection/toServiceError';

/** Asking whether something is there is how we find out, and no fault. */
const notThere = 404;

/** From here on, every request of this connection that fails leaves a trace in the log, without any text of it. */
export function recordFaults(site: SiteConnection, log: IFaultLog): void {
  site.sp.using((instance) => {
    // Observers are inherited: the request that failed is the one this is called on.
    instance.on.error(function (this: Queryable, error: unknown) {
      if (isGivenUp(error)) return;
      const seen = { at: new Date().toISOString(), what: requestPath(this.toUrl()) };
      if (!(error instanceof HttpRequestError))
        return log.add({ ...seen, what: `${seen.what} ${kindOf(error)}` });
      if (error.status === notThere) return;
      const isByColumns = this.query.has('$select');
      ofAnswer(error.response).then(
        (facts) =>
          isHowWeFindOut(seen.what, isByColumns, facts) ? undefined : log.add({ ...seen, ...facts }),
        () => log.add(seen)
      );
    });
    return instance;
  });
}

/**
 * Own items are asked for in two ways (`ownItems.ts`), of which SharePoint may refuse one on every visit: past the list view
 * threshold, or by a column that set-up has yet to add. Versions are asked for by such columns too (`versionItems.ts`).
 */
function isHowWeFindOut(what: string, isByColumns: boolean, { status, code }: Partial<Fault>): boolean {
  if (what.endsWith('/getitems')) return status === 400 || code === thresholdExceeded;
  return what.endsWith('/items') && isByColumns && status === 400;
}

/** A person who cancels, or goes to another tab, ends the request: that is no fault. Our time limit has another name. */
function isGivenUp(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

async function ofAnswer(response: Response): Promise<Partial<Fault>> {
  const refusal = readRefusal(await response.clone().text());
  return {
    status: response.status,
    code: refusal?.code,
    correlationId: response.headers.get('SPRequestGuid') ?? undefined
  };
}

function kindOf(error: unknown): string {
  return error instanceof Error ? faultPlace({ name: error.name }) : typeof error;
}
