import type { IVersionDraftStore } from '../../application/review/ports';
import { policyParts } from '../../domain/policy/policy';
import type { PolicyContent, PolicyPoint } from '../../domain/policy/policy';
import type { ScenarioQuestion } from '../../domain/policy/questions';
import { PersonStorage } from './personStorage';
import type { PersonOnSite } from './personStorage';

const lifetimeMs = 90 * 24 * 60 * 60 * 1000;

/** The version an owner is writing, so that a reload loses nothing. */
export function versionDraftStorage(person: PersonOnSite): IVersionDraftStore {
  return new PersonStorage<PolicyContent>('version-draft/1', person, isContent, lifetimeMs);
}

function isContent(value: unknown): value is PolicyContent {
  const content = value as Partial<PolicyContent> | null;
  return (
    typeof content?.policyKey === 'string' &&
    typeof content.number === 'number' &&
    typeof content.title === 'string' &&
    typeof content.statement === 'string' &&
    typeof content.material === 'boolean' &&
    typeof content.changeSummary === 'string' &&
    typeof content.due?.kind === 'string' &&
    Array.isArray(content.points) &&
    content.points.every(isPoint) &&
    (content.questions ?? []).every(isQuestion)
  );
}

function isQuestion(value: unknown): value is ScenarioQuestion {
  const question = value as Partial<ScenarioQuestion> | null;
  return typeof question?.key === 'string' && Array.isArray(question.answers);
}

function isPoint(value: unknown): value is PolicyPoint {
  const point = value as Partial<PolicyPoint> | null;
  return (
    typeof point?.key === 'string' &&
    policyParts.some((part) => part === point.part) &&
    typeof point.icon === 'string' &&
    typeof point.title === 'string' &&
    typeof point.text === 'string'
  );
}
