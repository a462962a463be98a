import { readPostLink } from '../../../../../src/domain/reporting/links/readPostLink';
import { unicodeLabel } from '../../../../../src/domain/reporting/links/punycode';
import { places, postAt } from './reading';

describe('a host that looks like a known one', () => {
  it.each([
    'www.yammer.com.attacker.example',
    'yammer-com.example',
    'yammer.attacker.example',
    'yarnmer.com',
    'www.уammer.com',
    'engage.cloud.microsoft.attacker.example',
    'engage-cloud-microsoft.example',
    'teams.microsoft.com.attacker.example',
    'teams-microsoft.com',
    'humanservices.sharepoint.com.attacker.example',
    'humanservices-sharepoint.com',
    'hurnanservices.sharepoint.com.example',
    'speechbubble.humanservices.example.attacker.example',
    'faceb00k.com',
    'fаcebook.com',
    'fácebook.com',
    'facebook-login.example',
    'x.com.attacker.example',
    'х.com',
    'lnstagram.com',
    'linkedln.com',
    'y0utube.com',
    'tikt0k.com',
    'threads.net.attacker.example',
    'bsky.app.attacker.example'
  ])('is refused: %s', (host) => {
    expect(readPostLink(`https://${host}/a/posts/1`, places)).toEqual({
      kind: 'refused',
      reason: 'lookAlike'
    });
  });

  it.each([
    'forms.office365.us',
    'outlook.office365.us',
    'gov.teams.microsoft.us',
    'teams.microsoft.com',
    'learn.microsoft.com',
    'other.sharepoint.com',
    'sharepoint.agency.example',
    'www.sharepoint.example',
    'sharepoint.com.example',
    'café.example',
    'bücher.example',
    'straße.example',
    'пример.example',
    'x.example',
    'x.com.example',
    'netflix.com',
    'space-x.com',
    'sewing-threads.com',
    'threads.example',
    'threads.com.example',
    'teams.example',
    'engage.example',
    'yammering.example',
    'facebooks.example'
  ])('is not said of another: %s', (host) => {
    expect(postAt(`https://${host}/a/1`).link).toContain('https://');
  });
});

describe('the letters of a host', () => {
  it.each(['café', 'bücher', 'уammer', 'пример', 'fußball-ß', '日本語', 'ünïcödé', 'aé'])(
    'come back: %s',
    (label) => {
      const written = new URL(`https://${label}.example`).hostname.replace('.example', '');
      expect(written).toMatch(/^xn--/);
      expect(unicodeLabel(written)).toBe(label.normalize('NFC'));
    }
  );

  it.each(['plain', 'xn--', 'xn--é', 'xn--99999999999', 'xn--a'])(
    'stay where they are not so written: %s',
    (label) => {
      expect(typeof unicodeLabel(label)).toBe('string');
    }
  );
});
