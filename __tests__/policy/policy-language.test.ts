import { describe, expect, test } from '@jest/globals';
import { type Edits, findingsOn, type Settings } from '../support/check.ts';

/** What the keys of a policy do: a policy of one's own, a manifest under it, and what the user sees of some rules. */
interface Row extends Omit<Settings, 'files'> {
  readonly name: string;
  /** Its keys behind `name` and `summary`. */
  readonly policy: string;
  readonly edits?: Edits;
  /** The rules that the row is about. */
  readonly rules: readonly string[];
  /** Each finding of these rules: the rule, the text it marks and, where it names them, its series. */
  readonly found: readonly (readonly [rule: string, marked: string, ...series: string[]])[];
}

/** The base manifest under a policy file, from no series in particular. */
const under: Edits = {
  policy: './p.yaml',
  skips: [{ series: 'questing', reason: 'No resources to verify it.' }],
};
const described = (text: string): Edits => ({ 'sru.description': text });
const dated = (dates: Edits): Edits =>
  Object.fromEntries(Object.entries(dates).map(([key, day]) => [`targets.0.${key}`, day]));
const target = (series: string, version: string): Edits => ({ series, version });

const planAndRisk = `sections:
  - { name: Plan, role: test-plan }
  - { name: Danger, role: risk }
partner: { name: Example QA, words: [Example] }
ageing: { promised-days: 21 }
`;
const late = 'sections: [{ name: Impact }, { name: Results, filled-by: release }]\n';
const upstream = 'source: upstream\n';

/** From an upstream version to a target, with no series named that it comes from. */
const version = (text: string, named: string): Edits => ({
  source: { upstream: named },
  'targets.0.version': text,
  'targets.0.replaces': undefined,
});

const esm = 'targets: [any, esm]\n';
const ageing = 'ageing: { verification-shortens: true }\n';

const tables: Record<string, readonly Row[]> = {
  'section roles': [
    {
      name: 'tell which section is the test plan and which the risk',
      policy: planAndRisk,
      edits: described('[ Plan ]\nWe boot it.\n[ Danger ]\nNone.\n'),
      rules: ['dismissive-risk', 'test-plan-verifier', 'test-plan-ageing'],
      found: [
        ['test-plan-ageing', '[ Plan ]'],
        ['test-plan-verifier', '[ Plan ]'],
        ['dismissive-risk', 'None.'],
      ],
    },
    {
      name: 'pass',
      policy: planAndRisk,
      edits: described('[ Plan ]\nExample QA tests it for 21 days.\n[ Danger ]\nThe clipboard.\n'),
      rules: ['dismissive-risk', 'test-plan-verifier', 'test-plan-ageing'],
      found: [],
    },
    {
      name: 'come down to a section that has an older name, and the present one is as good there',
      policy: 'sections: [{ name: Test Case }, { name: Regression Potential }]\n',
      edits: described('[ Test Plan ]\nBoot.\n[ Regression Potential ]\nLow.\n'),
      rules: ['missing-section', 'legacy-section-name', 'dismissive-risk'],
      found: [['dismissive-risk', 'Low.']],
    },
    {
      name: 'come down with the older names, which are told',
      policy: 'sections: [{ name: Test Plan }]\n',
      edits: described('[ Test Case ]\nBoot.\n'),
      rules: ['missing-section', 'legacy-section-name'],
      found: [['legacy-section-name', '[ Test Case ]']],
    },
    {
      name: 'come down from the base of the base',
      policy: 'extends: cloud-guest\nsections: [{ name: Where problems could occur }]\n',
      edits: described('[ Regression Potential ]\nNone.\n'),
      rules: ['missing-section', 'dismissive-risk'],
      found: [['dismissive-risk', 'None.']],
    },
    {
      name: 'do not come down to a section of another name',
      policy: 'sections: [{ name: Danger }]\n',
      edits: described('[ Danger ]\nNone.\n'),
      rules: ['dismissive-risk'],
      found: [],
    },
  ],
  'names as good': [
    {
      name: 'are no older ones',
      policy: 'sections: [{ name: Results, same-as: [Outcome], also: [Findings] }]\n',
      edits: described('[ Outcome ]\nGood.\n[ Findings ]\nGood.\n'),
      rules: ['missing-section', 'legacy-section-name'],
      found: [['legacy-section-name', '[ Findings ]']],
    },
  ],
  'filled by the release': [
    {
      name: 'a section may have a marker, or nothing, at the upload',
      policy: late,
      edits: described('[ Impact ]\nTime.\n[ Results ]\nTODO: the log\n'),
      rules: ['placeholder-text', 'empty-section'],
      found: [],
    },
    {
      name: 'and not at the release, of which each target has its own',
      policy: late,
      edits: described('[ Impact ]\nTODO\n[ Results ]\nTODO: the log\n'),
      gate: 'release',
      rules: ['placeholder-text', 'empty-section'],
      found: [
        ['placeholder-text', 'TODO'],
        ['placeholder-text', 'TODO', 'noble'],
      ],
    },
    {
      name: 'an empty one is found then',
      policy: late,
      edits: described('[ Impact ]\n[ Results ]\n'),
      gate: 'release',
      rules: ['placeholder-text', 'empty-section'],
      found: [
        ['empty-section', '[ Impact ]'],
        ['empty-section', '[ Results ]', 'noble'],
      ],
    },
    {
      name: 'a released target has no marker left',
      policy: late,
      edits: {
        ...described('[ Impact ]\nTime.\n[ Results ]\nTODO: the log\n'),
        ...dated({
          uploaded: '2026-05-18',
          accepted: '2026-05-18',
          verified: '2026-05-27',
          released: '2026-05-28',
        }),
      },
      rules: ['placeholder-text'],
      found: [['placeholder-text', 'TODO', 'noble']],
    },
  ],
  'a section filled by the release that is missing': [
    {
      name: 'is so at the upload',
      policy: late,
      edits: described('[ Impact ]\nTime.\n'),
      rules: ['missing-section'],
      found: [['missing-section', 'description']],
    },
  ],
  markers: [
    {
      name: 'that must be gone by the upload',
      policy: 'placeholders: [TODO-FIRST]\nplaceholders-until-release: [TODO-LAST]\n',
      edits: described('[ Impact ]\n<TODO-FIRST: this> and <TODO-LAST: that>\n'),
      rules: ['placeholder-text'],
      found: [['placeholder-text', 'TODO-FIRST']],
    },
    {
      name: 'that must be gone by the release',
      policy: 'placeholders: [TODO-FIRST]\nplaceholders-until-release: [TODO-LAST]\n',
      edits: described('[ Impact ]\n<TODO-FIRST: this> and <TODO-LAST: that>\n'),
      gate: 'release',
      rules: ['placeholder-text'],
      found: [
        ['placeholder-text', 'TODO-FIRST'],
        ['placeholder-text', 'TODO-LAST', 'noble'],
      ],
    },
  ],
  'ageing that verification shortens': [
    {
      name: 'is over once it is verified',
      policy: ageing,
      edits: dated({
        uploaded: '2026-06-01',
        accepted: '2026-06-02',
        verified: '2026-06-03',
        released: '2026-06-04',
      }),
      rules: ['ageing-minimum', 'ageing'],
      found: [],
    },
    {
      name: 'with a policy that promises more, too',
      policy: 'ageing: { verification-shortens: true, promised-days: 14 }\n',
      edits: dated({
        uploaded: '2026-06-01',
        accepted: '2026-06-02',
        verified: '2026-06-03',
        released: '2026-06-04',
      }),
      rules: ['ageing-minimum', 'ageing'],
      found: [],
    },
    {
      name: 'is not over without',
      policy: ageing,
      edits: dated({ uploaded: '2026-06-01', accepted: '2026-06-02', released: '2026-06-04' }),
      rules: ['ageing-minimum', 'ageing'],
      found: [['ageing-minimum', '2026-06-04', 'noble']],
    },
    {
      name: 'is not over when it is verified later',
      policy: ageing,
      edits: dated({
        uploaded: '2026-06-01',
        accepted: '2026-06-02',
        verified: '2026-06-05',
        released: '2026-06-04',
      }),
      rules: ['ageing-minimum', 'ageing'],
      found: [['ageing-minimum', '2026-06-04', 'noble']],
    },
    {
      name: 'lasts where the policy lets it',
      policy: '',
      edits: dated({
        uploaded: '2026-06-01',
        accepted: '2026-06-02',
        verified: '2026-06-03',
        released: '2026-06-04',
      }),
      rules: ['ageing-minimum', 'ageing'],
      found: [['ageing-minimum', '2026-06-04', 'noble']],
    },
  ],
  'targets of a kind': [
    {
      name: 'lts-and-newer: an interim release beside an LTS',
      policy: 'targets: [lts-and-newer]\n',
      edits: {
        targets: [target('noble', '1.0-0ubuntu0.24.04.1'), target('questing', '1.0-0ubuntu0.25.10.1')],
      },
      rules: ['target-not-allowed'],
      found: [],
    },
    {
      name: 'lts-and-newer: not an interim release alone, nor one older than the LTS',
      policy: 'targets: [lts-and-newer]\n',
      edits: { targets: [target('questing', '1.0-0ubuntu0.25.10.1')] },
      rules: ['target-not-allowed'],
      found: [['target-not-allowed', 'questing', 'questing']],
    },
    {
      name: 'newest-lts-and-newer, before the source',
      policy: 'targets: [newest-lts-and-newer]\n',
      edits: {
        targets: [
          target('jammy', '1.0-0ubuntu0.22.04.1'),
          target('noble', '1.0-0ubuntu0.24.04.1'),
          target('questing', '1.0-0ubuntu0.25.10.1'),
        ],
      },
      rules: ['target-not-allowed'],
      found: [['target-not-allowed', 'jammy', 'jammy']],
    },
    {
      name: 'newest-lts-and-newer, from no series',
      policy: 'targets: [newest-lts-and-newer]\n',
      edits: { source: undefined, targets: [target('noble', '1.0-0ubuntu0.24.04.1')] },
      rules: ['target-not-allowed'],
      found: [['target-not-allowed', 'noble', 'noble']],
    },
    {
      name: 'esm: a series out of standard support, which the newer ones in ESM join',
      policy: esm,
      edits: { source: undefined, targets: [target('bionic', '1.0-0ubuntu0.18.04.1')], skips: undefined },
      rules: ['target-end-of-life', 'target-not-allowed', 'newer-series-skipped'],
      found: [['newer-series-skipped', 'bionic', 'bionic']],
    },
    {
      name: 'esm: not an interim release, which has none',
      policy: esm,
      edits: { targets: [target('plucky', '1.0-0ubuntu0.25.04.1')] },
      rules: ['target-end-of-life'],
      found: [['target-end-of-life', 'plucky', 'plucky']],
    },
    {
      name: 'esm: not once that is over',
      policy: esm,
      edits: { targets: [target('trusty', '1.0-0ubuntu0.14.04.1')] },
      rules: ['target-end-of-life'],
      found: [['target-end-of-life', 'trusty', 'trusty']],
    },
    {
      name: 'without esm: no series out of standard support',
      policy: '',
      edits: { targets: [target('bionic', '1.0-0ubuntu0.18.04.1')] },
      rules: ['target-end-of-life'],
      found: [['target-end-of-life', 'bionic', 'bionic']],
    },
  ],
  'a page for each package': [
    {
      name: "counts where it is the package's own",
      policy: 'page: exception-{package}-Updates\npackages: [open-vm-tools, other]\n',
      edits: described(
        '[ Impact ]\nhttps://documentation.ubuntu.com/sru/en/latest/reference/exception-open-vm-tools-Updates\n',
      ),
      rules: ['policy-link'],
      found: [],
    },
    {
      name: "is another one's",
      policy: 'page: exception-{package}-Updates\npackages: [open-vm-tools, other]\n',
      edits: described(
        '[ Impact ]\nhttps://ubuntu.com/project/docs/SRU/reference/exception-other-Updates/\n',
      ),
      rules: ['policy-link'],
      found: [['policy-link', 'description']],
    },
  ],
  'other addresses': [
    {
      name: 'may be another last part',
      policy: 'page: exception-Mine-Updates\nother-addresses: [exception-MineUpdates]\n',
      edits: described(
        '[ Impact ]\nhttps://documentation.ubuntu.com/project/SRU/reference/exception-MineUpdates\n',
      ),
      rules: ['policy-link'],
      found: [],
    },
    {
      name: 'may be an anchor of another page',
      policy: 'page: exception-Mine-Updates\nother-addresses: ["package-specific/#exceptions"]\n',
      edits: described(
        '[ Impact ]\nhttps://documentation.ubuntu.com/sru/en/latest/reference/package-specific/#exceptions\n',
      ),
      rules: ['policy-link'],
      found: [],
    },
  ],
  'a title with words of its own': [
    {
      name: 'has its form',
      policy: `title: 'Enable {words} on {series}'\n`,
      edits: { 'sru.title': 'Enable Panther Lake, and more, on noble' },
      rules: ['title-format', 'title-series', 'title-version'],
      found: [],
    },
    {
      name: 'lacks them',
      policy: `title: 'Enable {words} on {series}'\n`,
      edits: { 'sru.title': 'Enable on noble' },
      rules: ['title-format', 'title-series', 'title-version'],
      found: [['title-format', 'Enable on noble']],
    },
    {
      name: 'names another series',
      policy: `title: 'Enable {words} on {series}'\n`,
      edits: { 'sru.title': 'Enable Panther Lake on jammy' },
      rules: ['title-format', 'title-series', 'title-version'],
      found: [['title-series', 'jammy']],
    },
  ],
  'misleading wording': [
    {
      name: 'is excused by a phrase in its sentence alone',
      policy:
        'misleading-wording: [{ phrases: [MRE], truth: it is none, excuses: [agreed with the SRU team] }]\n',
      edits: described('[ Impact ]\nThis MRE was agreed with the SRU team. Another MRE came before.\n'),
      rules: ['called-mre'],
      found: [['called-mre', 'MRE']],
    },
  ],
  'package names that carry versions': [
    {
      name: 'do not where the policy says so',
      policy: 'newer-series: { package-names-carry-versions: false }\n',
      edits: { package: 'example2.0', skips: undefined },
      rules: ['newer-series-skipped'],
      found: [['newer-series-skipped', 'noble', 'noble']],
    },
    {
      name: 'do elsewhere',
      policy: '',
      edits: { package: 'example2.0', skips: undefined },
      rules: ['newer-series-skipped'],
      found: [],
    },
  ],
  'versions from kind upstream': [
    ...(
      [
        ['24.1.3-0ubuntu1~24.04.1', '24.1.3'],
        ['1.2.3~24.04.1', '1.2.3'],
        ['1.2.3~ubuntu0.24.04.1', '1.2.3'],
        ['1.2.3ubuntu0.24.04.1', '1.2.3'],
        ['36ubuntu0~24.04.1', '36'],
      ] as const
    ).map(([text, named]) => ({
      name: `${text} is a backport of ${named}`,
      policy: upstream,
      edits: version(text, named),
      rules: ['upstream-version-differs', 'version-suffix'],
      found: [],
    })),
    {
      name: "a native one has the target's own number",
      policy: upstream,
      edits: version('1.2.3~22.04.1', '1.2.3'),
      rules: ['upstream-version-differs', 'version-suffix'],
      found: [['version-suffix', '1.2.3~22.04.1', 'noble']],
    },
    {
      name: 'a native one of another upstream version',
      policy: upstream,
      edits: version('1.2.4~24.04.1', '1.2.3'),
      rules: ['upstream-version-differs', 'version-suffix'],
      found: [['upstream-version-differs', '1.2.4~24.04.1', 'noble']],
    },
    {
      name: 'a native one without its series',
      policy: upstream,
      edits: version('1.2.3', '1.2.3'),
      rules: ['upstream-version-differs', 'version-suffix'],
      found: [['version-suffix', '1.2.3', 'noble']],
    },
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows.map((row) => [row.name, row] as const))(
    '%s',
    (_, { policy, edits, rules, found, ...settings }) => {
      const seen = findingsOn(
        { ...under, ...edits },
        { ...settings, files: { 'p.yaml': `name: mine\nsummary: Mine\n${policy}` } },
      );
      expect(seen.filter(({ rule }) => rule === 'unknown-policy')).toEqual([]);
      expect(
        seen
          .filter(({ rule }) => rules.includes(rule))
          .map(({ rule, marked, series }) => [rule, marked, ...series]),
      ).toEqual(found);
    },
  );
});
