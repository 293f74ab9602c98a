#!/bin/sh
# Makes the documents in tests/fixtures/documents from ferry.txt there. Needs LibreOffice Writer and its English hyphenation
# (Debian: libreoffice-writer hyphen-en-us fonts-liberation). The results are committed; tests do not need LibreOffice.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
out=$here/tests/fixtures/documents
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
convert() {
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$2" --outdir "$work/out" "$work/$1" >/dev/null
}
node "$here/scripts/make-fixtures.mjs" "$out/ferry.txt" "$work/ferry.fodt" "$work/ferry-columns.fodt" "$work/ferry-indented.fodt" "$work/tracked.fodt"
for format in docx odt rtf pdf html; do convert ferry.fodt "$format"; done
convert ferry-columns.fodt pdf
convert ferry-indented.fodt pdf
cp "$work/tracked.fodt" "$work/locked.fodt"
convert locked.fodt 'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"ferry"}}'
for format in docx odt rtf; do convert tracked.fodt "$format"; done
cp "$work"/out/* "$out/"
