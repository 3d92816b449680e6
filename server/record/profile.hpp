// Whom a document names. One rule for each profile, applied to the record before any form is
// written from it, so that no form can forget it.
//
//   full           everything that was kept
//   chatham_house  nobody's name, mug or table, and nothing that leads to them: not who looks after
//                  something, not where it was, not when something was said, nor in what order:
//                  every list but the plan goes by its texts. Captions keep the times they are
//                  shown at. What people wrote stays as it is, names in it too; left_out_words()
//                  says so in every document.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cuppa::record {

struct Record;

enum class Profile { full, chatham_house };

// "full", "chatham-house": as it is asked for and as the data say it.
std::string_view name_of(Profile profile);
std::optional<Profile> find_profile(std::string_view name);

// Whether anybody is named by more than people's own words.
bool names_people(Profile profile);

// "full or chatham-house", for sentences.
std::string profile_names();

Record as_told_in(Profile profile, Record record);

}  // namespace cuppa::record
