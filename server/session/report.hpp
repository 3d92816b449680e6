// What people make of a session for its report: headings for what was heard, with what stands under
// each, and what the host adds.
#pragma once

#include <string>
#include <vector>

#include "session/ids.hpp"

namespace cuppa {

// A heading for what was heard. The group makes them while the session runs, hosts afterwards too.
struct Theme {
  ItemId id;
  int revision = 1;
  std::string title;
  std::string summary;  // what it says in a few words; may be empty
  ParticipantId by;     // whose idea it was
  // Notes and chat, each in one theme at most. What was taken away since stays here by its id:
  // whoever draws a theme passes over what they do not find.
  std::vector<ItemId> words{};

  bool operator==(const Theme&) const = default;
};

// What the host adds to a report: each may be empty.
struct Report {
  std::string whose_story;  // are we not hearing?
  std::string final_words;
  std::string next_time;

  bool operator==(const Report&) const = default;
};

}  // namespace cuppa
