# SPDX-FileCopyrightText: 2026 ENI Desk contributors
# SPDX-License-Identifier: Apache-2.0
"""The forms in which a secret is looked for."""
import base64
import os
import re
import urllib.parse

ZEROS = re.compile(rb"\0{4,}")


class Mark:
    """The secret in every form that it is looked for, and how to say which one was found."""

    def __init__(self, text):
        plain = text.encode()
        texts = {"UTF-8": plain, "reversed": plain[::-1]}
        texts["percent-encoded"] = urllib.parse.quote(text, safe="").encode()
        texts["wholly percent-encoded"] = "".join(f"%{byte:02X}" for byte in plain).encode()
        for name, raw in (("UTF-8", plain), ("reversed", plain[::-1]), ("UTF-16LE", text.encode("utf-16-le"))):
            texts[f"hexadecimal of {name}"] = raw.hex().encode()
            for skipped in range(3):
                texts[f"base64 of {name}, alignment {skipped}"] = self._base64(raw, skipped)
        self.forms = {}
        for name, form in texts.items():
            for spelling in {form, form.lower() if "hexadecimal" in name or "wholly" in name else form,
                             form.upper() if "hexadecimal" in name else form,
                             form.translate(bytes.maketrans(b"+/", b"-_")) if "base64" in name else form}:
                self.forms.setdefault(spelling, name)
                self.forms.setdefault(spelling.decode().encode("utf-16-le"), f"{name}, as UTF-16LE")
                self.forms.setdefault(spelling.decode().encode("utf-16-be"), f"{name}, as UTF-16BE")
        self.longest = max(map(len, self.forms))

    @staticmethod
    def _base64(raw, skipped):
        """What base64 shows of raw for certain, where skipped bytes (modulo 3) of something else stand before it."""
        whole = base64.b64encode(bytes(skipped) + raw)
        first = (0, 2, 3)[skipped]
        end = (skipped + len(raw)) * 8 // 6
        return whole[first:end]

    def find(self, data):
        """Names of the forms that data holds. None has three zeros in a row, and long runs of them take long."""
        data = ZEROS.sub(b"\0\0\0", data)
        return sorted({name for form, name in self.forms.items() if form in data})

    def find_in_text(self, text):
        return self.find(text.encode("utf-8", "surrogateescape")) if text else []

    def hidden(self, path):
        """A path as it may be printed, even where it is the secret itself."""
        return os.fsencode(path).decode(errors="replace") if not self.find(os.fsencode(path)) else "a path with the mark"
