import { support as strings } from 'ReviewStrings';
import type { SubjectHealth } from '../../application/support/readHealth';
import { fill } from '../../components/fill';
import type { Fault } from '../../domain/support/fault';
import { limitText } from './limitText';
import type { Surroundings } from './services';

type SupportFacts = {
  surroundings: Surroundings;
  health: readonly SubjectHealth[];
  faults: readonly Fault[];
  /** When the lists were looked at, ISO 8601. */
  lookedAt: string;
};

/** What runs here, by the words of the page. */
export function surroundingRows({ version, host, browser, format }: Surroundings): [string, string][] {
  return [
    [strings.version, version],
    [strings.host, host],
    [strings.browser, browser],
    [strings.language, format.locale]
  ];
}

/** What the state is of, in words. */
export function nameText({ name }: SubjectHealth): string {
  return name || strings.site;
}

/** How a list, level or group is, in words. Only the kind of a failure: its detail may quote an address. */
export function stateText({ findings, limits, failure }: SubjectHealth): string {
  if (failure) return fill(strings.unknown, { kind: failure.kind });
  const different = findings.length > 0 ? [fill(strings.different, { findings: findings.join(', ') })] : [];
  const known = limits.map((limit) => fill(strings.known, { limit: limitText(limit) }));
  return [...different, ...known].join(' · ') || strings.right;
}

/** SharePoint's status and number, as far as there was an answer. */
export function answerText({ status, code }: Fault): string {
  return [status, code].filter((part) => part !== undefined).join(' · ') || strings.noAnswer;
}

/** The whole report as lines of plain text, times in UTC. */
export function reportText({ surroundings, health, faults, lookedAt }: SupportFacts): string {
  return [
    ...surroundingRows(surroundings).map(([name, value]) => `${name}: ${value}`),
    fill(strings.looked, { when: lookedAt }),
    '',
    strings.lists,
    ...health.map((subject) =>
      [nameText(subject), subject.items, stateText(subject)].filter((part) => part !== undefined).join(' | ')
    ),
    '',
    strings.faults,
    ...faults.map((fault) =>
      [fault.at, fault.what, answerText(fault), fault.correlationId].filter(Boolean).join(' | ')
    ),
    ...(faults.length === 0 ? [strings.noFaults] : [])
  ].join('\n');
}
