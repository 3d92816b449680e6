// The one file around a document: no script, no request, its own style inside.
#pragma once

#include <string>
#include <string_view>

#include "record/record.hpp"

namespace cuppa::record {

// `css` stands as it is; `body` is finished HTML, with a heading of the first level at its very
// beginning, which the converters take for the title.
std::string html_page(const Record& record, std::string_view css, std::string_view body);

// The session's, or what it is where it has none.
std::string title_of(const Record& record);

// A region of the page under its heading, both finished HTML; none where `body` is empty.
std::string section_html(std::string_view id, std::string_view heading, std::string_view body);

// The end of every report: thank you, and whose practice this is.
std::string thanks_html();

}  // namespace cuppa::record
