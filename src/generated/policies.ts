// Made by `npm run build` from data/, policies/, docs/ and src/judge/rules/; do not edit.
// Each as JSON: of so many only the few that are asked for are read.
export const builtinPolicies: Readonly<Record<string, string>> = {
  "apt": "{\"name\":\"apt\",\"summary\":\"APT's own stable branches, under upstream's version numbers\",\"extends\":\"upstream-version\",\"page\":\"exception-Apt-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/AptUpdates\"],\"packages\":[\"apt\",\"python-apt\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} for {series} comes from upstream's stable branch for that series, as described at\\n{page}\\n\\nTODO: who is hurt by which bug, and how.\\n\"},{\"name\":\"Test Plan\",\"template\":\"Upstream's CI ran its tests as root and as a user; the autopkgtests run again.\\nTODO: for each bug the steps that show the old behaviour and the new one.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if this goes wrong, what would a user see?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"TODO: what else a reviewer would ask.\\n\"}],\"other-bugs\":{\"may-stay-unverified\":\"false\"},\"severities\":{\"version-suffix\":\"off\"},\"newer-series\":{\"newest-interim-is-enough\":\"true\",\"may-be-skipped-with-reason\":\"true\"}}",
  "autopkgtest": "{\"name\":\"autopkgtest\",\"summary\":\"autopkgtest as Ubuntu's own test machines run it\",\"extends\":\"upstream-version\",\"page\":\"exception-autopkgtest-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/autopkgtest-Updates\"],\"packages\":[\"autopkgtest\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} gives developers on {series} what Ubuntu's test machines run, under the policy at\\n{page}\\n\\nTODO: the most important changes, each with its bug; packaging changes.\\nTODO: what breaks compatibility: then the title has [breaks-compat], and the SRU team agreed; or that nothing does.\\n\"},{\"name\":\"Test Plan\",\"template\":\"Its tests run in the build, and as autopkgtests of packages in a PPA.\\nAn upgrade from one series to the next is tested with auto-upgrade-testing, and ends with PASS.\\nTODO: results of the autopkgtests in the PPA, for each series.\\nTODO: result of the upgrade test, and of other tests by hand.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if this goes wrong, what would a developer see?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"TODO: background, or delete this section.\\n\"},{\"name\":\"Changelog\",\"template\":\"TODO: the changelog's entry.\\n\"}],\"packaging\":{\"changes-stated-in\":\"bug\"}}",
  "azure-proxy-agent": "{\"name\":\"azure-proxy-agent\",\"summary\":\"The Azure guest proxy agent, verified by Microsoft\",\"extends\":\"cloud-guest\",\"page\":\"exception-Azure-Proxy-Agent-Updates\",\"packages\":[\"azure-proxy-agent\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} brings fixes and features, so that guests on {series} reach Azure's services safely.\\n\\nTODO: the most important changes, each with its bug where there is one.\\n\"},{\"name\":\"Test Case\",\"template\":\"This update follows {page}\\n\\nThe Microsoft team that maintains the agent will run its test suite on the build in -proposed.\\nThe CPC team tests images built from -proposed and attaches a summary to this bug.\\nTODO: new tests for what is new in this version, or that nothing new can be tested.\\n\"}],\"partner\":{\"name\":\"Microsoft\",\"words\":[\"Microsoft\"]}}",
  "azure-vm-utils": "{\"name\":\"azure-vm-utils\",\"summary\":\"Azure's utilities and udev rules, reviewed before the upload\",\"extends\":\"cloud-guest\",\"page\":\"exception-Azure-VM-Utils-Updates\",\"packages\":[\"azure-vm-utils\"],\"sections\":[{\"name\":\"Special Case Acknowledgement\",\"template\":\"This update follows {page}\\n\\nTODO: who reviewed upstream's features and changes of behaviour, and on which day.\\nTODO: address of that review.\\n\"},{\"name\":\"Impact\",\"template\":\"{package} {version} brings fixes and features to guests on {series}.\\n\\nTODO: address of upstream's release notes.\\nTODO: bugs that it fixes; changes to udev mappings and to behaviour.\\n\"},{\"name\":\"Test Plan\",\"template\":\"The self-tests run as autopkgtests and pass.\\nInstallation, upgrade and removal work in virtual machines on Azure.\\nNetwork devices with SR-IOV have their udev properties and are left alone by systemd-networkd; others are not touched.\\nThe tool that names NVMe disks answers rightly, and the links to the disks are there.\\nThe udev rules are in the initrd.\\nTODO: reports of these tests for each series, with the output of the autopkgtests, in the first comments.\\nTODO: what the review before the upload asked to be tested besides; or that it asked for nothing.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"The package may be installed on any machine, and must leave those outside Azure alone.\\nNew udev rules could clash with network configuration that is there already.\\nTODO: what else could go wrong with this version?\\n\"},{\"name\":\"Other Info\",\"template\":\"Once in -proposed, images built from it pass the full tests of the CPC team, on representative sizes and architectures.\\nMicrosoft, as upstream, validates that it does what it should.\\nTODO: what else a reviewer would ask.\\n\"}],\"partner\":{\"name\":\"CPC and Microsoft\",\"words\":[\"CPC\",\"Public Cloud\",\"Microsoft\"]},\"severities\":{\"test-plan-verifier\":\"off\"},\"newer-series\":{\"newest-interim-is-enough\":\"true\"},\"packaging\":{\"changes-stated-in\":\"bug-or-changelog\"},\"interest-group\":\"sru-verification-interest-group-azure-vm-utils\"}",
  "bind9": "{\"name\":\"bind9\",\"summary\":\"BIND's micro-releases to LTS releases, and to newer interim ones\",\"extends\":\"micro-release\",\"page\":\"exception-Bind9-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/Bind9Updates\"],\"packages\":[\"bind9\"],\"targets\":[\"lts-and-newer\"],\"upstream-versions\":[{\"same-parts\":\"2\"}]}",
  "certbot": "{\"name\":\"certbot\",\"summary\":\"Certbot and its family, features included\",\"extends\":\"upstream-version\",\"page\":\"exception-Certbot-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/StableReleaseUpdates/Certbot\"],\"packages\":[\"certbot\",\"python-acme\",\"python-certbot*\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} moves to {version} in {series}, under the policy at\\n{page}\\n\\nTODO: why this update is needed.\\n\"},{\"name\":\"Major Changes\",\"template\":\"TODO: what users will notice, from the version that they have today; above all what is not backward compatible.\\n\"},{\"name\":\"Test Plan\",\"template\":\"With the build in -proposed a certificate is obtained by ACME; Apache and nginx are set up and serve it by HTTPS.\\nThe dep8 tests pass.\\nTODO: for each package the version that was verified, in a comment; here how and where.\\n\"},{\"name\":\"Regression Potential\",\"template\":\"Upstream tests each release at length; what is left is how it meets the rest of Ubuntu.\\nTODO: what else could go wrong with this very version?\\n\"}]}",
  "cloud-guest": "{\"name\":\"cloud-guest\",\"summary\":\"Agents for the guests of one cloud, tested by those who run it\",\"extends\":\"upstream-version\",\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} brings fixes and features, so that guests on {series} keep working as the cloud changes.\\n\\nTODO: the most important changes, each with its bug where there is one.\\n\"},{\"name\":\"Test Case\",\"template\":\"This update follows {page}\\n\\nTODO: who tests the build in -proposed on images of the cloud, and who attaches the results.\\n\"}],\"ageing\":{\"verification-shortens\":\"true\"}}",
  "cloud-init": "{\"name\":\"cloud-init\",\"summary\":\"cloud-init's upstream releases, with results for each data source\",\"extends\":\"upstream-version\",\"page\":\"exception-Cloudinit-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/CloudinitUpdates\"],\"packages\":[\"cloud-init\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} brings fixes and features to users of {series}.\\n\\nTODO-PRIOR-TO-PROPOSED: the most important changes, each with its bug; what is not backward compatible.\\nTODO-PRIOR-TO-PROPOSED: packaging changes, or that there are none.\\n\"},{\"name\":\"Test Case\",\"template\":\"This update follows {page}\\n\\nThe cloud-init team attaches the results to this bug, and marks it verified no sooner.\\nTODO-SRU-VERIFICATION: automated results with the build in -proposed, for each series, on LXD and on KVM.\\nTODO-SRU-VERIFICATION: results on EC2, GCE and Azure, for each series.\\nTODO-SRU-VERIFICATION: curtin's vmtest with the build in -proposed.\\nTODO-SRU-VERIFICATION: results of the Solutions Testing team, for each LTS.\\n\"},{\"name\":\"Regression Potential\",\"template\":\"The results above show what is covered.\\nTODO-PRIOR-TO-PROPOSED: where it could go wrong all the same, and what a user would see.\\n\"},{\"name\":\"Discussion\",\"template\":\"TODO-PRIOR-TO-PROPOSED: background, or that there is none.\\n\"}],\"packaging\":{\"changes-stated-in\":\"bug\"},\"placeholders\":[\"TODO-PRIOR-TO-PROPOSED\"],\"placeholders-until-release\":[\"TODO-SRU-VERIFICATION\"],\"interest-group\":\"sru-verification-interest-group-cloud-init\"}",
  "crash-makedumpfile": "{\"name\":\"crash-makedumpfile\",\"summary\":\"crash and makedumpfile, approved by the kernel team\",\"extends\":\"upstream-version\",\"page\":\"exception-CrashMakedumpfile-Updates\",\"packages\":[\"crash\",\"makedumpfile\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} lets users of {series} work with dumps of newer kernels.\\nThe policy for this update: {page}\\n\\nTODO: the important fixes, and the kernels that it is for.\\n\"},{\"name\":\"Upstream Changes\",\"template\":\"TODO: address of upstream's changelog; support for new kernels and architectures in it.\\n\"},{\"name\":\"Test Plan\",\"template\":\"On each architecture, for the GA kernel and the HWE kernel: with debug symbols and kdump-tools installed, a kernel\\nthat is made to crash leaves a dump, and crash opens it. The console logs are attached.\\nThe kernel team runs its regression tests, and approves the release by a comment on this bug.\\nTODO: combinations of kernel and architecture that cannot be tested, or that there are none.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: risky changes, and what a user would see if one goes wrong.\\n\"},{\"name\":\"Other Info\",\"template\":\"TODO: earlier updates of this kind, and what else belongs to the tests.\\n\"}],\"partner\":{\"name\":\"kernel team\",\"words\":[\"kernel team\"]}}",
  "curtin": "{\"name\":\"curtin\",\"summary\":\"curtin, with vmtest's results and those of the MAAS team\",\"extends\":\"upstream-version\",\"page\":\"exception-Curtin-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/CurtinUpdates\"],\"packages\":[\"curtin\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} brings fixes and features to users of {series}.\\n\\nTODO: the most important changes, each with its bug; what is not backward compatible; packaging changes.\\n\"},{\"name\":\"Test Case\",\"template\":\"This update follows {page}\\n\\nvmtest runs on each series with the build in -proposed.\\nThe MAAS team will run its continuous integration tests against that build; they pass before the release.\\nThe curtin team attaches the results to this bug, and marks it verified no sooner.\\n\"},{\"name\":\"Regression Potential\",\"filled-by\":\"release\",\"template\":\"The results of these tests show what is covered.\\nTODO: where it could go wrong all the same.\\nTODO: artifacts of vmtest with the build in -proposed, for each series: attached, since links expire.\\nTODO: artifacts of the MAAS tests with that build, likewise.\\n\"},{\"name\":\"Discussion\",\"template\":\"TODO: background, or that there is none.\\n\"}],\"packaging\":{\"changes-stated-in\":\"bug\"},\"partner\":{\"name\":\"MAAS team\",\"words\":[\"MAAS\"]}}",
  "distro-info-data": "{\"name\":\"distro-info-data\",\"summary\":\"The calendar of Ubuntu's and Debian's releases, released without ageing\",\"extends\":\"sru\",\"documentation\":\"https://ubuntu.com/project/docs/SRU/reference/package-specific/#distro-info-data\",\"page\":\"package-specific\",\"packages\":[\"distro-info-data\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"Tools on {series} do not know a release that there is, or will be, and go wrong.\\nThe note on this package: {page}\\n\\nTODO: the release, and what is known of its name and dates.\\n\"},{\"name\":\"Test Plan\",\"template\":\"With the package from -proposed, distro-info tells the new development release and the current stable one by\\n--devel, --supported and --stable; the same with --date on the day after the release, with --fullname and --release.\\nTODO: the dates and names that are to be seen.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if a date or a name is wrong, which tools would go wrong, and how?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"Once in -updates it is copied to -security, so that both know the same.\\nTODO: what else a reviewer would ask.\\n\"}],\"ageing\":{\"minimum-days\":\"0\",\"promised-days\":\"0\"},\"severities\":{\"policy-link\":\"notice\"}}",
  "docker": "{\"name\":\"docker\",\"summary\":\"The container stack; the bug needs no more than a link\",\"extends\":\"upstream-version\",\"page\":\"exception-Docker-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/DockerUpdates\"],\"packages\":[\"docker.io-app\",\"containerd-app\",\"runc-app\",\"docker-buildx\",\"docker-compose-v2\",\"containerd-stable\",\"runc-stable\"],\"sections\":[{\"name\":\"Impact\",\"required\":\"false\",\"template\":\"{package} {version} for {series}, under {page}\\nThe development release has it already, and the versions of the whole stack fit together.\\n\\nTODO: the important changes; breaking ones, and CVEs that would take it to -security.\\n\"},{\"name\":\"Test Plan\",\"required\":\"false\",\"template\":\"The autopkgtests, among them the one in a container of LXD, pass with the build in -proposed.\\n\"},{\"name\":\"Where problems could occur\",\"required\":\"false\"},{\"name\":\"Other Info\",\"required\":\"false\"}],\"interest-group\":\"sru-verification-interest-group-containerstacks\",\"upstream-versions\":[{\"packages\":[\"docker.io-app\",\"docker-buildx\",\"docker-compose-v2\"],\"not-ending-in\":[\".0\"]},{\"packages\":[\"containerd-stable\",\"runc-stable\"],\"same-parts\":\"2\"}]}",
  "dpdk": "{\"name\":\"dpdk\",\"summary\":\"DPDK's LTS releases to the LTS releases of Ubuntu, and to newer interim ones\",\"extends\":\"micro-release\",\"page\":\"exception-DPDK-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/StableReleaseUpdates/DPDK\"],\"packages\":[\"dpdk\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} moves to {version} in {series}, under the policy at\\n{page}\\n\\nTODO: that all of it is fixes, with new features left off; or why a new feature is safe.\\n\"},{\"name\":\"Major Changes\",\"template\":\"TODO: the major changes, and what is not backward compatible.\\nTODO: upstream's announcement, which the changelog links, too.\\n\"},{\"name\":\"Test Plan\",\"template\":\"TODO: the log of the server team's tests, run from a PPA.\\nTODO: tests that do not pass, each with why that is fine here; or that all pass.\\n\"},{\"name\":\"Regression Potential\",\"template\":\"Upstream tests each release at length; what is left is how it meets the rest of Ubuntu.\\nTODO: what else could go wrong with this very version?\\n\"}],\"targets\":[\"lts-and-newer\"],\"interest-group\":\"sru-verification-interest-group-dpdk\",\"upstream-versions\":[{\"same-parts\":\"2\"}]}",
  "ec2-hibinit-agent": "{\"name\":\"ec2-hibinit-agent\",\"summary\":\"The EC2 hibernation agent, verified by Canonical's Public Cloud team\",\"extends\":\"cloud-guest\",\"page\":\"exception-ec2-hibinit-agent-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/ec2-hibinit-agentUpdates\"],\"packages\":[\"ec2-hibinit-agent\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} brings fixes and features, so that guests on {series} keep hibernating on EC2.\\n\\nTODO: the most important changes, each with its bug where there is one.\\n\"},{\"name\":\"Test Case\",\"template\":\"This update follows {page}\\n\\nThe Canonical Public Cloud team (CPC) will run its test suite on an image built from -proposed: stop and terminate\\nby API, hibernation under load, on instance types with Xen and with KVM. It attaches a summary to this bug.\\nTODO: new tests for what is new in this version, or that nothing new can be tested.\\n\"}],\"partner\":{\"name\":\"Canonical Public Cloud team\",\"words\":[\"CPC\",\"Public Cloud\"]},\"ageing\":{\"verification-shortens\":\"false\"},\"other-bugs\":{\"may-stay-unverified\":\"false\"}}",
  "firmware": "{\"name\":\"firmware\",\"summary\":\"The firmware updater, within the upstream branch that a series came with\",\"extends\":\"upstream-version\",\"page\":\"exception-firmware-updates\",\"other-addresses\":[\"wiki.ubuntu.com/firmware-updates\"],\"packages\":[\"fwupd\",\"fwupdate\",\"fwupd-signed\",\"fwupdate-signed\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} moves to {version} in {series}, a release of the upstream branch that the series came with.\\nThe policy for this update: {page}\\n\\nTODO: the important fixes.\\n\"},{\"name\":\"Test Plan\",\"template\":\"A UEFI capsule from LVFS is installed on a machine of an OEM with secure boot on.\\nA machine with several devices (Thunderbolt, NVMe) has all of them listed.\\nUpstream's CI ran for this release.\\nTODO: the machines that are used, and address of upstream's CI run.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if this goes wrong, what would a user see? Think of the firmware of other OEMs.\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"TODO: the signed packages that are uploaded with it.\\n\"}],\"other-bugs\":{\"may-stay-unverified\":\"false\"},\"newer-series\":{\"newest-interim-is-enough\":\"true\",\"may-be-skipped-with-reason\":\"true\"},\"upstream-versions\":[{\"packages\":[\"fwupd\"],\"same-parts\":\"2\"}]}",
  "gnome": "{\"name\":\"gnome\",\"summary\":\"Point releases of GNOME's core modules and apps\",\"extends\":\"micro-release\",\"page\":\"exception-GNOME-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/StableReleaseUpdates/GNOME\"],\"packages\":[\"adwaita-icon-theme\",\"at-spi2-core\",\"atkmm1.6\",\"baobab\",\"cheese\",\"d-spy\",\"dconf\",\"dconf-editor\",\"decibels\",\"devhelp\",\"endeavour\",\"eog\",\"epiphany-browser\",\"evince\",\"evolution\",\"evolution-data-server\",\"evolution-ews\",\"file-roller\",\"folks\",\"fonts-cantarell\",\"gcr\",\"gcr4\",\"gdk-pixbuf\",\"gdm3\",\"gedit\",\"geocode-glib\",\"gjs\",\"glib-networking\",\"glib2.0\",\"glibmm2.4\",\"glibmm2.68\",\"gnome-autoar\",\"gnome-backgrounds\",\"gnome-bluetooth\",\"gnome-bluetooth3\",\"gnome-boxes\",\"gnome-builder\",\"gnome-calculator\",\"gnome-calendar\",\"gnome-characters\",\"gnome-clocks\",\"gnome-color-manager\",\"gnome-connections\",\"gnome-console\",\"gnome-contacts\",\"gnome-control-center\",\"gnome-desktop\",\"gnome-disk-utility\",\"gnome-font-viewer\",\"gnome-initial-setup\",\"gnome-keyring\",\"gnome-logs\",\"gnome-maps\",\"gnome-menus\",\"gnome-music\",\"gnome-online-accounts\",\"gnome-photos\",\"gnome-remote-desktop\",\"gnome-session\",\"gnome-settings-daemon\",\"gnome-shell-extensions\",\"gnome-software\",\"gnome-sushi\",\"gnome-system-monitor\",\"gnome-terminal\",\"gnome-text-editor\",\"gnome-tour\",\"gnome-tweaks\",\"gnome-user-docs\",\"gnome-user-share\",\"gnome-video-effects\",\"gnome-weather\",\"gobject-introspection\",\"grilo\",\"grilo-plugins\",\"gsettings-desktop-schemas\",\"gsound\",\"gspell\",\"gtk+3.0\",\"gtk4\",\"gtkmm3.0\",\"gtkmm4.0\",\"gtksourceview4\",\"gtksourceview5\",\"gvfs\",\"json-glib\",\"libadwaita-1\",\"libgee-0.8\",\"libgnomekbd\",\"libgtop2\",\"libgweather4\",\"libgxps\",\"libhandy-1\",\"libmediaart\",\"libnma\",\"libnotify\",\"libpeas\",\"libpeas2\",\"librest\",\"librsvg\",\"libsecret\",\"libshumate\",\"libsigc++-2.0\",\"libsigc++-3.0\",\"libsoup2.4\",\"libsoup3\",\"loupe\",\"mm-common\",\"nautilus\",\"orca\",\"pango1.0\",\"pangomm\",\"papers\",\"phodav\",\"pygobject\",\"rygel\",\"seahorse\",\"showtime\",\"simple-scan\",\"snapshot\",\"sysprof\",\"tecla\",\"tinysparql\",\"localsearch\",\"totem\",\"totem-pl-parser\",\"tracker\",\"tracker-miners\",\"vte2.91\",\"xdg-desktop-portal-gnome\",\"xdg-user-dirs-gtk\",\"yelp\",\"yelp-tools\",\"yelp-xsl\",\"zenity\",\"aisleriot\",\"five-or-more\",\"four-in-a-row\",\"gnome-chess\",\"gnome-klotski\",\"gnome-mahjongg\",\"gnome-mines\",\"gnome-nibbles\",\"gnome-robots\",\"gnome-sudoku\",\"gnome-taquin\",\"gnome-tetravex\",\"hitori\",\"iagno\",\"lightsoff\",\"quadrapassel\",\"swell-foop\",\"tali\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} moves to {version} in {series}, a point release under the policy at\\n{page}\\n\\nTODO: address of upstream's news, and the important fixes.\\n\"},{\"name\":\"Test Plan\",\"template\":\"TODO: the desktop team's test plan for this package, or one for this bug where there is none.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if this goes wrong, what would a user see, and in which other programs?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"TODO: what else a reviewer would ask.\\n\"}],\"newer-series\":{\"package-names-carry-versions\":\"false\"},\"severities\":{\"version-suffix\":\"off\"}}",
  "google-guest": "{\"name\":\"google-guest\",\"summary\":\"Google's guest packages for Compute Engine, verified by its team\",\"extends\":\"cloud-guest\",\"page\":\"exception-{package}-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/{package}-Updates\"],\"packages\":[\"google-guest-agent\",\"google-osconfig-agent\",\"google-compute-engine\",\"google-compute-engine-oslogin\",\"gce-compute-image-packages\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} brings fixes and features, so that guests on {series} keep working on Compute Engine.\\nThe policy for this update: {page}\\n\\nTODO: the most important changes, each with its bug where there is one.\\nTODO: vendored dependencies that change, each from which version to which; or that none does.\\n\"},{\"name\":\"Test Plan\",\"template\":\"The CPC team runs its tests of Compute Engine images on an image built from -proposed.\\nThe GCE team validates that image, too: that it does what it should, and passes their own validation.\\nTODO: where the results will be.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if this goes wrong, what would a user of a guest see?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"TODO: what else a reviewer would ask.\\n\"}],\"partner\":{\"name\":\"GCE team\",\"words\":[\"GCE\",\"Google\"]},\"severities\":{\"test-plan-verifier\":\"warning\"},\"other-bugs\":{\"may-stay-unverified\":\"false\"}}",
  "grub2": "{\"name\":\"grub2\",\"summary\":\"GRUB and its signed packages, released together\",\"extends\":\"sru\",\"page\":\"exception-Grub-Updates\",\"packages\":[\"grub2\",\"grub2-unsigned\",\"grub2-signed\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"TODO: who is hurt, and how; why a stable release needs this.\\nThe special handling of this package: {page}\\n\"},{\"name\":\"Test Plan\",\"template\":\"TODO: the steps that show the old behaviour and the new one, with secure boot on, for somebody who does not know the package.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if this goes wrong, which machines would not boot, and how would that look?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"An archive administrator with the training reviews and accepts the upload, built where the signing keys are.\\nThe packages are released together.\\nTODO: the versions of the other packages that belong to it.\\n\"}],\"interest-group\":\"sru-verification-interest-group-grub\"}",
  "haproxy": "{\"name\":\"haproxy\",\"summary\":\"HAProxy's micro-releases to LTS releases, and to newer interim ones\",\"extends\":\"micro-release\",\"page\":\"exception-HAProxy-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/HAProxyUpdates\"],\"packages\":[\"haproxy\"],\"sections\":[{\"name\":\"Upstream changes\",\"template\":\"{package} moves to {version} in {series}, under the policy at\\n{page}\\n\\nTODO: address of upstream's changelog, and the important fixes.\\n\"},{\"name\":\"Test Plan\",\"template\":\"TODO: addresses of upstream's CI pipelines that show the tests passing.\\nTODO: tests that do not pass, each with why that is fine here; or that all pass.\\nTODO: results of the autopkgtests for each new version.\\n\"},{\"name\":\"Regression Potential\",\"template\":\"Few packages depend on it, and upstream tests each release on several architectures.\\nTODO: what else could go wrong with this very version?\\n\"}],\"targets\":[\"lts-and-newer\"],\"upstream-versions\":[{\"same-parts\":\"2\"}]}",
  "intel-graphics": "{\"name\":\"intel-graphics\",\"summary\":\"Intel's graphics stack for new hardware, back to the newest LTS\",\"extends\":\"upstream-version\",\"page\":\"exception-Intel-Graphics-Updates\",\"other-addresses\":[\"package-specific/#defined-exceptions\"],\"packages\":[\"intel-gmmlib\",\"libva\",\"libva-utils\",\"intel-media-driver\",\"intel-media-driver-non-free\",\"level-zero\",\"level-zero-gpu-raytracing\",\"intel-compute-runtime\",\"intel-graphics-compiler\",\"onetbb\",\"libvpl\",\"libvpl-tools\",\"onevpl-intel-gpu\",\"intel-vc-intrinsics\"],\"title\":\"Backport Intel Graphics stack to enable {words} on {series}\",\"sections\":[{\"name\":\"Impact\",\"template\":\"Without the newer versions the graphics stack of {series} does not run on new hardware.\\nThis brings later versions of whole packages for new platforms, under the policy at\\n{page}\\n\\nTODO: the platform that it enables. Major changes; what breaks compatibility comes first.\\n\"},{\"name\":\"Test Plan\",\"template\":\"The lists of supported hardware of each component are compared, those of today and those of the new versions.\\nIntel and Canonical will install all packages from -proposed, and each runs its own validation.\\nPartner Engineering will run the tests of each component: conformance (OpenCL, OpenGL, Vulkan), Crucible,\\nLevel Zero with ray tracing, libvpl, GStreamer, FFmpeg (on AMD hardware, too), Firefox, GuC and HuC, Totem.\\nThe results before and after are compared, on the generations that the policy lists.\\nTODO: tests that were run by hand, or that there were none.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"There are many changes between two such updates; known faults may be traded for new ones.\\nTODO: what else could go wrong with these very versions?\\n\"},{\"name\":\"Other Info\",\"template\":\"TODO: every package, from which version to which, for each series.\\nTODO: hardware that is no longer supported; tests that got worse; packaging changes.\\n\"}],\"targets\":[\"newest-lts-and-newer\"],\"packaging\":{\"changes-stated-in\":\"bug\"},\"partner\":{\"name\":\"Partner Engineering and Intel\",\"words\":[\"Partner Engineering\",\"Intel\"]},\"misleading-wording\":[{\"phrases\":[\"micro-release exception\",\"micro release exception\",\"microrelease exception\",\"MRE\"],\"truth\":\"this is platform enablement, not a micro-release exception\",\"excuses\":[\"unlike\",\"rather than\"]}],\"placeholders\":[\"$intelPlatform\",\"$packagename\",\"$packagename2\",\"$packagename3\",\"$version2\",\"$version3\"]}",
  "kernel": "{\"name\":\"kernel\",\"summary\":\"The kernels, with a justification in a form of its own\",\"extends\":\"sru\",\"page\":\"exception-Kernel-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/KernelTeam/KernelUpdates\"],\"packages\":[\"linux\",\"linux-*\"],\"sections\":[{\"name\":\"SRU Justification\",\"required\":\"false\",\"unbracketed\":\"true\",\"template\":\"under {page}\\n\"},{\"name\":\"Impact\",\"unbracketed\":\"true\",\"template\":\"TODO: in a few words what goes wrong, and whom that hurts.\\n\"},{\"name\":\"Fix\",\"unbracketed\":\"true\",\"template\":\"TODO: how it is fixed, and where the fix came from.\\n\"},{\"name\":\"Testcase\",\"unbracketed\":\"true\",\"template\":\"TODO: how the fix is tested.\\n\"}],\"severities\":{\"policy-link\":\"notice\"}}",
  "landscape-client": "{\"name\":\"landscape-client\",\"summary\":\"Landscape's client, the same source tree for every series\",\"extends\":\"upstream-version\",\"page\":\"exception-Landscape-Updates\",\"other-addresses\":[\"exception-LandscapeUpdates\",\"wiki.ubuntu.com/LandscapeUpdates\"],\"packages\":[\"landscape-client\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} from {source} brings fixes and features to users of {series}.\\n\\nTODO: the most important changes; how it meets apt, systemd, snapd, motd, Ubuntu Pro and WSL, where that changes.\\n\"},{\"name\":\"Test Plan\",\"template\":\"This update follows {page}\\n\\nThe Landscape team attaches the results to this bug, and marks it verified no sooner: motd; registration, reports and\\noperations with Landscape Server, self-hosted and SaaS; Ubuntu Pro; WSL; LXD containers of each series; upgrades\\nbetween series, registered and not.\\nTODO: bugs that needed tests by hand, packaging and architectures that need their own; or that there are none.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if this goes wrong, what would a user see?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"TODO: what else a reviewer would ask.\\n\"},{\"name\":\"Changelog\",\"template\":\"TODO: the changelog's entry.\\n\"}],\"source\":\"development-release\",\"packaging\":{\"changes-stated-in\":\"bug-or-changelog\"},\"placeholders\":[\"create a list that spotlights fixes and features\",\"list bugs which required manual testing\",\"Please replace the text in this section\",\"insert changelog entry\"]}",
  "linux-firmware": "{\"name\":\"linux-firmware\",\"summary\":\"Firmware for the drivers of the kernels that a series gets\",\"extends\":\"sru\",\"documentation\":\"https://ubuntu.com/project/docs/SRU/reference/package-specific/#linux-firmware\",\"page\":\"package-specific\",\"packages\":[\"linux-firmware\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"Hardware does not work, or not as it should, on {series} with the kernels that it has by now.\\nThe note on this package: {page}\\n\\nTODO: the hardware, the driver and the kernel; the firmware that is new.\\n\"},{\"name\":\"Test Plan\",\"template\":\"TODO: the hardware, and how it is tested with the package from -proposed and the kernels of the series.\\nTODO: what is tested on other hardware of the same driver.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if the firmware is wrong, which machines would that concern, and how would it look?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"Once phased into -updates it is copied to -security, a series at a time, after Canonical IS has been told.\\nTODO: what else a reviewer would ask.\\n\"}],\"newer-series\":{\"newest-interim-is-enough\":\"false\",\"may-be-skipped-with-reason\":\"false\"},\"severities\":{\"policy-link\":\"notice\"}}",
  "livecd-rootfs": "{\"name\":\"livecd-rootfs\",\"summary\":\"The builder of images, with one bug and test case for all changes\",\"extends\":\"sru\",\"documentation\":\"https://ubuntu.com/project/docs/SRU/reference/package-specific/#livecd-rootfs\",\"page\":\"package-specific\",\"packages\":[\"livecd-rootfs\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"TODO: the images of {series} that are built wrongly, or not at all, without this.\\nThe note on this package: {page}\\n\"},{\"name\":\"Test Plan\",\"template\":\"With the package from -proposed an image is built.\\nTODO: which image, how it is built, and what is to be seen in it.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"Nobody needs it on an installed system; what it does to users it does by the images.\\nTODO: if this goes wrong, which images would be, and how would that look?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"TODO: changes that have no bug of their own.\\n\"}],\"other-bugs\":{\"may-stay-unverified\":\"true\"},\"severities\":{\"policy-link\":\"notice\"}}",
  "mariadb-galera": "{\"name\":\"mariadb-galera\",\"summary\":\"MariaDB's and Galera's micro-releases\",\"extends\":\"micro-release\",\"page\":\"exception-MariaDB-Galera-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/MariaDB-and-Galera-updates\"],\"packages\":[\"mariadb\",\"mariadb-1*\",\"galera\",\"galera-*\"],\"sections\":[{\"name\":\"Upstream changes\",\"template\":\"{package} moves to {version} in {series}, under the policy at\\n{page}\\n\\nTODO: address of upstream's changelog, and the important fixes.\\n\"},{\"name\":\"Test Plan\",\"template\":\"TODO: the builds on all architectures, with upstream's tests, the symbols and the file locations checked.\\nTODO: results of the autopkgtests for each new version.\\nTODO: how the same version fared in the development release and in Debian.\\nTODO: tests that do not pass, each with why that is fine here; or that all pass.\\n\"},{\"name\":\"Regression Potential\",\"template\":\"Upstream and the build test each release; what is left is how it meets the rest of Ubuntu.\\nTODO: what else could go wrong with this very version?\\n\"}],\"upstream-versions\":[{\"same-parts\":\"2\"}]}",
  "micro-release": "{\"name\":\"micro-release\",\"summary\":\"Upstream micro-releases, one per series\",\"extends\":\"upstream-version\",\"sections\":[{\"name\":\"Upstream changes\",\"template\":\"{package} moves to {version} in {series}, under the policy at\\n{page}\\n\\nTODO: address of upstream's changelog, and the important fixes.\\nTODO: changes that break something for users, as upstream announced them; or that there are none.\\n\"},{\"name\":\"Test Plan\",\"template\":\"TODO: results of the autopkgtests of the package and of what depends on it, for each new version.\\nTODO: tests that do not pass, each with why that is fine here; or that all pass.\\n\"},{\"name\":\"Regression Potential\",\"template\":\"Upstream tests each release; what is left is how it meets the rest of Ubuntu.\\nTODO: what else could go wrong with this very version?\\n\"}],\"placeholders\":[\"[Release codename]\",\"[Release version]\"],\"newer-series\":{\"newest-interim-is-enough\":\"true\",\"may-be-skipped-with-reason\":\"true\"},\"severities\":{\"called-mre\":\"off\"}}",
  "mirror-lists": "{\"name\":\"mirror-lists\",\"summary\":\"The lists of mirrors in two packages, and nothing else; no bug is needed\",\"extends\":\"sru\",\"documentation\":\"https://ubuntu.com/project/docs/SRU/reference/package-specific/#ubuntu-release-upgrader-and-python-apt\",\"page\":\"package-specific\",\"packages\":[\"ubuntu-release-upgrader\",\"python-apt\"],\"governs\":\"some-uploads\",\"sru-bug\":\"optional\",\"sections\":[{\"name\":\"Impact\",\"required\":\"false\",\"template\":\"The list of mirrors in {series} is out of date. The note on these packages: {page}\\nTODO: the day on which the list was taken, and from where.\\n\"},{\"name\":\"Test Plan\",\"required\":\"false\"},{\"name\":\"Where problems could occur\",\"required\":\"false\"},{\"name\":\"Other Info\",\"required\":\"false\"}],\"severities\":{\"policy-link\":\"notice\"}}",
  "multipath-tools": "{\"name\":\"multipath-tools\",\"summary\":\"multipath-tools' stable releases to LTS releases, and to newer interim ones\",\"extends\":\"micro-release\",\"page\":\"exception-multipath-tools-Updates\",\"packages\":[\"multipath-tools\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} moves to {version} in {series}: fixes alone, under the policy at\\n{page}\\n\\nTODO: for each series, the version that it has today.\\n\"},{\"name\":\"Major Changes\",\"template\":\"TODO: the major changes, with upstream's news; which of them change behaviour or break something.\\n\"},{\"name\":\"Test Plan\",\"template\":\"TODO: upstream's workflow runs of this release.\\nTODO: build logs that show the tests of the build passing.\\nTODO: results of the autopkgtests, those of what depends on it too, and what they mean.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"Upstream's tests run in the build; autopkgtests map real devices.\\nTODO: what else could go wrong with this very version?\\n\"},{\"name\":\"Other Info\",\"template\":\"TODO: the bugs of earlier updates of this kind.\\n\"}],\"targets\":[\"lts-and-newer\"],\"placeholders\":[\"a.b.x\",\"$ubuntu_release_name\",\"$current_version\"],\"upstream-versions\":[{\"same-parts\":\"2\",\"at-least\":\"0.10\"}]}",
  "netplan": "{\"name\":\"netplan\",\"summary\":\"Netplan, with the results of its integration tests\",\"extends\":\"upstream-version\",\"page\":\"exception-Netplan-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/NetplanUpdates\"],\"packages\":[\"netplan.io\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} brings fixes and features to users of {series}.\\n\\nTODO: the most important changes, each with its bug; packaging changes.\\nTODO: what breaks compatibility: then the title has [breaks-compat], and the SRU team agreed; or that nothing does.\\n\"},{\"name\":\"Test Plan\",\"template\":\"This update follows {page}\\n\\nThe integration tests run as autopkgtests with the build in -proposed, for each series, and pass before the release.\\nThe netplan team attaches the results to this bug, and marks it verified no sooner.\\nTODO: tests by hand, and architectures that need their own; or that there are none.\\n\"},{\"name\":\"Where problems could occur\",\"filled-by\":\"release\",\"template\":\"The results of these tests show what is covered.\\nTODO: where it could go wrong all the same, and what a user would see.\\nTODO: artifacts of the tests for each series: attached, since links expire.\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"TODO: background, or delete this section.\\n\"},{\"name\":\"Changelog\",\"template\":\"TODO: the changelog's entry.\\n\"}],\"packaging\":{\"changes-stated-in\":\"bug\"}}",
  "nvidia": "{\"name\":\"nvidia\",\"summary\":\"NVIDIA's drivers, certified on a range of hardware\",\"extends\":\"upstream-version\",\"page\":\"exception-NVidia-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/NVidiaUpdates\"],\"packages\":[\"nvidia-graphics-drivers-*\",\"nvidia-settings\",\"fabric-manager-*\",\"libnvidia-nscq-*\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} moves to {version} in {series}.\\n\\nTODO: the most important changes, each with its bug; what is not backward compatible; packaging changes.\\nTODO: which branch it is of (long lived, short lived, legacy); short-lived ones go to LTS releases alone.\\n\"},{\"name\":\"Test Case\",\"template\":\"This update follows {page}\\n\\nInstallation with ubuntu-drivers, upgrade from the previous version and from the previous series work.\\nThe certification suite passes on a range of hardware.\\nThe team that ran the tests attaches the results to this bug; it is marked verified no sooner.\\nTODO: the tests done beforehand, automatic ones and by hand; architectures that need their own.\\n\"},{\"name\":\"Regression Potential\",\"filled-by\":\"release\",\"template\":\"The results of these tests show what is covered.\\nTODO: where it could go wrong all the same, and what a user would see.\\nTODO: artifacts of the tests for each series: attached, since links expire.\\n\"},{\"name\":\"Discussion\",\"template\":\"TODO: background, and NVIDIA's changelog of this version.\\n\"}],\"packaging\":{\"changes-stated-in\":\"bug\"}}",
  "oem-meta": "{\"name\":\"oem-meta\",\"summary\":\"Meta-packages of OEM hardware, tested by Commercial Engineering\",\"extends\":\"sru\",\"page\":\"exception-OEMMeta-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/StableReleaseUpdates/OEMMeta\"],\"packages\":[\"oem-*-meta\"],\"sections\":[{\"name\":\"Background\",\"template\":\"TODO: why this update: another kernel flavour, more modaliases, a changed specification.\\nThe policy for it: {page}\\n\"},{\"name\":\"Impact\",\"template\":\"Users upgrade from a package in the OEM archive.\\nTODO: what this change does to them.\\n\"},{\"name\":\"Testing\",\"role\":\"test-plan\",\"same-as\":[\"Test Plan\",\"Test Case\"],\"template\":\"On the hardware, with the package as the Ubuntu archive has it: ubuntu-drivers list-oem lists it;\\nit installs in full and upgrades to the OEM archive.\\nTODO: the machines; and that a new kernel flavour works on them.\\n\"},{\"name\":\"Regression Potential\",\"template\":\"What could regress is mostly what it depends on, in the OEM archive and under the OEM team's control.\\nTODO: what could go wrong with this very change?\\n\"}],\"placeholders\":[\"The background and impact of the situation for this change\"],\"newer-series\":{\"newest-interim-is-enough\":\"false\",\"may-be-skipped-with-reason\":\"false\"},\"partner\":{\"name\":\"Commercial Engineering\",\"words\":[\"Commercial Engineering\"]},\"severities\":{\"test-plan-verifier\":\"off\"},\"ageing\":{\"verification-shortens\":\"true\"}}",
  "open-vm-tools": "{\"name\":\"open-vm-tools\",\"summary\":\"open-vm-tools from the current release to the newest LTS and the interim releases before it\",\"extends\":\"sru\",\"page\":\"exception-OpenVMTools-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/OpenVMToolsUpdates\"],\"packages\":[\"open-vm-tools\"],\"title\":\"Backport {package} version {version} to {series}\",\"sections\":[{\"name\":\"Impact\",\"required\":\"true\",\"template\":\"{package} {version} is backported from {source} so that guests on {series} keep working on current hypervisors.\\nThe policy for this backport: {page}\\n\\nTODO: what the new version brings to users of these releases.\\n\"},{\"name\":\"Test Plan\",\"required\":\"true\",\"also\":[\"Test Case\",\"Test Cases\"],\"template\":\"VMware QA runs its own test harness on the build in -proposed, and says so on this bug.\\nThe package stays in -proposed for at least 14 days.\\n\\nTODO: what else is tested, and the test case of each bug that the changelog closes.\\n\"},{\"name\":\"Where problems could occur\",\"required\":\"true\",\"also\":[\"Regression Potential\"],\"template\":\"TODO: if this goes wrong, what would a user of a guest see?\\n\"},{\"name\":\"Other Info\",\"required\":\"true\",\"template\":\"TODO: packaging changes from {source} and from the version replaced, each with its reason; or that there are none.\\n\"}],\"source\":\"current-release\",\"settling-days\":\"42\",\"cadence\":\"once-per-cycle\",\"targets\":[\"newest-lts\",\"interim\"],\"newer-series\":{\"newest-interim-is-enough\":\"false\",\"may-be-skipped-with-reason\":\"false\"},\"ageing\":{\"promised-days\":\"14\"},\"packaging\":{\"of\":\"source\",\"changes-stated-in\":\"bug\"},\"partner\":{\"name\":\"VMware QA\",\"words\":[\"VMware\",\"Broadcom\"],\"accounts\":[\"vmware-gos-qa\",\"yhzou\"]},\"misleading-wording\":[{\"phrases\":[\"micro-release exception\",\"micro release exception\",\"microrelease exception\",\"MRE\"],\"truth\":\"this is platform enablement, not a micro-release exception\",\"excuses\":[\"unlike\",\"rather than\"]}]}",
  "openjdk": "{\"name\":\"openjdk\",\"summary\":\"OpenJDK's packages, new short-lived versions among them\",\"extends\":\"upstream-version\",\"page\":\"exception-OpenJDK-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/OpenJDKUpdates\"],\"packages\":[\"openjdk-*\"],\"sections\":[{\"name\":\"Impact\",\"required\":\"false\",\"template\":\"{package} {version} for {series}, under {page}\\nThe development release has it already.\\n\\nTODO: whether it is a long-lived version or a short-lived one, which goes to the newest LTS alone.\\n\"},{\"name\":\"Test Plan\",\"required\":\"false\",\"template\":\"TODO: results of JTREG in the build, and of the autopkgtests.\\nTODO: the rebuild that shows that it builds itself.\\n\"},{\"name\":\"Where problems could occur\",\"required\":\"false\",\"template\":\"It is no default, so that other packages do not change their Java.\\nTODO: what could go wrong with this very version?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\"}],\"other-bugs\":{\"may-stay-unverified\":\"false\"}}",
  "openldap": "{\"name\":\"openldap\",\"summary\":\"OpenLDAP's micro-releases to LTS releases, and to newer interim ones\",\"extends\":\"micro-release\",\"page\":\"exception-OpenLDAP-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/OpenLDAPUpdates\"],\"packages\":[\"openldap\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} moves to {version} in {series}: fixes alone, under the policy at\\n{page}\\n\"},{\"name\":\"Major Changes\",\"template\":\"TODO: the major changes, and upstream's announcement.\\n\"},{\"name\":\"Test Plan\",\"template\":\"TODO: upstream's pipeline of this release, and its call for testing.\\nTODO: build logs that show the tests of the build passing.\\nTODO: results of the autopkgtests, those of what depends on it too, and what they mean.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"Many packages use it as a library; their autopkgtests cover much of that.\\nTODO: what else could go wrong with this very version?\\nTODO: the versions that the series have today.\\n\"},{\"name\":\"Other Info\",\"template\":\"TODO: the bugs of earlier updates of this kind.\\n\"}],\"targets\":[\"lts-and-newer\"],\"placeholders\":[\"a.b.x\"],\"upstream-versions\":[{\"same-parts\":\"2\"}]}",
  "openstack": "{\"name\":\"openstack\",\"summary\":\"OpenStack's stable point releases, with Ceph, Open vSwitch and OVN\",\"extends\":\"micro-release\",\"page\":\"exception-OpenStack-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/OpenStack/StableReleaseUpdates\"],\"packages\":[\"aodh\",\"barbican\",\"ceilometer\",\"cinder\",\"designate\",\"glance\",\"gnocchi\",\"heat\",\"heat-dashboard\",\"horizon\",\"keystone\",\"magnum\",\"magnum-ui\",\"manila\",\"neutron\",\"neutron-lbaas\",\"neutron-fwaas\",\"neutron-vpnaas\",\"nova\",\"octavia\",\"placement\",\"swift\",\"ceph\",\"openvswitch\",\"ovn\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} brings mostly fixes to users of {series}.\\n\\nTODO: every package that is updated with it, with its version.\\n\"},{\"name\":\"Test Case\",\"template\":\"This update follows {page}\\n\\nThe OpenStack team runs its integration tests (Tempest, on a deployed cloud) against the packages in -proposed.\\nAll of them pass before the release. The team attaches a summary to this bug, and marks it verified no sooner.\\nTODO: test cases of single bugs; where the upgrade itself is a risk, the same tests after it.\\n\"},{\"name\":\"Regression Potential\",\"template\":\"The results of these tests show what is covered.\\nTODO: where it could go wrong all the same, and what a user would see.\\n\"},{\"name\":\"Discussion\",\"template\":\"TODO: background, or that there is none.\\n\"}],\"severities\":{\"version-suffix\":\"off\"},\"interest-group\":\"sru-verification-interest-group-openstack\"}",
  "openvpn": "{\"name\":\"openvpn\",\"summary\":\"OpenVPN's micro-releases, which no standing exception covers\",\"extends\":\"micro-release\",\"page\":\"exception-OpenVPN-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/OpenVPNUpdates\"],\"packages\":[\"openvpn\"],\"sections\":[{\"name\":\"Upstream changes\",\"template\":\"{package} moves to {version} in {series}, as the special case at\\n{page} describes.\\nOpenvpn has no accepted micro-release exception; the SRU team considers each update.\\n\\nTODO: address of upstream's changelog, and the important fixes.\\nTODO: changes that break something, and new features, with upstream's words and commits; or that there are none.\\nTODO: changes to upstream's units for systemd, or that there are none.\\n\"},{\"name\":\"Test Plan\",\"template\":\"TODO: results of the autopkgtests of the package and of what depends on it, for each new version.\\nTODO: tests that do not pass, each with why that is fine here; or that all pass.\\n\"},{\"name\":\"Regression Potential\",\"template\":\"Upstream tests each release; what is left is how it meets the rest of Ubuntu.\\nTODO: what else could go wrong with this very version?\\n\"}],\"targets\":[\"lts-and-newer\"],\"misleading-wording\":[{\"phrases\":[\"micro-release exception\",\"micro release exception\",\"microrelease exception\",\"MRE\"],\"truth\":\"openvpn has no accepted micro-release exception\",\"excuses\":[\"unlike\",\"rather than\"]}],\"severities\":{\"called-mre\":\"warning\"},\"upstream-versions\":[{\"same-parts\":\"2\"}]}",
  "postfix": "{\"name\":\"postfix\",\"summary\":\"Postfix's patch levels; the bug needs no more than a link\",\"extends\":\"micro-release\",\"page\":\"exception-Postfix-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/PostfixUpdates\"],\"packages\":[\"postfix\"],\"sections\":[{\"name\":\"Impact\",\"required\":\"false\",\"template\":\"{package} {version} for {series}, under {page}\\nThe development release has the same fixes.\\n\\nTODO: address of upstream's announcement.\\n\"},{\"name\":\"Test Plan\",\"required\":\"false\",\"template\":\"The autopkgtest, which has upstream's integration tests, passes with the build in -proposed.\\n\"},{\"name\":\"Where problems could occur\",\"required\":\"false\"},{\"name\":\"Other Info\",\"required\":\"false\"}],\"upstream-versions\":[{\"same-parts\":\"2\"}]}",
  "postgresql": "{\"name\":\"postgresql\",\"summary\":\"PostgreSQL's minor releases\",\"extends\":\"micro-release\",\"page\":\"exception-PostgreSQL-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/PostgreSQLUpdates\"],\"packages\":[\"postgresql-18\",\"postgresql-17\",\"postgresql-16\",\"postgresql-15\",\"postgresql-14\",\"postgresql-13\",\"postgresql-12\",\"postgresql-11\",\"postgresql-10\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} moves to {version} in {series}, under the policy at\\n{page}\\n\\nTODO: upstream's announcement, and the important fixes.\\nTODO: that nothing in it asks users to dump and restore their data.\\n\"},{\"name\":\"Test Case\",\"template\":\"The autopkgtests of the package and of what depends on it run; upstream's own tests run in the build.\\nTODO: where they were run beforehand, and what came out.\\n\"},{\"name\":\"Regression Potential\",\"template\":\"Upstream tests each release, and many autopkgtests have caught trouble before.\\nTODO: what else could go wrong with this very version?\\n\"},{\"name\":\"Other Info\",\"template\":\"TODO: CVEs that it fixes, which would take it to -security; or that it fixes none.\\nTODO: the bugs of earlier updates of this kind.\\n\"}],\"placeholders\":[\"[Release codename]\",\"[Release version]\",\"postgresql-XX\",\"postgresql-YY\",\"postgresql-ZZ\",\"XX, YY, and ZZ\",\"<List CVEs if needed>\",\"<Describe special cases here\"],\"interest-group\":\"sru-verification-interest-group-postgresql\",\"upstream-versions\":[{\"same-parts\":\"1\"}]}",
  "rax-nova-agent": "{\"name\":\"rax-nova-agent\",\"summary\":\"Rackspace's guest agent, verified by Rackspace\",\"extends\":\"cloud-guest\",\"page\":\"exception-rax-nova-agent-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/rax-nova-agent-Updates\"],\"packages\":[\"rax-nova-agent\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} brings fixes and features, so that guests on {series} keep working in Rackspace Cloud.\\nThe policy for this update: {page}\\n\\nTODO: the most important changes, each with its bug where there is one.\\n\"},{\"name\":\"Test Plan\",\"template\":\"The CPC team runs its tests of Rackspace images on an image built from -proposed.\\nRackspace validates that image, too: that it does what it should, and passes their own validation.\\nTODO: where the results will be.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if this goes wrong, what would a user of a guest see?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"TODO: what else a reviewer would ask.\\n\"}],\"partner\":{\"name\":\"Rackspace\",\"words\":[\"Rackspace\"]},\"severities\":{\"test-plan-verifier\":\"warning\"},\"other-bugs\":{\"may-stay-unverified\":\"false\"}}",
  "snapcraft": "{\"name\":\"snapcraft\",\"summary\":\"snapcraft's releases, in step with snapd\",\"extends\":\"upstream-version\",\"page\":\"exception-Snapcraft-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/SnapcraftUpdates\"],\"packages\":[\"snapcraft\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} brings fixes and features to users of {series}, under the policy at\\n{page}\\n\\nTODO: the most important changes, each with its bug.\\n\"},{\"name\":\"Test Plan\",\"template\":\"Unit, integration and example tests pass on all architectures.\\nWith the build in -proposed: upgrade from the previous version, and from the previous series; a snap is built and\\ninstalled with the snapd that is there; QA reviews what changes for users, and explores the rest.\\nTODO: addresses of the results, and each test by hand.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if this goes wrong, what would a user see?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"TODO: what else a reviewer would ask.\\n\"}],\"ageing\":{\"verification-shortens\":\"true\"},\"severities\":{\"version-suffix\":\"off\"}}",
  "snapd-glib": "{\"name\":\"snapd-glib\",\"summary\":\"snapd-glib from the development release, a bug for each release\",\"extends\":\"upstream-version\",\"page\":\"exception-SnapdGlib-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/SnapdGlibUpdates\"],\"packages\":[\"snapd-glib\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} from {source} follows what snapd can do, for users of {series}.\\nThe policy for this update: {page}\\n\\nTODO: the features and fixes, each with its own bug.\\n\"},{\"name\":\"Test Plan\",\"template\":\"TODO: the programs that use it, and how each is tried with the build in -proposed.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"API and ABI stay compatible; unit tests run with each change.\\nTODO: if this goes wrong, what would a user see, and in which programs?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"TODO: what else a reviewer would ask.\\n\"}],\"source\":\"development-release\",\"other-bugs\":{\"may-stay-unverified\":\"false\"}}",
  "snapd": "{\"name\":\"snapd\",\"summary\":\"snapd's releases, features included\",\"extends\":\"upstream-version\",\"page\":\"exception-Snapd-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/SnapdUpdates\"],\"packages\":[\"snapd\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} brings fixes and features to users of {series}, under the policy at\\n{page}\\n\\nTODO: the most important changes, each with its bug and the pull request that fixes it.\\n\"},{\"name\":\"Test Plan\",\"template\":\"Unit tests pass on all architectures, in the build; integration tests as autopkgtests.\\nWith the build in -proposed: upgrade from the previous version, and from the previous series; a deb installed and\\nupdated with apt, and after a restart; a snap and a deb installed and updated with the software centre.\\nQA explores what this release changes.\\nTODO: addresses of the results of the automatic tests.\\nTODO: each test by hand, with what was done and what came out.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if this goes wrong, what would a user see?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"TODO: what else a reviewer would ask.\\n\"}],\"other-bugs\":{\"may-stay-unverified\":\"false\"},\"severities\":{\"version-suffix\":\"off\"},\"interest-group\":\"sru-verification-interest-group-snapd\"}",
  "sos": "{\"name\":\"sos\",\"summary\":\"sos, tested by Canonical Support\",\"extends\":\"upstream-version\",\"page\":\"exception-Sosreport-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/SosreportUpdates\"],\"packages\":[\"sos\",\"sosreport\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} moves to {version} in {series}, under the policy at\\n{page}\\n\\nTODO: the important fixes and features.\\n\"},{\"name\":\"Test Plan\",\"template\":\"Members of the Canonical Support team test the build in -proposed and report on this bug: on hardware, in a\\ncontainer and in a virtual machine, with hotsos, on as many architectures as there are.\\nReports are made with the usual options and looked through for what is missing, empty, wrong or secret;\\nclean, collect and upload are tried, too.\\nTODO: environments of customers (cloud, Ceph, Landscape, MAAS, juju) that are covered.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if this goes wrong, what would a user see? Think of secrets that are left in a report.\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"TODO: the bugs of earlier updates of this kind.\\n\"}],\"partner\":{\"name\":\"Canonical Support\",\"words\":[\"Canonical Support\",\"Support team\"]},\"severities\":{\"test-plan-verifier\":\"warning\"}}",
  "squid": "{\"name\":\"squid\",\"summary\":\"Squid's point releases\",\"extends\":\"micro-release\",\"page\":\"exception-Squid-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/SquidUpdates\"],\"packages\":[\"squid\"],\"sections\":[{\"name\":\"Upstream changes\",\"template\":\"{package} moves to {version} in {series}, under the policy at\\n{page}\\n\\nTODO: address of upstream's changelog, and the major changes.\\n\"},{\"name\":\"Test Plan\",\"template\":\"Upstream's tests run in the build, which fails when one of them does.\\nTODO: address of the build log that shows them.\\nTODO: results of the autopkgtests for each new version.\\n\"},{\"name\":\"Regression Potential\",\"template\":\"Few packages depend on it, and failing autopkgtests of theirs are looked into.\\nTODO: what else could go wrong with this very version?\\n\"},{\"name\":\"Other Info\",\"template\":\"TODO: CVEs that it fixes, which would take it to -security; or that it fixes none.\\nTODO: the bugs of earlier updates of this kind.\\n\"}],\"placeholders\":[\"[Release codename]\",\"[Release version]\",\"TODO-A\",\"TODO-B\"],\"upstream-versions\":[{\"same-parts\":\"1\",\"parts\":\"2\"}]}",
  "sru": "{\"name\":\"sru\",\"summary\":\"Any Stable Release Update\",\"documentation\":\"https://ubuntu.com/project/docs/SRU/reference/requirements/\",\"packages\":[\"*\"],\"address-families\":[\"ubuntu.com/project/docs/SRU/reference/\",\"documentation.ubuntu.com/project/SRU/reference/\",\"documentation.ubuntu.com/sru/en/latest/reference/\",\"canonical-sru-docs.readthedocs-hosted.com/en/latest/reference/\"],\"sections\":[{\"name\":\"Impact\",\"required\":\"true\",\"template\":\"TODO: who is hurt, and how; why a stable release needs this.\\n\"},{\"name\":\"Test Plan\",\"role\":\"test-plan\",\"required\":\"true\",\"also\":[\"Test Case\",\"Test Cases\"],\"template\":\"TODO: the steps that show the old behaviour and the new one, for somebody who does not know the package.\\n\"},{\"name\":\"Where problems could occur\",\"role\":\"risk\",\"required\":\"true\",\"also\":[\"Regression Potential\"],\"template\":\"TODO: if this goes wrong, what would a user see?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"TODO: what else a reviewer would ask.\\n\"}],\"source\":\"any\",\"settling-days\":\"0\",\"targets\":[\"any\"],\"newer-series\":{\"newest-interim-is-enough\":\"true\",\"may-be-skipped-with-reason\":\"true\"},\"ageing\":{\"minimum-days\":\"7\",\"promised-days\":\"7\",\"no-release-on\":[\"friday\",\"saturday\",\"sunday\"]},\"other-bugs\":{\"may-stay-unverified\":\"false\"},\"template-instructions\":[\"explanation of the effects of the bug on users\",\"helpful, but not required, to include\",\"detailed instructions how to reproduce the bug\",\"these should allow someone who is not familiar\",\"if other testing is appropriate to perform\",\"Think about what the upload changes\",\"Imagine the change is wrong\",\"assumed that any SRU candidate patch is well-tested\",\"must never be \\\"None\\\" or \\\"Low\\\"\",\"This both shows the SRU team\",\"Anything else you think is useful to include\",\"explain any deviation from the norm\",\"Anticipate questions from users\"],\"waivable\":[\"placeholder-text\",\"test-plan-says-nothing\",\"source-not-released\",\"source-not-current\",\"source-not-development\",\"settling-period\",\"cadence\",\"target-not-allowed\",\"newer-series-skipped\",\"skip-not-allowed\",\"upstream-not-taken\",\"upstream-edited\",\"ageing\",\"newer-series-unreleased\",\"autopkgtest-regression\"]}",
  "toolchain": "{\"name\":\"toolchain\",\"summary\":\"Compilers, binutils and the C library, built without -updates and released to -security, too\",\"extends\":\"sru\",\"documentation\":\"https://ubuntu.com/project/docs/SRU/reference/package-specific/#toolchain-updates\",\"page\":\"package-specific\",\"packages\":[\"gcc-*\",\"binutils\",\"glibc\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"TODO: who is hurt, and how; why a stable release needs this.\\nThe note on these packages: {page}\\n\"},{\"name\":\"Test Plan\",\"template\":\"The package was built in a PPA for security updates, without -updates and -proposed, and copied to -proposed as it is.\\nTODO: the steps that show the old behaviour and the new one with the package from -proposed.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if this goes wrong, what would be built wrongly, and how would a user see it?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"It is released to -updates and -security together.\\nTODO: address of the PPA.\\n\"}],\"severities\":{\"policy-link\":\"notice\"}}",
  "tzdata": "{\"name\":\"tzdata\",\"summary\":\"Time zones, to every series that is supported, by ESM, too\",\"extends\":\"sru\",\"documentation\":\"https://ubuntu.com/project/docs/SRU/reference/package-specific/#tzdata\",\"page\":\"package-specific\",\"packages\":[\"tzdata\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"Clocks on {series} are wrong where a zone or its daylight saving time changes.\\nThe note on this package: {page}\\n\\nTODO: the zones that change, and from which day on.\\n\"},{\"name\":\"Test Plan\",\"template\":\"debian/tests/python has a test case for one zone that changes, debian/tests/python-icu for the data of ICU where the\\nseries has it. It is verified when the package in -proposed is built with its tests and its autopkgtests pass.\\nTODO: the zone and the time that the test case looks at.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if the data are wrong, whose clocks would be, and which programs would fail?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"The packaging of each series stays as it is; only the upstream tarball is new.\\nIt goes from -proposed to -updates and -security, once the security team agrees on this bug.\\nTODO: series with and without the data of ICU and the zones of System V.\\n\"}],\"targets\":[\"any\",\"esm\"],\"ageing\":{\"verification-shortens\":\"true\"},\"packaging\":{\"of\":\"target\"},\"severities\":{\"policy-link\":\"notice\"}}",
  "ubuntu-advantage-tools": "{\"name\":\"ubuntu-advantage-tools\",\"summary\":\"Ubuntu Pro's client, in series out of standard support, too\",\"extends\":\"upstream-version\",\"page\":\"exception-UbuntuAdvantageTools-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/UbuntuAdvantageToolsUpdates\"],\"packages\":[\"ubuntu-advantage-tools\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} from {source} brings fixes and features to users of {series}.\\n\\nTODO: the most important changes; what changes about apt, systemd, network traffic, jobs, PATH, or without opting in.\\n\"},{\"name\":\"Test Plan\",\"template\":\"This update follows {page}\\n\\nThe developers of the Pro client attach the results to this bug, and mark it verified no sooner: LXD containers and\\nvirtual machines of each series; images of AWS, Azure and GCP, Pro and standard, of each LTS; upgrades from LTS to LTS,\\nattached and not.\\nTODO: bugs that needed tests by hand, packaging and architectures that need their own; or that there are none.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"It is installed on every Ubuntu system, and must leave those alone that do not use Pro.\\nTODO: if this goes wrong, what would a user see? Boot time, removed or masked parts, machines without a network.\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"TODO: what else a reviewer would ask.\\n\"},{\"name\":\"Changelog\",\"template\":\"TODO: the changelog's entry.\\n\"}],\"source\":\"development-release\",\"targets\":[\"any\",\"esm\"],\"packaging\":{\"changes-stated-in\":\"bug-or-changelog\"},\"severities\":{\"version-suffix\":\"off\"},\"placeholders\":[\"create a list with the spotlight fixes and features\",\"list bugs which required manual testing\",\"insert changelog entry\"],\"interest-group\":\"sru-verification-interest-group-ubuntu-pro-client\"}",
  "ubuntu-dev-tools": "{\"name\":\"ubuntu-dev-tools\",\"summary\":\"Tools for Ubuntu's developers, from the development release\",\"extends\":\"upstream-version\",\"page\":\"exception-UbuntuDevTools-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/UbuntuDevToolsUpdates\"],\"packages\":[\"ubuntu-dev-tools\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} from {source} gives Ubuntu's developers on {series} the same tools.\\n\\nTODO: the most important changes, and packaging changes.\\n\"},{\"name\":\"Test Case\",\"template\":\"This update follows {page}\\n\\nThe autopkgtests run as part of this update.\\nNew bug reports against the version in {source} are looked through before the release.\\nTODO: changes to how it calls other packages, each with a test on the stable series; or that there are none.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if this goes wrong, what would a developer see?\\n\"}],\"source\":\"development-release\",\"packaging\":{\"changes-stated-in\":\"bug\"}}",
  "ubuntu-image": "{\"name\":\"ubuntu-image\",\"summary\":\"ubuntu-image, in step with snapd\",\"extends\":\"upstream-version\",\"page\":\"exception-UbuntuImage-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/UbuntuImageUpdates\"],\"packages\":[\"ubuntu-image\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} brings fixes and features to users of {series}, under the policy at\\n{page}\\n\\nTODO: the most important changes, each with its bug.\\n\"},{\"name\":\"Test Plan\",\"template\":\"The autopkgtests pass, among them one that builds an image and boots it.\\nThe package is upgraded from the version in the archive.\\nTODO: addresses of the results, and each test by hand with what came out.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if this goes wrong, what would a user see?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"TODO: what else a reviewer would ask.\\n\"}],\"other-bugs\":{\"may-stay-unverified\":\"false\"},\"severities\":{\"version-suffix\":\"off\"}}",
  "upstream-version": "{\"name\":\"upstream-version\",\"summary\":\"A new upstream version in stable series, under an exception of its own\",\"extends\":\"sru\",\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} brings fixes and features to users of {series}.\\nThe policy for this update: {page}\\n\\nTODO: the most important changes, each with its bug where there is one.\\nTODO: packaging changes, or that there are none.\\n\"},{\"name\":\"Test Plan\",\"template\":\"TODO: how the build in -proposed is tested for each series, and where the results will be.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if this goes wrong, what would a user see?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"TODO: what else a reviewer would ask.\\n\"}],\"source\":\"upstream\",\"newer-series\":{\"newest-interim-is-enough\":\"false\",\"may-be-skipped-with-reason\":\"false\"},\"other-bugs\":{\"may-stay-unverified\":\"true\"}}",
  "valkey": "{\"name\":\"valkey\",\"summary\":\"Valkey's micro-releases\",\"extends\":\"micro-release\",\"page\":\"exception-Valkey-Updates\",\"packages\":[\"valkey\"],\"upstream-versions\":[{\"same-parts\":\"2\"}]}",
  "virtualbox": "{\"name\":\"virtualbox\",\"summary\":\"VirtualBox's micro-releases; the documentation calls this exception outdated\",\"extends\":\"micro-release\",\"page\":\"exception-Virtualbox-Updates\",\"packages\":[\"virtualbox\",\"virtualbox-hwe\",\"virtualbox-ext-pack\",\"virtualbox-guest-additions-iso\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} moves to {version} in {series}, under the policy at\\n{page}\\n\\nTODO: address of upstream's changelog.\\n\"},{\"name\":\"Test Case\",\"template\":\"On amd64, the one architecture that there is:\\na Windows guest and a Linux guest start, take the new guest additions, restart, and have their acceleration;\\nthe Linux guest works with its packaged additions, too, with the kernel module built;\\nguest packages on the host do it no harm; machines start with a window and without, with 3D on and off.\\nTODO: changes of concern in this version, each with its test; or that the changelog shows none.\\n\"},{\"name\":\"Regression Potential\",\"template\":\"Any part of a virtual machine could be affected.\\nTODO: what could go wrong with this very version?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"TODO: what else a reviewer would ask.\\n\"}],\"placeholders\":[\"$VERSION\",\"$SPECIFIC_CHANGES\",\"$SPECIFIC_TEST_CASES\",\"$THING\",\"$FUNCTIONALITY\",\"OPTIONAL - EITHER\",\"IF SPECIFIC CHANGES ARE FLAGGED\"],\"severities\":{\"version-suffix\":\"off\"},\"upstream-versions\":[{\"same-parts\":\"2\"}]}",
  "walinuxagent": "{\"name\":\"walinuxagent\",\"summary\":\"The Azure Linux agent, verified by Microsoft\",\"extends\":\"cloud-guest\",\"page\":\"exception-walinuxagent-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/walinuxagentUpdates\"],\"packages\":[\"walinuxagent\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} brings fixes and features, so that guests on {series} keep working on Azure.\\n\\nTODO: the most important changes, each with its bug where there is one.\\n\"},{\"name\":\"Test Case\",\"template\":\"This update follows {page}\\n\\nThe Microsoft Azure Linux Agent team will run its test suite, extensions included, on the build in -proposed.\\nThe CPC team tests images built from -proposed and attaches a summary to this bug.\\nTODO: new tests for what is new in this version, or that nothing new can be tested.\\n\"}],\"partner\":{\"name\":\"Microsoft Azure Linux Agent team\",\"words\":[\"Microsoft\",\"Azure Linux Agent team\"]}}",
  "wireless-regdb": "{\"name\":\"wireless-regdb\",\"summary\":\"The rules of wireless networks, by country\",\"extends\":\"sru\",\"documentation\":\"https://ubuntu.com/project/docs/SRU/reference/package-specific/#wireless-regdb\",\"page\":\"package-specific\",\"packages\":[\"wireless-regdb\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"Wireless networks on {series} break a rule of a country, or leave unused what it allows by now.\\nThe note on this package: {page}\\n\\nTODO: the countries, and what changes there.\\n\"},{\"name\":\"Test Plan\",\"template\":\"TODO: with the package from -proposed, how the domain of a country is set, and what iw shows of it.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if the data are wrong, in which country would networks be slow, out of reach or against the law?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"Once in -updates it is copied to -security, so that nobody is left with the old rules.\\nTODO: what else a reviewer would ask.\\n\"}],\"severities\":{\"policy-link\":\"notice\"}}",
  "wslu": "{\"name\":\"wslu\",\"summary\":\"Utilities for Ubuntu under WSL\",\"extends\":\"upstream-version\",\"page\":\"exception-wslu-Updates\",\"other-addresses\":[\"wiki.ubuntu.com/wslu-Updates\"],\"packages\":[\"wslu\"],\"sections\":[{\"name\":\"Impact\",\"template\":\"{package} {version} brings fixes and features to users of {series}, under the policy at\\n{page}\\n\\nTODO: the most important changes.\\n\"},{\"name\":\"Test Plan\",\"template\":\"The package is upgraded from the previous version.\\nIts autopkgtests run inside WSL on Windows, with what the screen shows recorded.\\nTODO: upstream's fixes, each with how it is verified.\\n\"},{\"name\":\"Where problems could occur\",\"template\":\"TODO: if this goes wrong, what would a user see?\\n\"},{\"name\":\"Other Info\",\"required\":\"false\",\"template\":\"TODO: what else a reviewer would ask.\\n\"}],\"other-bugs\":{\"may-stay-unverified\":\"false\"}}"
};

// Which packages each is for, so that none is read for being asked.
export const builtinScopes: readonly {
  readonly name: string;
  readonly packages: readonly string[];
  readonly governsEveryUpload: boolean;
}[] = [
  {
    "name": "apt",
    "packages": [
      "apt",
      "python-apt"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "autopkgtest",
    "packages": [
      "autopkgtest"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "azure-proxy-agent",
    "packages": [
      "azure-proxy-agent"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "azure-vm-utils",
    "packages": [
      "azure-vm-utils"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "bind9",
    "packages": [
      "bind9"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "certbot",
    "packages": [
      "certbot",
      "python-acme",
      "python-certbot*"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "cloud-guest",
    "packages": [
      "*"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "cloud-init",
    "packages": [
      "cloud-init"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "crash-makedumpfile",
    "packages": [
      "crash",
      "makedumpfile"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "curtin",
    "packages": [
      "curtin"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "distro-info-data",
    "packages": [
      "distro-info-data"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "docker",
    "packages": [
      "docker.io-app",
      "containerd-app",
      "runc-app",
      "docker-buildx",
      "docker-compose-v2",
      "containerd-stable",
      "runc-stable"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "dpdk",
    "packages": [
      "dpdk"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "ec2-hibinit-agent",
    "packages": [
      "ec2-hibinit-agent"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "firmware",
    "packages": [
      "fwupd",
      "fwupdate",
      "fwupd-signed",
      "fwupdate-signed"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "gnome",
    "packages": [
      "adwaita-icon-theme",
      "at-spi2-core",
      "atkmm1.6",
      "baobab",
      "cheese",
      "d-spy",
      "dconf",
      "dconf-editor",
      "decibels",
      "devhelp",
      "endeavour",
      "eog",
      "epiphany-browser",
      "evince",
      "evolution",
      "evolution-data-server",
      "evolution-ews",
      "file-roller",
      "folks",
      "fonts-cantarell",
      "gcr",
      "gcr4",
      "gdk-pixbuf",
      "gdm3",
      "gedit",
      "geocode-glib",
      "gjs",
      "glib-networking",
      "glib2.0",
      "glibmm2.4",
      "glibmm2.68",
      "gnome-autoar",
      "gnome-backgrounds",
      "gnome-bluetooth",
      "gnome-bluetooth3",
      "gnome-boxes",
      "gnome-builder",
      "gnome-calculator",
      "gnome-calendar",
      "gnome-characters",
      "gnome-clocks",
      "gnome-color-manager",
      "gnome-connections",
      "gnome-console",
      "gnome-contacts",
      "gnome-control-center",
      "gnome-desktop",
      "gnome-disk-utility",
      "gnome-font-viewer",
      "gnome-initial-setup",
      "gnome-keyring",
      "gnome-logs",
      "gnome-maps",
      "gnome-menus",
      "gnome-music",
      "gnome-online-accounts",
      "gnome-photos",
      "gnome-remote-desktop",
      "gnome-session",
      "gnome-settings-daemon",
      "gnome-shell-extensions",
      "gnome-software",
      "gnome-sushi",
      "gnome-system-monitor",
      "gnome-terminal",
      "gnome-text-editor",
      "gnome-tour",
      "gnome-tweaks",
      "gnome-user-docs",
      "gnome-user-share",
      "gnome-video-effects",
      "gnome-weather",
      "gobject-introspection",
      "grilo",
      "grilo-plugins",
      "gsettings-desktop-schemas",
      "gsound",
      "gspell",
      "gtk+3.0",
      "gtk4",
      "gtkmm3.0",
      "gtkmm4.0",
      "gtksourceview4",
      "gtksourceview5",
      "gvfs",
      "json-glib",
      "libadwaita-1",
      "libgee-0.8",
      "libgnomekbd",
      "libgtop2",
      "libgweather4",
      "libgxps",
      "libhandy-1",
      "libmediaart",
      "libnma",
      "libnotify",
      "libpeas",
      "libpeas2",
      "librest",
      "librsvg",
      "libsecret",
      "libshumate",
      "libsigc++-2.0",
      "libsigc++-3.0",
      "libsoup2.4",
      "libsoup3",
      "loupe",
      "mm-common",
      "nautilus",
      "orca",
      "pango1.0",
      "pangomm",
      "papers",
      "phodav",
      "pygobject",
      "rygel",
      "seahorse",
      "showtime",
      "simple-scan",
      "snapshot",
      "sysprof",
      "tecla",
      "tinysparql",
      "localsearch",
      "totem",
      "totem-pl-parser",
      "tracker",
      "tracker-miners",
      "vte2.91",
      "xdg-desktop-portal-gnome",
      "xdg-user-dirs-gtk",
      "yelp",
      "yelp-tools",
      "yelp-xsl",
      "zenity",
      "aisleriot",
      "five-or-more",
      "four-in-a-row",
      "gnome-chess",
      "gnome-klotski",
      "gnome-mahjongg",
      "gnome-mines",
      "gnome-nibbles",
      "gnome-robots",
      "gnome-sudoku",
      "gnome-taquin",
      "gnome-tetravex",
      "hitori",
      "iagno",
      "lightsoff",
      "quadrapassel",
      "swell-foop",
      "tali"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "google-guest",
    "packages": [
      "google-guest-agent",
      "google-osconfig-agent",
      "google-compute-engine",
      "google-compute-engine-oslogin",
      "gce-compute-image-packages"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "grub2",
    "packages": [
      "grub2",
      "grub2-unsigned",
      "grub2-signed"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "haproxy",
    "packages": [
      "haproxy"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "intel-graphics",
    "packages": [
      "intel-gmmlib",
      "libva",
      "libva-utils",
      "intel-media-driver",
      "intel-media-driver-non-free",
      "level-zero",
      "level-zero-gpu-raytracing",
      "intel-compute-runtime",
      "intel-graphics-compiler",
      "onetbb",
      "libvpl",
      "libvpl-tools",
      "onevpl-intel-gpu",
      "intel-vc-intrinsics"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "kernel",
    "packages": [
      "linux",
      "linux-*"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "landscape-client",
    "packages": [
      "landscape-client"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "linux-firmware",
    "packages": [
      "linux-firmware"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "livecd-rootfs",
    "packages": [
      "livecd-rootfs"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "mariadb-galera",
    "packages": [
      "mariadb",
      "mariadb-1*",
      "galera",
      "galera-*"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "micro-release",
    "packages": [
      "*"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "mirror-lists",
    "packages": [
      "ubuntu-release-upgrader",
      "python-apt"
    ],
    "governsEveryUpload": false
  },
  {
    "name": "multipath-tools",
    "packages": [
      "multipath-tools"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "netplan",
    "packages": [
      "netplan.io"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "nvidia",
    "packages": [
      "nvidia-graphics-drivers-*",
      "nvidia-settings",
      "fabric-manager-*",
      "libnvidia-nscq-*"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "oem-meta",
    "packages": [
      "oem-*-meta"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "open-vm-tools",
    "packages": [
      "open-vm-tools"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "openjdk",
    "packages": [
      "openjdk-*"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "openldap",
    "packages": [
      "openldap"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "openstack",
    "packages": [
      "aodh",
      "barbican",
      "ceilometer",
      "cinder",
      "designate",
      "glance",
      "gnocchi",
      "heat",
      "heat-dashboard",
      "horizon",
      "keystone",
      "magnum",
      "magnum-ui",
      "manila",
      "neutron",
      "neutron-lbaas",
      "neutron-fwaas",
      "neutron-vpnaas",
      "nova",
      "octavia",
      "placement",
      "swift",
      "ceph",
      "openvswitch",
      "ovn"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "openvpn",
    "packages": [
      "openvpn"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "postfix",
    "packages": [
      "postfix"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "postgresql",
    "packages": [
      "postgresql-18",
      "postgresql-17",
      "postgresql-16",
      "postgresql-15",
      "postgresql-14",
      "postgresql-13",
      "postgresql-12",
      "postgresql-11",
      "postgresql-10"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "rax-nova-agent",
    "packages": [
      "rax-nova-agent"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "snapcraft",
    "packages": [
      "snapcraft"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "snapd-glib",
    "packages": [
      "snapd-glib"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "snapd",
    "packages": [
      "snapd"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "sos",
    "packages": [
      "sos",
      "sosreport"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "squid",
    "packages": [
      "squid"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "sru",
    "packages": [
      "*"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "toolchain",
    "packages": [
      "gcc-*",
      "binutils",
      "glibc"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "tzdata",
    "packages": [
      "tzdata"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "ubuntu-advantage-tools",
    "packages": [
      "ubuntu-advantage-tools"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "ubuntu-dev-tools",
    "packages": [
      "ubuntu-dev-tools"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "ubuntu-image",
    "packages": [
      "ubuntu-image"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "upstream-version",
    "packages": [
      "*"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "valkey",
    "packages": [
      "valkey"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "virtualbox",
    "packages": [
      "virtualbox",
      "virtualbox-hwe",
      "virtualbox-ext-pack",
      "virtualbox-guest-additions-iso"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "walinuxagent",
    "packages": [
      "walinuxagent"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "wireless-regdb",
    "packages": [
      "wireless-regdb"
    ],
    "governsEveryUpload": true
  },
  {
    "name": "wslu",
    "packages": [
      "wslu"
    ],
    "governsEveryUpload": true
  }
];
