// People's own words inside a Markdown document (CommonMark 0.30 with GitHub's and Pandoc's
// additions): whatever they typed comes out as they typed it, and is neither markup nor HTML.
#pragma once

#include <string>
#include <string_view>

namespace cuppa::record {

// On one line: for headings, names and dates. Line breaks become spaces.
std::string one_line(std::string_view text);

// On as many lines as the text has: line breaks stay, an empty line starts a paragraph, and every
// line but the first begins with `indent`, so that all of it belongs to one point of a list.
std::string lines(std::string_view text, std::string_view indent);

}  // namespace cuppa::record
