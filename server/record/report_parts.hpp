// Parts of a report as finished HTML, the same in every one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "record/record.hpp"

namespace cuppa::record {

// Empty: there is nothing to list.
std::string listed_html(const std::vector<std::string>& texts, std::string_view css_class);

// People's own words, and by whom where the record names anybody.
std::string quotes_html(const Record& record, const std::vector<Contribution>& contributions);

// What was heard under headings, and under which each says what it says.
std::string themes_html(const Record& record);

// Drawings and wall paper, with what is on them for those who cannot see them.
std::string pictures_html(const Record& record);

// The words of a step under its questions, but those of the whole session.
std::string words_of_step_html(const Record& record, const StepRecord& step);

// What was parked, and who put it there; inside the item of a list.
std::string parked_html(const Record& record, const ParkRecord& item);

// A poem, what the place had, what stays in the room: each a section.
std::string shown_words_html(const Record& record);

// Empty: nothing was explained.
std::string glossary_html(const Record& record);

}  // namespace cuppa::record
