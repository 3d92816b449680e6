// Events about tables and who sits where. protocol/events/ says the same for every language.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "session/state.hpp"

namespace cuppa {

// One more table was put out.
struct TableAdded {
  static constexpr std::string_view kKind = "table_added";
  TableCard table;

  bool operator==(const TableAdded&) const = default;
};

// A table has another name or place; whole.
struct TableChanged {
  static constexpr std::string_view kKind = "table_changed";
  TableCard table;

  bool operator==(const TableChanged&) const = default;
};

// A table was put away. Its id is never used again.
struct TableRemoved {
  static constexpr std::string_view kKind = "table_removed";
  TableId table;

  bool operator==(const TableRemoved&) const = default;
};

// People sit at other tables now. What that does to orders and keepers follows on the tables' own
// streams.
struct PeopleMoved {
  static constexpr std::string_view kKind = "people_moved";
  std::vector<Move> moves;

  bool operator==(const PeopleMoved&) const = default;
};

}  // namespace cuppa
