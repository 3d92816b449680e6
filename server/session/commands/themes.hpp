// Commands with which a group puts what it heard under headings, and a host makes the report of it.
// protocol/commands/ says the same for every language. Those that are everybody's are the hosts'
// alone once the session is closed (words/theme_rules.cpp).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "session/commands/permission.hpp"
#include "session/report.hpp"
#include "session/state.hpp"

namespace cuppa {

// A heading for what we heard.
struct AddTheme {
  static constexpr std::string_view kKind = "add_theme";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::any;
  std::string title;
};

// Say it better, or what it says in a few words.
struct EditTheme {
  static constexpr std::string_view kKind = "edit_theme";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::any;
  ItemId id;
  std::string title, summary;
};

// What was in it stays where it was said.
struct RemoveTheme {
  static constexpr std::string_view kKind = "remove_theme";
  static constexpr unsigned kMay = kBySelf | kByHost;
  static constexpr When kWhen = When::any;
  ItemId id;
};

// Before another one; none, or one that is not there: last.
struct MoveTheme {
  static constexpr std::string_view kKind = "move_theme";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::any;
  ItemId id;
  std::optional<ItemId> before{};
};

// A note or a chat message belongs in this theme, and in no other.
struct PutInTheme {
  static constexpr std::string_view kKind = "put_in_theme";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::any;
  ItemId words, theme;
  std::optional<ItemId> before{};
};

// It belongs in none.
struct TakeOutOfTheme {
  static constexpr std::string_view kKind = "take_out_of_theme";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::any;
  ItemId words;
};

// What the host adds to the report, in place of what stood there.
struct WriteReport {
  static constexpr std::string_view kKind = "write_report";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::any;
  Report report;
};

}  // namespace cuppa
