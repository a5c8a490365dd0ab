#!/usr/bin/env bash
# test-build-guide.sh: packaging/build-guide.sh makes the same pages twice, in both languages, with all that they name; and the check
# of the pages finds what is broken in them.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failures=0

fail() {
    echo "FAIL: $*" >&2
    failures=$((failures + 1))
}

# has FILE TEXT: the page has it.
has() {
    grep -qF -- "$2" "$folder/one/$1" || fail "$1 has no $2"
}

# finds WORDS SED_SCRIPT FILE: the check names WORDS once the page is changed so.
finds() {
    rm -rf "$folder/broken"
    cp -r "$folder/one" "$folder/broken"
    sed -i -E "$2" "$folder/broken/$3"
    if cmp -s "$folder/one/$3" "$folder/broken/$3"; then
        fail "\"$2\" changes nothing in $3"
    elif python3 -B packaging/guide/checkpages.py "$folder/broken" 2>"$folder/said"; then
        fail "the check does not see \"$1\""
    elif ! grep -qF -- "$3: " "$folder/said" || ! grep -qF -- "$1" "$folder/said"; then
        fail "the check says something else than \"$1\": $(cat "$folder/said")"
    fi
}

packaging/build-guide.sh "$folder/one"
mkdir -p "$folder/two/en"
echo old >"$folder/two/en/gone.html"
packaging/build-guide.sh "$folder/two"
diff -r "$folder/one" "$folder/two" >/dev/null || fail "two runs give different files"

topics=$(python3 -c 'import json; print(*json.load(open("resources/guide/guide.json")))')
for topic in $topics; do
    has "en/$topic.html" '<html lang="en">'
    has "zh_CN/$topic.html" '<html lang="zh-CN">'
    has "en/$topic.html" "href=\"../zh_CN/$topic.html\" hreflang=\"zh-CN\""
    has "zh_CN/$topic.html" "href=\"../en/$topic.html\" hreflang=\"en\""
    for other in $topics; do
        has "zh_CN/$topic.html" "<li><a href=\"$other.html\""
    done
done
first=${topics%% *}
second=$(cut -d' ' -f2 <<<"$topics")
has index.html "href=\"en/$first.html\""
has index.html "href=\"zh_CN/$first.html\""
has "en/$first.html" "rel=\"next\" href=\"$second.html\""
has "en/$second.html" "rel=\"prev\" href=\"$first.html\""
has guide.css "prefers-color-scheme: dark"
for picture in resources/guide/pictures/*.png; do
    cmp -s "$picture" "$folder/one/pictures/${picture##*/}" || fail "${picture##*/} is not there"
done
grep -rqiE '<script|javascript:|https?://[^"]*\.(css|js|png)' "$folder/one" --include='*.html' && fail "a page loads or runs something"

with_picture=$(cd "$folder/one" && grep -l '<img ' en/*.html | head -n 1)
finds "nowhere.html leads nowhere" '0,/href="[a-z]+\.html"/s//href="nowhere.html"/' "en/$first.html"
finds "has no such heading" 's/<h2 id="[^"]*"/<h2 id="other"/' "zh_CN/profiles.html"
finds "is there twice" '0,/<h2 id="[^"]*"/s//<h2 id="page"/' "en/$first.html"
finds "has a script" 's|</main>|<script>1</script></main>|' "en/$first.html"
finds "has a script" 's|<main |<main onclick="x" |' "en/$first.html"
finds "lies elsewhere" 's|href="../guide.css"|href="https://example.com/guide.css"|' "en/$first.html"
finds "lies elsewhere" 's|<p>|<p><a href="http://example.com/">a</a>|' "en/$first.html"
finds "has no alternative text" 's| alt="[^"]*"| alt=""|' "$with_picture"
finds "no title" 's|<title>.*</title>|<title></title>|' "en/$first.html"
finds "no language" 's|<html lang="en">|<html>|' "en/$first.html"
finds "a comment" 's|<p>|<p><!-- raw HTML omitted -->|' "en/$first.html"
finds "closes what was not opened" 's|</main>|</article>|' "en/$first.html"

if [ "$failures" -gt 0 ]; then
    exit 1
fi
echo "The guide's web pages hold together."
