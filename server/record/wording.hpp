// Our own words in a document, plain: each form does with them what it does with any text.
#pragma once

#include <string>
#include <vector>

#include "record/record.hpp"

namespace cuppa::record {

// "26 June 2024"; what is not a date stays as it is.
std::string day_in_words(const std::string& date);

// "We did", "Passed to Jo, finance": of what was closed.
std::string outcome_words(ParkBecame became, const std::string& owner);

// "1 minute 30 seconds"
std::string in_words(Duration length);

// "1 person", "31 people"
std::string counted(std::int64_t count, const std::string& one, const std::string& more);

// "31 people came." Under five, numbers are for nobody to count by: "A few people came."
std::string came_in_words(int people);

// As the host wrote it, or what its kind is called.
std::string heading_of(const StepRecord& step);

// "A few things were said about this." Under five, numbers are for nobody to count by; of one thing
// nothing is said.
std::string how_much_was_said(const ThemeRecord& theme);

// With a full stop, where it has no end of its own.
std::string as_sentence(std::string words);

// Empty: goes without saying.
std::string how_it_works(const StepRecord& step);

// What the session was about, each question once.
std::vector<std::string> questions_of(const Record& record);

// A question of this step that is not among those.
bool is_asked_in(const std::vector<std::string>& questions, const std::string& question);

// Before anything is written down for good, or empty.
std::string unfinished_words(const Record& record);

// Of a report that is not for everybody; empty: goes without saying.
std::string for_whom_words(const Record& record);

// Whether there is anything in it that somebody wrote.
bool has_peoples_words(const Record& record);

// What a profile leaves out, for whoever reads the document; empty: nothing.
std::string left_out_words(const Record& record);

}  // namespace cuppa::record
