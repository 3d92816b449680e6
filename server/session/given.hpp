// What is given: what can't change, and what we'll find out. Two lists beside the glossary.
#pragma once

#include <string>

#include "session/ids.hpp"

namespace cuppa {

enum class GivenList { cannot_change, find_out };

// Not who wrote it: like a word in the glossary it stands there for all.
struct Given {
  ItemId id;
  int revision = 1;
  GivenList list = GivenList::cannot_change;
  std::string text;
  std::string owner, due, how, answer;  // of what we'll find out

  bool operator==(const Given&) const = default;
};

}  // namespace cuppa
