import {
  type BugFixture,
  type LaunchpadWorld,
  type PublicationFixture,
  sourcePackage,
  type UploadFixture,
} from './launchpad-world.ts';

/** An entry as Launchpad writes it, with the names of its WADL. */
export type Json = Readonly<Record<string, unknown>>;

const web = 'https://bugs.launchpad.net';

export function service(root: string): Json {
  return {
    bugs_collection_link: `${root}/bugs`,
    distributions_collection_link: `${root}/distros`,
    people_collection_link: `${root}/people`,
    resource_type_link: `${root}/#service-root`,
  };
}

export function distribution(root: string): Json {
  return {
    ...known(root, '/ubuntu', 'distribution'),
    name: 'ubuntu',
    display_name: 'Ubuntu',
    main_archive_link: `${root}/ubuntu/+archive/primary`,
    series_collection_link: `${root}/ubuntu/series`,
    web_link: 'https://launchpad.net/ubuntu',
  };
}

export function archiveJson(root: string): Json {
  return {
    ...known(root, '/ubuntu/+archive/primary', 'archive'),
    name: 'primary',
    displayname: 'Primary Archive for Ubuntu',
  };
}

export function seriesJson(root: string, name: string): Json {
  return {
    ...known(root, `/ubuntu/${name}`, 'distro_series'),
    name,
    displayname: capital(name),
    distribution_link: `${root}/ubuntu`,
    main_archive_link: `${root}/ubuntu/+archive/primary`,
  };
}

export function bugJson(root: string, number: number, bug: BugFixture): Json {
  const path = `/bugs/${number}`;
  const parts = [
    'activity',
    'bug_tasks',
    'messages',
    'attachments',
    'bug_watches',
    'cves',
    'duplicates',
    'linked_branches',
  ];
  return {
    ...known(root, path, 'bug'),
    ...Object.fromEntries(parts.map((part) => [`${part}_collection_link`, `${root}${path}/${part}`])),
    id: number,
    name: null,
    title: bug.title,
    description: bug.description,
    tags: bug.tags ?? [],
    private: false,
    security_related: false,
    information_type: 'Public',
    duplicate_of_link: bug.duplicateOf === undefined ? null : `${root}/bugs/${bug.duplicateOf}`,
    owner_link: `${root}/~packager`,
    heat: 6,
    message_count: bug.comments?.length ?? 1,
    date_created: moment('2026-06-02'),
    date_last_updated: moment('2026-06-23'),
    date_last_message: moment('2026-06-23'),
    date_made_private: null,
    who_made_private_link: null,
    web_link: `${web}/bugs/${number}`,
  };
}

/** @param name `open-vm-tools (Ubuntu Noble)` */
export function taskJson(root: string, number: number, name: string, status: string): Json {
  const [, source = '', series] = /^(\S+) \(Ubuntu(?: (\w+))?\)$/.exec(name) ?? [];
  const target =
    source === '' ? `/${name}` : `/ubuntu${series ? `/${series.toLowerCase()}` : ''}/+source/${source}`;
  return {
    ...known(root, `${target}/+bug/${number}`, 'bug_task'),
    bug_link: `${root}/bugs/${number}`,
    bug_target_name: name,
    bug_target_display_name: name,
    target_link: `${root}${target}`,
    title: `Bug #${number} in ${name}`,
    status,
    importance: 'Undecided',
    is_complete: status === 'Fix Released',
    assignee_link: null,
    bug_watch_link: null,
    milestone_link: null,
    owner_link: `${root}/~packager`,
    date_created: moment('2026-06-02'),
    web_link: `${web}${target}/+bug/${number}`,
  };
}

export function messageJson(root: string, number: number, bug: BugFixture, index: number): Json {
  const comment = bug.comments?.[index];
  const path = `/ubuntu/+source/${sourcePackage}/+bug/${number}/comments/${index}`;
  return {
    ...known(root, path, 'message'),
    subject: index === 0 ? bug.title : `Re: ${bug.title}`,
    content: comment?.text,
    date_created: moment(comment?.day ?? ''),
    date_deleted: null,
    date_last_edited: null,
    owner_link: `${root}/~${comment?.by}`,
    parent_link: null,
    web_link: `${web}${path}`,
  };
}

export function activityJson(root: string, number: number, { tagged = [] }: BugFixture): Json[] {
  return tagged.map(({ day, tags }, index) => ({
    ...known(root, `/bugs/${number}/activity`, 'bug_activity'),
    bug_link: `${root}/bugs/${number}`,
    datechanged: moment(day),
    whatchanged: 'tags',
    oldvalue: tagged[index - 1]?.tags ?? '',
    newvalue: tags,
    message: null,
    person_link: `${root}/~packager`,
    web_link: `${web}/bugs/${number}`,
  }));
}

export function createdOf({ created, published: day }: PublicationFixture): string {
  return created ?? day ?? '';
}

export function publicationJson(
  root: string,
  each: PublicationFixture & { readonly status: string },
  index: number,
): Json {
  return {
    ...known(
      root,
      `/ubuntu/+archive/primary/+sourcepub/${1000 + index}`,
      'source_package_publishing_history',
    ),
    display_name: `${sourcePackage} ${each.version} in ${each.series}`,
    source_package_name: sourcePackage,
    source_package_version: each.version,
    pocket: each.pocket,
    status: each.status,
    component_name: 'main',
    section_name: 'admin',
    archive_link: `${root}/ubuntu/+archive/primary`,
    distro_series_link: `${root}/ubuntu/${each.series}`,
    date_created: moment(createdOf(each)),
    date_published: each.published === null ? null : moment(each.published),
    date_made_pending: null,
    date_removed: null,
    date_superseded: null,
    scheduled_deletion_date: null,
    removal_comment: null,
    removed_by_link: null,
    copied_from_archive_link: null,
    packageupload_link: null,
    creator_link: `${root}/~sru-member`,
    sponsor_link: null,
    package_creator_link: `${root}/~packager`,
    package_maintainer_link: `${root}/~packager`,
    package_signer_link: `${root}/~packager`,
  };
}

export function builds(
  { publications, builds: built }: LaunchpadWorld,
  root: string,
  number: number,
): Json[] {
  const publication = publications[number - 1000];
  const version = publication?.version ?? '';
  return Object.entries(built[version] ?? {}).map(([architecture, state], index) => ({
    ...known(root, `/~ubuntu-archive/+archive/primary/+build/${number * 10 + index}`, 'build'),
    arch_tag: architecture,
    buildstate: state,
    title: `${architecture} build of ${sourcePackage} ${version} in ubuntu ${publication?.series} ${publication?.pocket.toUpperCase()}`,
    source_package_name: sourcePackage,
    source_package_version: version,
    pocket: publication?.pocket,
    archive_link: `${root}/ubuntu/+archive/primary`,
    distribution_link: `${root}/ubuntu`,
    datecreated: moment(publication?.published ?? ''),
    datebuilt: moment(publication?.published ?? ''),
  }));
}

export function uploadJson(root: string, { series, version, status, day }: UploadFixture): Json {
  return {
    ...known(root, `/ubuntu/${series}/+upload/1`, 'package_upload'),
    id: 1,
    display_name: sourcePackage,
    display_version: version,
    display_arches: 'source',
    status,
    pocket: 'Proposed',
    date_created: moment(day),
    archive_link: `${root}/ubuntu/+archive/primary`,
    distroseries_link: `${root}/ubuntu/${series}`,
    copy_source_archive_link: null,
    custom_file_urls: [],
  };
}

/** What every entry says of itself. */
function known(root: string, path: string, type: string): Json {
  return { self_link: `${root}${path}`, resource_type_link: `${root}/#${type}`, http_etag: '"1-1"' };
}

function moment(day: string): string {
  return `${day}T09:30:00.123456+00:00`;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
