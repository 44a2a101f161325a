# SPDX-License-Identifier: MIT
"""A hook of dput-ng that refuses an upload to Ubuntu whose upload gate is shut.

docs/elsewhere.md says how to turn it on, and what a profile can tell it in its key `sru-gate`.
"""

import json
import os
import subprocess
import sys
import unicodedata
from glob import glob

from dput.core import logger
from dput.exceptions import HookException

PLACES = ("backport", "debian/backport", ".github/backport", "backports/*")
SETTINGS = {"command": ["sru-gate"], "arguments": [], "folders": [], "without-manifest": "pass", "any-archive": False}
FORMS = {
    "command": 'the words of a command, such as ["sru-gate"]',
    "arguments": 'words for `sru-gate check`, such as ["--launchpad"]',
    "folders": 'folders with manifests, such as ["~/backports"]',
    "without-manifest": '"pass" or "refuse"',
    "any-archive": "true or false",
}
FORCE = "SRU_GATE_FORCE"
# As many as the reason of a waiver has at least.
SHORTEST_REASON = 20
MOST_ENTRIES, MOST_SHOWN, MOST_SECONDS = 500, 5, 300


def refuse_shut_gate(changes, profile, interface):
    """The hook. Raises `HookException` for what may not be uploaded, unless somebody says why it is all the same."""
    settings = settings_of(profile)
    if not settings["any-archive"] and not is_ubuntu(profile):
        return
    try:
        refuse_unless_open(changes, settings)
    except HookException as refusal:
        logger.warning("%s", refusal)
        reason = reason_to_go_on(interface)
        if len(reason) < SHORTEST_REASON:
            raise HookException(
                f"sru-gate: Not uploaded. To upload all the same, say why, in {SHORTEST_REASON} characters or more: "
                f"{FORCE}='…' dput …"
            ) from None
        logger.warning("sru-gate: Uploaded all the same, for this reason: %s", safe(reason))


def settings_of(profile):
    """What the profile says, with the defaults for what it does not say."""
    given = profile.get("sru-gate", {})
    for key, value in given.items() if isinstance(given, dict) else [("sru-gate", given)]:
        if key not in SETTINGS:
            raise HookException(f"sru-gate: No setting is called `{safe(key)}`; there are {', '.join(SETTINGS)}.")
        default = SETTINGS[key]
        is_right = isinstance(value, type(default))
        if isinstance(default, list):
            is_right = is_right and all(isinstance(each, str) for each in value)
        if isinstance(default, str):
            is_right = value in ("pass", "refuse")
        if not is_right:
            raise HookException(f"sru-gate: The setting `{key}` must be {FORMS[key]}.")
    return {**SETTINGS, **given}


def is_ubuntu(profile):
    """Whether the upload goes to Ubuntu's archive: one for a PPA goes to a folder that begins with `~`."""
    is_launchpad = profile.get("fqdn") in ("upload.ubuntu.com", "ppa.launchpad.net")
    return is_launchpad and not str(profile.get("incoming", "")).lstrip("/").startswith("~")


def refuse_unless_open(changes, settings):
    """Judges the manifests that are about this upload. Raises `HookException` where the gate is shut, or nobody can tell."""
    source, version, distribution = (
        (changes.get(field) or "").split(" ")[0] for field in ("Source", "Version", "Distribution")
    )
    series = distribution.split("-")[0]
    what = f"{safe(source)} {safe(version)} for {safe(series)}"
    judged = [
        {**each, "folder": folder, "is_near": is_near}
        for folder, is_near in folders_for(changes, source, version, settings).items()
        for each in check(folder, settings)
    ]
    own = [each for each in judged if each["package"] == source]
    hits = [(each, target) for each in own for target in each["targets"] if is_same(target["version"], version)]
    for manifest, target in hits:
        if target["series"] != series:
            has = f"{name(manifest)} has {safe(version)} for {safe(target['series'])}"
            raise HookException(f"sru-gate: {has}, and the upload is for {safe(series)}.")
        if not target["upload"]["open"]:
            raise HookException(shut(manifest, target, what))
        logger.info("sru-gate: The upload gate is open for %s (%s).", what, name(manifest))
        for line in told(manifest, series, "inconclusive"):
            logger.warning("%s", line)
    if not hits:
        nothing_about(what, own or [each for each in judged if each["package"] is None and each["is_near"]], settings)


def is_same(version, other):
    """Whether two versions are written alike, but for an epoch of zero and zeros before an epoch."""
    return version is not None and with_epoch(version) == with_epoch(other)


def with_epoch(version):
    epoch, colon, rest = version.partition(":")
    return (epoch.lstrip("0"), rest) if colon else ("", version)


def nothing_about(what, others, settings):
    """Passes an upload that no manifest is about, or refuses it: where one that cannot be read may be, or as it is set."""
    for manifest in others:
        if not (manifest["package"] and manifest["versions"] and all(manifest["versions"])):
            unread = f"sru-gate: {name(manifest)} cannot be read whole: nobody knows whether it is about {what}."
            raise HookException("\n".join([unread, *told(manifest, None, "error")]))
    also = f"; {name(others[0])} is about other versions" if others else ""
    if settings["without-manifest"] == "refuse":
        raise HookException(f"sru-gate: No manifest is about {what}{also}. `sru-gate init` writes one.")
    logger.info("sru-gate: No manifest is about %s%s; nothing was checked.", what, also)


def folders_for(changes, source, version, settings):
    """Folders that may have manifests. True are those here, beside the upload and of the tree that it was built from."""
    beside = os.path.dirname(os.path.abspath(changes.get_changes_file()))
    with os.scandir(beside) as entries:
        trees = sorted(each.path for _, each in zip(range(MOST_ENTRIES), entries) if each.is_dir())
    built_from = [each for each in trees if top_entry(each).startswith(f"{source} ({version}) ")]
    named = [os.path.expanduser(each) for each in settings["folders"]]
    for folder in named:
        if not os.path.isdir(folder):
            raise HookException(f"sru-gate: There is no folder {safe(folder)}, which the setting `folders` names.")
    near = [os.path.realpath(each) for each in [os.getcwd(), beside, *built_from]]
    return {**dict.fromkeys((os.path.realpath(each) for each in named), False), **dict.fromkeys(near, True)}


def top_entry(tree):
    """The first line of a source tree's changelog."""
    try:
        with open(os.path.join(tree, "debian/changelog"), encoding="utf-8", errors="replace") as changelog:
            return changelog.readline(1000)
    except OSError:
        return ""


def check(folder, settings):
    """What sru-gate says of each manifest in the default places of a folder."""
    if not any(glob(f"{place}.{ending}", root_dir=folder) for place in PLACES for ending in ("yaml", "yml")):
        return []
    words = [*settings["command"], "check", "--gate", "upload", "--format", "json", *settings["arguments"]]
    found, program = f"sru-gate: There is a manifest in {safe(folder)}, and ", f"`{safe(words[0])}`"
    try:
        ran = subprocess.run(
            words, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, timeout=MOST_SECONDS, check=False
        )
    except FileNotFoundError:
        missing = f"no program {program} to check it. Install sru-gate, or set `command` in the profile."
        raise HookException(found + missing) from None
    except (OSError, subprocess.TimeoutExpired) as error:
        raise HookException(f"{found}{program} did not check it: {safe(error)}") from None
    if ran.returncode not in (0, 1, 3):
        said = ran.stderr.decode("utf-8", "replace").strip()
        raise HookException(f"{found}it could not be checked. {safe(said) or 'Nothing was said.'}")
    try:
        report = json.loads(ran.stdout)
        left = report.get("left") or {}
        if left.get("manifests") or left.get("targets"):
            raise HookException(f"{found}there are more than one report tells of. Leave one for each backport under way.")
        return [
            {**each, "today": report["date"], "versions": [target["version"] for target in each["targets"]]}
            for each in report["manifests"]
        ]
    except (ValueError, KeyError, TypeError):
        raise HookException(f"{found}{program} does not answer as the sru-gate of this hook does.") from None


def shut(manifest, target, what):
    """The refusal of an upload whose gate is shut, with what holds it."""
    gate = target["upload"]
    opens = f"; it opens {safe(gate['opens'])} at the earliest" if (gate["opens"] or "") > manifest["today"] else ""
    reasons = told(manifest, target["series"], "error") or [f"  held by {', '.join(gate['heldBy'])}"]
    sentence = f"sru-gate: The upload gate is shut for {what}, says {name(manifest)}{opens}."
    return "\n".join([sentence, *reasons])


def told(manifest, series, severity):
    """The findings of a severity that concern a series, or any where none is named: a line for each of the first."""
    found = [
        each
        for each in manifest["findings"]
        if each["severity"] == severity and (series is None or not each["series"] or series in each["series"])
    ]
    lines = [f"  {safe(each['file'])}:{each['line']}: {safe(each['message'])} [{each['rule']}]" for each in found[:MOST_SHOWN]]
    more = len(found) - MOST_SHOWN
    return [*lines, f"  and {more} more, which `sru-gate check` shows"] if more > 0 else lines


def reason_to_go_on(interface):
    """Why the upload is to go on all the same: from the environment, or asked for where somebody sits at a terminal."""
    reason = os.environ.get(FORCE)
    if reason is None and sys.stdin.isatty():
        reason = interface.question("sru-gate", "Why upload it all the same? Enter alone stops")
    return (reason or "").strip()


def name(manifest):
    """A manifest's path, to show."""
    return safe(os.path.join(manifest["folder"], manifest["path"]))


def safe(text):
    """A text from outside as one line of bounded length, without what a terminal or a workflow's log would act on."""
    shown = (each if each == " " or unicodedata.category(each)[0] not in "CZ" else "\ufffd" for each in str(text)[:600])
    return "".join(shown).replace("##[", "##(")
