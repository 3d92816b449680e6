// Whom a document names. One rule for each profile, applied to the record before any form is
// written from it, so that no form can forget it.
//
//   full           everything that was kept: for the host alone
//   consented      of what people wrote only what they said may be used, with their name only where
//                  they said so. What is used without a name has no table and no time, and stands
//                  behind the others by its text. Captions and lines that nobody settled are left
//                  out: nobody was asked about those. Of pictures, those that everybody whose work
//                  they are said yes to. Headings stay, and what a host adds: who wrote one was
//                  told that it stands in the report.
//   chatham_house  nobody's name, mug or table, and nothing that leads to them: not who looks after
//                  something, not where it was, not when something was said, nor in what order:
//                  every list but the plan goes by its texts. Captions keep the times they are
//                  shown at. What people wrote stays as it is, names in it too; left_out_words()
//                  says so in every document. Pictures as above.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cuppa::record {

struct Record;

enum class Profile { full, consented, chatham_house };

// "full", "consented", "chatham-house": as it is asked for and as the data say it.
std::string_view name_of(Profile profile);
std::optional<Profile> find_profile(std::string_view name);

// Whether anybody is named by more than people's own words.
bool names_people(Profile profile);

// "full, consented or chatham-house", for sentences.
std::string profile_names();

Record as_told_in(Profile profile, Record record);

}  // namespace cuppa::record
