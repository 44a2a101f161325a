"""Reads a bug, its tasks and comments, and what is published, with launchpadlib; prints it as JSON.

Arguments: address of the service root, version of the API, number of the bug, source package, series.
"""
import json
import sys
import tempfile

from launchpadlib.launchpad import Launchpad

root, version, number, package, series_name = sys.argv[1:]
with tempfile.TemporaryDirectory() as cache:
    launchpad = Launchpad.login_anonymously("sru-gate-test", root, cache, version=version)
    bug = launchpad.bugs[int(number)]
    ubuntu = launchpad.distributions["ubuntu"]
    series = ubuntu.getSeries(name_or_version=series_name)
    sources = ubuntu.main_archive.getPublishedSources(
        source_name=package, exact_match=True, distro_series=series, order_by_date=True
    )
    print(json.dumps({
        "title": bug.title,
        "description": bug.description,
        "tags": bug.tags,
        "private": bug.private,
        "tasks": [[task.bug_target_name, task.status] for task in bug.bug_tasks],
        "comments": [[message.content, str(message.date_created.date())] for message in bug.messages],
        "history": [[each.whatchanged, each.newvalue] for each in bug.activity],
        "publications": [
            [each.source_package_version, each.pocket, each.status, str(each.date_published.date())]
            for each in sources
        ],
        "builds": sorted([build.arch_tag, build.buildstate] for build in sources[0].getBuilds()),
        "queue": [
            [upload.display_version, upload.status]
            for upload in series.getPackageUploads(
                name=package, exact_match=True, pocket="Proposed", status="Unapproved"
            )
        ],
    }))
