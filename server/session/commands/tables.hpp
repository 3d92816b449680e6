// Commands about tables and who sits where. protocol/commands/ says the same for every language.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "session/commands/permission.hpp"
#include "session/state.hpp"

namespace cuppa {

// Put one more table out. Both texts may be empty.
struct AddTable {
  static constexpr std::string_view kKind = "add_table";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  std::string name;
  std::string place;
};

// Call a table something else, or say anew where it is.
struct ChangeTable {
  static constexpr std::string_view kKind = "change_table";
  static constexpr unsigned kMay = kByHost | kByKeeper;
  static constexpr When kWhen = When::until_closed;
  TableId table;
  std::string name;
  std::string place;
};

// Put a table away at which nobody sits. Its notes stay.
struct RemoveTable {
  static constexpr std::string_view kKind = "remove_table";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  TableId table;
};

// Ask people to go to other tables: all of them, or nobody.
struct MovePeople {
  static constexpr std::string_view kKind = "move_people";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  std::vector<Move> moves;
};

// Go to another table myself, where the host leaves that to people.
struct ChooseTable {
  static constexpr std::string_view kKind = "choose_table";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::until_closed;
  TableId table;
};

// Seat everybody anew (tables/seating.hpp): so many people a table, colleagues apart, and the hall
// and online apart unless mixed.
struct ShuffleTables {
  static constexpr std::string_view kKind = "shuffle_tables";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  int people_a_table = 6;
  bool mixed = false;
};

}  // namespace cuppa
