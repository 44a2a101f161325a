/** What a Launchpad made for a test knows, in few words; `launchpad-json.ts` tells it as Launchpad does. */
export interface LaunchpadWorld {
  /** The source package; open-vm-tools without it. */
  readonly package?: string;
  readonly bugs: Readonly<Record<number, BugFixture>>;
  readonly publications: readonly PublicationFixture[];
  /** What waits in upload queues. */
  readonly uploads: readonly UploadFixture[];
  /** By version, what became of its builds. */
  readonly builds: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface BugFixture {
  readonly title: string;
  readonly description: string;
  readonly tags?: readonly string[];
  /** Nobody but its subscribers may see it. */
  readonly private?: boolean;
  readonly duplicateOf?: number;
  /** `open-vm-tools (Ubuntu Noble)` to status. */
  readonly tasks?: Readonly<Record<string, string>>;
  /** The first is the description. */
  readonly comments?: readonly CommentFixture[];
  /** The days on which its tags came to be others, and all its tags from then on. */
  readonly tagged?: readonly { readonly day: string; readonly tags: string }[];
}

export interface CommentFixture {
  readonly day: string;
  readonly by: string;
  readonly text: string;
}

export interface PublicationFixture {
  readonly version: string;
  readonly series: string;
  readonly pocket: string;
  readonly status?: string;
  readonly created?: string;
  /** Null while it is pending. */
  readonly published: string | null;
}

export interface UploadFixture {
  readonly series: string;
  readonly version: string;
  readonly status: string;
  readonly day: string;
}

export const sourcePackage = 'open-vm-tools';
const version = '2:13.0.10-0ubuntu0.24.04.1';
const replaced = '2:13.0.0-1~ubuntu0.24.04.1';

/** The backport of `base.yaml` while it ages in -proposed: accepted 2026-06-10, verified on the 23rd. */
export const baseWorld: LaunchpadWorld = {
  bugs: {
    2130000: {
      title: 'Backport open-vm-tools version 13.0.10 to noble',
      description: `[ Impact ]
Guests on new hypervisors lose time synchronisation without it. The policy:
https://ubuntu.com/project/docs/SRU/reference/exception-OpenVMTools-Updates/

[ Test Plan ]
VMware QA runs its harness on the build in -proposed and says so on this bug.
The package stays in -proposed for at least 14 days.

[ Where problems could occur ]
The new clipboard code may lose what was copied between host and guest.

[ Other Info ]
No packaging changes.
`,
      tags: ['verification-done-noble'],
      tasks: { 'open-vm-tools (Ubuntu)': 'Fix Released', 'open-vm-tools (Ubuntu Noble)': 'Fix Committed' },
      comments: [
        { day: '2026-06-02', by: 'packager', text: 'The description.' },
        { day: '2026-06-10', by: 'sru-member', text: 'Accepted into noble-proposed.' },
        {
          day: '2026-06-23',
          by: 'vmware-gos-qa',
          text: `VMware QA has tested ${version} and found no regression.`,
        },
      ],
      tagged: [
        { day: '2026-06-10', tags: 'verification-needed verification-needed-noble' },
        { day: '2026-06-23', tags: 'verification-done-noble' },
      ],
    },
  },
  publications: [
    { series: 'resolute', pocket: 'Release', version: '2:13.0.10-1ubuntu1', published: '2026-03-02' },
    { series: 'stonking', pocket: 'Release', version: '2:13.0.10-1ubuntu1', published: '2026-05-01' },
    { series: 'questing', pocket: 'Updates', version: '2:13.0.10-0ubuntu0.25.10.1', published: '2026-04-20' },
    {
      series: 'noble',
      pocket: 'Release',
      version: '2:12.3.5-5build3',
      published: '2024-04-18',
      status: 'Superseded',
    },
    { series: 'noble', pocket: 'Proposed', version: replaced, published: '2025-11-03', status: 'Deleted' },
    { series: 'noble', pocket: 'Updates', version: replaced, published: '2025-11-20' },
    { series: 'noble', pocket: 'Proposed', version, created: '2026-06-10', published: '2026-06-10' },
  ],
  uploads: [],
  builds: {
    [version]: { amd64: 'Successfully built', arm64: 'Successfully built' },
    [replaced]: { amd64: 'Successfully built', arm64: 'Successfully built' },
  },
};

/** The base world with other things known of the SRU bug. */
export function withBug(changes: Partial<BugFixture>, world = baseWorld): LaunchpadWorld {
  const bug = world.bugs[2130000] as BugFixture;
  return { ...world, bugs: { ...world.bugs, 2130000: { ...bug, ...changes } } };
}
