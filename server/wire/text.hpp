// What is done to every text that arrives, before anything looks at it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cuppa::wire {

// NFC (Unicode TR 15), without control characters, without marks that turn the direction of what
// stands around them (U+202A–202E, U+2066–2069), trimmed; a text of nothing but blanks and
// zero-width characters becomes empty. Line breaks stay. Joiners stay: Urdu and emoji need them; so
// do the tags of a flag, and no others.
std::string clean_text(std::string_view text);

// Length as people count it: letters with their marks, an emoji as one (Unicode TR 29).
std::size_t graphemes(std::string_view text);

bool is_ascii(std::string_view text);

// For asking whether two names look the same: without the difference of capitals, trimmed.
std::string fold_case(std::string_view text);

}  // namespace cuppa::wire
