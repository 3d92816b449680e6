// People's own words inside HTML: whatever they typed comes out as they typed it, is no markup, and
// turns the direction of nothing but itself.
#pragma once

#include <string>
#include <string_view>

namespace cuppa::record {

// For text between tags and for values of attributes in double quotes.
std::string escaped_html(std::string_view text);

// On one line, among other words: "<bdi>Asha</bdi>".
std::string inline_html(std::string_view text);

// As many paragraphs and lines as the text has: "<p dir="auto">one<br>two</p>".
std::string paragraphs_html(std::string_view text);

}  // namespace cuppa::record
