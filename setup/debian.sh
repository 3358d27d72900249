#!/usr/bin/env bash
# Brings what the tests use and pip cannot install: Chromium for the browser tests, Java and Maven for LanguageTool, PostgreSQL.
# Where that is not possible (no root, no apt) it says what is missing and goes on: those tests are skipped then.
set -u

missing=()
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || missing+=(chromium)
command -v java >/dev/null || missing+=(default-jre-headless)
command -v mvn >/dev/null || [ -e .languagetool/LanguageTool-6.8/languagetool-server.jar ] || missing+=(maven)
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || missing+=(postgresql)
[ ${#missing[@]} -eq 0 ] && exit 0

if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "Installing ${missing[*]} by apt ..."
    export DEBIAN_FRONTEND=noninteractive
    if apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null; then
        exit 0
    fi
    echo "Notice: apt could not install ${missing[*]}; the tests that need them are skipped." >&2
else
    echo "Notice: ${missing[*]} missing; the tests that need them are skipped. Install them with your system's package manager." >&2
fi
[ "${HUMANIZE_REQUIRE_ALL:-}" = 1 ] && exit 1
exit 0
