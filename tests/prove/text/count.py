"""Counts texts by ICU: reads a list of [language, text] and prints, for each, code points by script and words."""

import json
import sys

import icu

BY_CODE_POINT = {"Han", "Hiragana", "Katakana"}
NAMES = {"Han": "han", "Hiragana": "kana", "Katakana": "kana", "Hangul": "hangul", "Latin": "latin",
         "Cyrillic": "cyrillic", "Greek": "greek", "Arabic": "arabic", "Hebrew": "hebrew",
         "Devanagari": "devanagari", "Thai": "thai", "Lao": "lao", "Khmer": "khmer", "Myanmar": "myanmar"}
# ICU calls these Common or Inherited though readers of Japanese and Arabic do not.
OWN = {0x30FC: "Katakana", 0xFF70: "Katakana", 0x3006: "Han"}


def script_of(character):
    code = ord(character)
    if code in OWN:
        return OWN[code]
    if 0x0660 <= code <= 0x0669 or code == 0x0640:
        return "Arabic"
    return icu.Script.getScript(character).getName()


def is_counted(character):
    kind = icu.Char.charType(character)
    letters = (icu.UCharCategory.UPPERCASE_LETTER, icu.UCharCategory.LOWERCASE_LETTER,
               icu.UCharCategory.TITLECASE_LETTER, icu.UCharCategory.MODIFIER_LETTER,
               icu.UCharCategory.OTHER_LETTER, icu.UCharCategory.LETTER_NUMBER,
               icu.UCharCategory.DECIMAL_DIGIT_NUMBER)
    return kind in letters and ord(character) not in (0xFF9E, 0xFF9F)


def count(language, text):
    scripts = {}
    words = 0
    for character in text:
        if is_counted(character):
            script = script_of(character)
            name = NAMES.get(script, "" if script in ("Common", "Inherited") else "other")
            scripts[name] = scripts.get(name, 0) + 1
            words += script in BY_CODE_POINT
    breaker = icu.BreakIterator.createWordInstance(icu.Locale(language))
    ustring = icu.UnicodeString(text)
    breaker.setText(ustring)
    start = breaker.first()
    for end in breaker:
        word = str(ustring[start:end])
        start = end
        # ICU divides Chinese and Japanese by a dictionary; there the field counts characters instead.
        counted = [character for character in word if is_counted(character)]
        words += bool(counted) and script_of(counted[0]) not in BY_CODE_POINT
    return {"scripts": scripts, "words": words}


json.dump({"version": icu.ICU_VERSION, "counts": [count(*row) for row in json.load(sys.stdin)]}, sys.stdout)
