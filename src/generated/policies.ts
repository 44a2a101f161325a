// Made by `npm run build` from data/, policies/ and docs/; do not edit.
import type { WrittenPolicy } from '../read/policy-schema.ts';

export const builtinPolicies: Readonly<Record<string, WrittenPolicy>> = {
  "open-vm-tools": {
    "name": "open-vm-tools",
    "summary": "open-vm-tools from the current release to the newest LTS and the interim releases before it",
    "extends": "sru",
    "page": "exception-OpenVMTools-Updates",
    "other-addresses": [
      "wiki.ubuntu.com/OpenVMToolsUpdates"
    ],
    "packages": [
      "open-vm-tools"
    ],
    "title": "Backport {package} version {version} to {series}",
    "sections": [
      {
        "name": "Impact",
        "required": "true",
        "template": "{package} {version} is backported from {source} so that guests on {series} keep working on current hypervisors.\nThe policy for this backport: {page}\n\nTODO: what the new version brings to users of these releases.\n"
      },
      {
        "name": "Test Plan",
        "required": "true",
        "also": [
          "Test Case",
          "Test Cases"
        ],
        "template": "VMware QA runs its own test harness on the build in -proposed, and says so on this bug.\nThe package stays in -proposed for at least 14 days.\n\nTODO: what else is tested, and the test case of each bug that the changelog closes.\n"
      },
      {
        "name": "Where problems could occur",
        "required": "true",
        "also": [
          "Regression Potential"
        ],
        "template": "TODO: if this goes wrong, what would a user of a guest see?\n"
      },
      {
        "name": "Other Info",
        "required": "true",
        "template": "TODO: packaging changes from {source} and from the version replaced, each with its reason; or that there are none.\n"
      }
    ],
    "source": "current-release",
    "settling-days": "42",
    "cadence": "once-per-cycle",
    "targets": [
      "newest-lts",
      "interim"
    ],
    "newer-series": {
      "newest-interim-is-enough": "false",
      "may-be-skipped-with-reason": "false"
    },
    "ageing": {
      "promised-days": "14"
    },
    "partner": {
      "name": "VMware QA",
      "words": [
        "VMware",
        "Broadcom"
      ],
      "accounts": [
        "vmware-gos-qa",
        "yhzou"
      ]
    },
    "misleading-wording": [
      {
        "phrases": [
          "micro-release exception",
          "micro release exception",
          "microrelease exception",
          "MRE"
        ],
        "truth": "this is platform enablement, not a micro-release exception"
      }
    ]
  },
  "sru": {
    "name": "sru",
    "summary": "Any Stable Release Update",
    "documentation": "https://ubuntu.com/project/docs/SRU/reference/requirements/",
    "packages": [
      "*"
    ],
    "address-families": [
      "ubuntu.com/project/docs/SRU/reference/",
      "documentation.ubuntu.com/project/SRU/reference/",
      "documentation.ubuntu.com/sru/en/latest/reference/",
      "canonical-sru-docs.readthedocs-hosted.com/en/latest/reference/"
    ],
    "sections": [
      {
        "name": "Impact",
        "required": "true",
        "template": "TODO: who is hurt, and how; why a stable release needs this.\n"
      },
      {
        "name": "Test Plan",
        "required": "true",
        "also": [
          "Test Case",
          "Test Cases"
        ],
        "template": "TODO: the steps that show the old behaviour and the new one, for somebody who does not know the package.\n"
      },
      {
        "name": "Where problems could occur",
        "required": "true",
        "also": [
          "Regression Potential"
        ],
        "template": "TODO: if this goes wrong, what would a user see?\n"
      },
      {
        "name": "Other Info",
        "required": "false",
        "template": "TODO: what else a reviewer would ask.\n"
      }
    ],
    "source": "any",
    "settling-days": "0",
    "targets": [
      "any"
    ],
    "newer-series": {
      "newest-interim-is-enough": "true",
      "may-be-skipped-with-reason": "true"
    },
    "ageing": {
      "minimum-days": "7",
      "promised-days": "7",
      "no-release-on": [
        "friday",
        "saturday",
        "sunday"
      ]
    },
    "other-bugs": {
      "may-stay-unverified": "false"
    },
    "template-instructions": [
      "explanation of the effects of the bug on users",
      "helpful, but not required, to include",
      "detailed instructions how to reproduce the bug",
      "these should allow someone who is not familiar",
      "if other testing is appropriate to perform",
      "Think about what the upload changes",
      "Imagine the change is wrong",
      "assumed that any SRU candidate patch is well-tested",
      "must never be \"None\" or \"Low\"",
      "This both shows the SRU team",
      "Anything else you think is useful to include",
      "explain any deviation from the norm",
      "Anticipate questions from users"
    ],
    "waivable": [
      "placeholder-text",
      "source-not-released",
      "source-not-current",
      "source-not-development",
      "settling-period",
      "cadence",
      "target-not-allowed",
      "newer-series-skipped",
      "skip-not-allowed",
      "ageing",
      "newer-series-unreleased"
    ]
  }
};
