import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import teamsSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.17/MicrosoftTeams.schema.json';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { readPng } from './png';
import type { Picture } from './png';

const teams = join(__dirname, '../../teams');
const manifest = JSON.parse(readFileSync(join(teams, 'manifest.json'), 'utf8'));
const icon = (name: 'color' | 'outline'): Picture =>
  readPng(readFileSync(join(teams, manifest.icons[name] as string)));

/** What Microsoft's published schema has against a manifest. */
function faultsOf(candidate: object): string[] {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  ajv.validate(teamsSchema, candidate);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the Teams app', () => {
  it('has a manifest that Microsoft’s published schema accepts', () => {
    expect(manifest.$schema).toContain(`/v${manifest.manifestVersion}/`);
    expect(faultsOf(manifest)).toEqual([]);
  });

  it('would not pass with a property that Teams does not know', () => {
    expect(faultsOf({ ...manifest, staticTab: [] })).toEqual([' must NOT have additional properties']);
  });

  it('has a colour icon of 192 × 192 that fills its square, as Teams rounds the corners itself', () => {
    const { width, height, pixels } = icon('color');
    expect([width, height]).toEqual([192, 192]);
    expect(pixels.every(({ alpha }) => alpha === 255)).toBe(true);
  });

  it('has an outline icon of 32 × 32, white on transparent, which Teams tints', () => {
    const { width, height, pixels } = icon('outline');
    const drawn = pixels.filter(({ alpha }) => alpha > 0);
    expect([width, height]).toEqual([32, 32]);
    expect(drawn.length).toBeGreaterThan(50);
    expect(drawn.length).toBeLessThan(pixels.length);
    expect(drawn.every(({ red, green, blue }) => red === 255 && green === 255 && blue === 255)).toBe(true);
  });
});
