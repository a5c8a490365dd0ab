#!/usr/bin/env bash
# packaging/bill-of-materials.sh FOLDER VERSION: prints the bill of materials (SPDX 2.3, JSON) of the packages in FOLDER: the
# packages, every file of the .deb, and the libraries that the programs are linked with or load.
set -euo pipefail
folder=$1 version=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
deb=$(echo "$folder"/enidesk_*.deb)
dpkg-deb -x "$deb" "$scratch/root"

# licence PACKAGE: of a package of Debian, as far as the program uses it.
licence() {
    case $1 in
        libqt6keychain*) echo "BSD-2-Clause" ;;
        libqt6*) echo "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only" ;;
        libssl* | libsimdjson*) echo "Apache-2.0" ;;
        libsecret* | libc6) echo "LGPL-2.1-or-later" ;;
        libstdc++6 | libgcc-s1) echo "GPL-3.0-or-later WITH GCC-exception-3.1" ;;
        *) echo NOASSERTION ;;
    esac
}

# owner SONAME: the package of Debian that has the library.
owner() {
    local path
    path=$(/sbin/ldconfig -p | awk -v name="$1" '$1 == name && !found { print $NF; found = 1 }')
    dpkg-query -S "$path" 2>/dev/null || dpkg-query -S "$(realpath "$path")"
}

# What the programs are linked with, and what they load by themselves ("loaded" in the second column).
materials() {
    find "$scratch/root/usr/bin" "$scratch/root/usr/libexec" -type f -exec objdump -p {} + \
        | awk '$1 == "NEEDED" { print $2 }' | sort -u | while read -r soname; do
        echo "$(owner "$soname" | sed -n '1s/:.*//p') linked"
    done
    printf '%s loaded\n' libqt6sql6-sqlite libsecret-1-0
}

# One JSON object a line for every material. The version is that of this computer, which built the programs.
material_packages() {
    local name how number
    materials | sort -u | while read -r name how; do
        number=$(dpkg-query -W -f='${Version}' "$name" 2>/dev/null || true)
        jq -nc --arg name "$name" --arg version "${number:-NOASSERTION}" --arg how "$how" \
            --arg licence "$(licence "$name")" '
            {SPDXID: ("SPDXRef-Debian-" + ($name | gsub("[^A-Za-z0-9.]"; "-"))), name: $name, versionInfo: $version,
             supplier: "Organization: Debian", downloadLocation: "NOASSERTION", filesAnalyzed: false,
             licenseConcluded: "NOASSERTION", licenseDeclared: $licence, copyrightText: "NOASSERTION",
             externalRefs: [{referenceCategory: "PACKAGE-MANAGER", referenceType: "purl",
                             referenceLocator: ("pkg:deb/debian/" + ($name | @uri) + (if $version == "NOASSERTION" then "" else "@" + ($version | @uri) end))}],
             comment: $how}'
    done
}

# One JSON object a line for every package in FOLDER.
own_packages() {
    local file
    for file in "$folder"/enidesk[-_]*; do
        jq -nc --arg file "$(basename "$file")" --arg version "$version" --arg sum "$(sha256sum "$file" | cut -d' ' -f1)" '
            {SPDXID: ("SPDXRef-" + ($file | gsub("[^A-Za-z0-9.]"; "-"))), name: "enidesk", versionInfo: $version,
             packageFileName: $file, supplier: "Organization: ENI Desk contributors",
             downloadLocation: "NOASSERTION", filesAnalyzed: false, checksums: [{algorithm: "SHA256", checksumValue: $sum}],
             licenseConcluded: "Apache-2.0", licenseDeclared: "Apache-2.0", copyrightText: "2026 ENI Desk contributors",
             homepage: "https://enidesk.github.io", primaryPackagePurpose: (if $file | endswith(".tar.gz") then "ARCHIVE" else "INSTALL" end)}'
    done
}

# One JSON object a line for every file of the .deb.
deb_files() {
    local file
    (cd "$scratch/root" && find . -type f | LC_ALL=C sort) | while read -r file; do
        jq -nc --arg file "$file" --arg sha1 "$(sha1sum "$scratch/root/$file" | cut -d' ' -f1)" \
            --arg sha256 "$(sha256sum "$scratch/root/$file" | cut -d' ' -f1)" '
            {SPDXID: ("SPDXRef-File-" + $sha1[:12] + ($file | gsub("[^A-Za-z0-9.]"; "-"))), fileName: $file,
             checksums: [{algorithm: "SHA1", checksumValue: $sha1}, {algorithm: "SHA256", checksumValue: $sha256}],
             licenseConcluded: (if $file | endswith(".metainfo.xml") then "CC0-1.0" else "Apache-2.0" end),
             licenseInfoInFiles: ["NOASSERTION"], copyrightText: "2026 ENI Desk contributors"}'
    done
}

own_packages >"$scratch/own"
material_packages >"$scratch/materials"
deb_files >"$scratch/files"
verification=$(jq -r '.checksums[0].checksumValue' "$scratch/files" | LC_ALL=C sort | tr -d '\n' | sha1sum | cut -d' ' -f1)
jq -n --slurpfile own "$scratch/own" --slurpfile materials "$scratch/materials" --slurpfile files "$scratch/files" \
    --arg version "$version" --arg verification "$verification" \
    --arg created "$(date -u -d "@${SOURCE_DATE_EPOCH:?}" +%Y-%m-%dT%H:%M:%SZ)" --arg deb "$(basename "$deb")" '
    ($own | map(select(.packageFileName == $deb))[0].SPDXID) as $program
    | ($own | map(select(.packageFileName | endswith(".tar.gz")))[0].SPDXID) as $archive
    | def relation($from; $kind; $to): {spdxElementId: $from, relationshipType: $kind, relatedSpdxElement: $to};
    {spdxVersion: "SPDX-2.3", dataLicense: "CC0-1.0", SPDXID: "SPDXRef-DOCUMENT", name: ("enidesk-" + $version),
     documentNamespace: ("https://enidesk.github.io/spdx/enidesk-" + $version + "-" + $verification),
     creationInfo: {created: $created, creators: ["Organization: ENI Desk contributors", "Tool: packaging/bill-of-materials.sh"]},
     packages: (($own | map(if .SPDXID == $program then . + {filesAnalyzed: true, licenseInfoFromFiles: ["NOASSERTION"],
                    packageVerificationCode: {packageVerificationCodeValue: $verification}} else . end))
                + ($materials | map(del(.comment)))),
     files: $files,
     relationships: (($own | map(relation("SPDXRef-DOCUMENT"; "DESCRIBES"; .SPDXID)))
        + ($files | map(relation($program; "CONTAINS"; .SPDXID)))
        + ($materials | map(relation($program; if .comment == "linked" then "DYNAMIC_LINK" else "DEPENDS_ON" end; .SPDXID)))
        + ($materials | map(select(.name | test("keychain|simdjson")) | relation($archive; "CONTAINS"; .SPDXID))))}'
